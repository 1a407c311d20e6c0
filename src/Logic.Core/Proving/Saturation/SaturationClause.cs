namespace Logic.Proving.Saturation;

/// <summary>
/// A clause at work: its literals, how it came to be, and its state in the loop. Literals change only while the clause
/// is passive, and each change is noted in <see cref="Simplifications"/>, so that a proof can be told step by step.
/// </summary>
internal sealed class SaturationClause(int id, SaturationLiteral[] literals, Origin origin)
{
    public int Id { get; } = id;

    public SaturationLiteral[] Literals { get; set; } = literals;

    public Origin Origin { get; } = origin;

    /// <summary>What was done to the literals since the clause was inferred, in order; null when nothing was.</summary>
    public List<Simplification>? Simplifications { get; set; }

    /// <summary>Whether the negated goal is among the ancestors.</summary>
    public bool FromGoal { get; init; }

    public ClauseState State { get; set; }

    /// <summary>Whether the same clause was made again while this one was passive, and dropped: it must outlive its own parents.</summary>
    public bool HasTwin { get; set; }

    /// <summary>The literals that inferences may use, as bits: the selected ones, or the maximal ones.</summary>
    public ulong Eligible { get; set; }

    /// <summary>Whether a negative literal is selected, so that no positive literal takes part in inferences.</summary>
    public bool HasSelected { get; set; }

    /// <summary>Literals whose left side is greater than the right one, as bits.</summary>
    public ulong Oriented { get; set; }

    /// <summary>The feature vector by which subsumption finds the clause; set while active.</summary>
    public int[] Features { get; set; } = [];

    public bool IsUnit => Literals.Length == 1;
}

/// <summary>Where a clause is in the loop.</summary>
internal enum ClauseState : byte
{
    /// <summary>Waiting to be picked.</summary>
    Passive,

    /// <summary>Picked and used for inferences.</summary>
    Active,

    /// <summary>Redundant; inferences from it that still wait are dropped too.</summary>
    Deleted,
}
