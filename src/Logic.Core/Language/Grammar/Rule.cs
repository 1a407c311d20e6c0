namespace Logic.Language.Grammar;

/// <summary>What a rule asks of one daughter.</summary>
/// <param name="Category">Its category.</param>
/// <param name="Need1">Bits of which it must have one; 0 asks nothing.</param>
/// <param name="Need2">The same for a second field.</param>
/// <param name="Need3">The same for a third field.</param>
/// <param name="Forbid">Bits of which it may have none.</param>
internal readonly record struct Daughter(int Category, ulong Need1, ulong Need2, ulong Need3, ulong Forbid)
{
    public bool Accepts(ulong features) =>
        (Need1 == 0 || (features & Need1) != 0) && (Need2 == 0 || (features & Need2) != 0)
        && (Need3 == 0 || (features & Need3) != 0) && (features & Forbid) == 0;
}

/// <summary>One rule of at most two daughters; longer ones are split by <see cref="GrammarBuilder"/>.</summary>
internal sealed class Rule
{
    /// <summary>The rule as its author wrote it.</summary>
    public required string Source { get; init; }

    /// <summary>A sentence that needs it.</summary>
    public required string Example { get; init; }

    /// <summary>The file it is from.</summary>
    public required string Family { get; init; }

    public required int Parent { get; init; }

    public required Daughter Left { get; init; }

    /// <summary>The second daughter; null for a unary rule.</summary>
    public Daughter? Right { get; init; }

    /// <summary>Which daughter hands its features and its head word on: 0, 1, or −1 for none.</summary>
    public required int Head { get; init; }

    /// <summary>The fields in which the daughters must agree.</summary>
    public required ulong Agree { get; init; }

    /// <summary>The bits that the parent does not take from its head.</summary>
    public required ulong Clear { get; init; }

    /// <summary>The bits that the parent gets.</summary>
    public required ulong Set { get; init; }

    /// <summary>What using the rule costs, in nats.</summary>
    public required float Cost { get; init; }

    /// <summary>A further cost that depends on the head words, or null.</summary>
    public Func<Word?, Word?, float>? Affinity { get; init; }

    /// <summary>Builds the parent's syntax from the daughters'.</summary>
    public required Func<object, object?, object> Build { get; init; }

    public override string ToString() => Source;
}
