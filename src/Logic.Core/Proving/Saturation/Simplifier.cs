using System.Runtime.InteropServices;

namespace Logic.Proving.Saturation;

/// <summary>
/// Makes clauses smaller, or finds that they say nothing new, with the help of the active ones. Every change is noted
/// in the clause's <see cref="SaturationClause.Simplifications"/>.
/// </summary>
internal sealed class Simplifier
{
    private const int FewLiterals = 8;

    private readonly TermBank _bank;
    private readonly ActiveSet _active;
    private readonly Features _features;
    private readonly Rewriter _rewriter;
    private readonly Matching _matching;
    private readonly Subsumption _subsumption;
    private readonly LiteralCleaning _cleaning;

    public Simplifier(TermBank bank, TermOrder order, ActiveSet active, Features features)
    {
        _bank = bank;
        _active = active;
        _features = features;
        _matching = new Matching(bank);
        _rewriter = new Rewriter(bank, order, active);
        _subsumption = new Subsumption(_matching);
        _cleaning = new LiteralCleaning(bank);
    }

    /// <summary>Whether the conclusion of an inference is worth a clause; cleans it on the way.</summary>
    public bool IsWorthwhile(List<SaturationLiteral> conclusion) => _cleaning.Clean(conclusion);

    /// <summary>
    /// What is done to every clause when it is inferred: rewriting, removal of literals that are false or cut by a unit.
    /// False when the clause is redundant: a tautology, or an instance of a unit.
    /// </summary>
    public bool SimplifyQuickly(SaturationClause clause)
    {
        if (!_active.Demodulators.IsEmpty) _rewriter.Normalize(clause);
        return _cleaning.Clean(clause) && CutByUnits(clause);
    }

    /// <summary>What is done, besides, to a clause that was picked: subsumption, cuts by longer clauses, condensation.</summary>
    public bool SimplifyFully(SaturationClause clause)
    {
        while (true)
        {
            if (!SimplifyQuickly(clause)) return false;
            if (clause.Literals.Length == 0) return true;
            if (_active.FindSubsumer(_features.Of(clause.Literals), c => _subsumption.Subsumes(c.Literals, clause.Literals)) is not null)
                return false;
            if (!CutByClauses(clause) && !Condense(clause)) return true;
        }
    }

    /// <summary>Collects the active clauses that the new one (not yet active) makes redundant, or can rewrite.</summary>
    public void CollectAffected(SaturationClause clause, List<SaturationClause> subsumed, List<SaturationClause> rewritable)
    {
        _active.CollectSubsumable(_features.Of(clause.Literals), subsumed);
        subsumed.RemoveAll(c => !_subsumption.Subsumes(clause.Literals, c.Literals));
        if (clause is not { Literals: [{ IsPositive: true, IsEquation: true } equation] }) return;
        CollectRewritable(clause, equation.Left, equation.Right, rewritable);
        if (clause.Oriented == 0) CollectRewritable(clause, equation.Right, equation.Left, rewritable);
        rewritable.RemoveAll(subsumed.Contains);
    }

    private void CollectRewritable(SaturationClause clause, int left, int right, List<SaturationClause> into)
    {
        if (left < 0) return;
        var rule = new Demodulator(clause, left, right, clause.Oriented != 0);
        var found = into.Count;
        var anyVariant = false;
        _active.CollectOccurrences(_bank.Symbol(left), Applies, into);
        if (!anyVariant) return;
        for (var i = into.Count - 1; i >= found; i--)
        {
            if (!_rewriter.Rewrites(rule, into[i])) into.RemoveAt(i);
        }

        bool Applies(int term)
        {
            if (!_rewriter.Applies(rule, term)) return false;
            anyVariant |= _rewriter.IsVariant;
            return true;
        }
    }

    // False when a unit says all that the clause says.
    private bool CutByUnits(SaturationClause clause)
    {
        for (var i = clause.Literals.Length - 1; i >= 0; i--)
        {
            var literal = clause.Literals[i];
            if (FindUnit(literal, literal.IsPositive) is not null) return false;
            if (FindUnit(literal, !literal.IsPositive) is { } unit) Cut(clause, i, unit);
        }

        return true;
    }

    private SaturationClause? FindUnit(in SaturationLiteral literal, bool positive)
    {
        var units = positive ? _active.PositiveUnits : _active.NegativeUnits;
        if (units.IsEmpty) return null;
        var found = units.FindGeneralization(_active.AtomOf(literal), static _ => true);
        return found is null && literal.IsEquation
            ? units.FindGeneralization(_active.AtomOf(literal.Swapped), static _ => true)
            : found;
    }

    private bool CutByClauses(SaturationClause clause)
    {
        if (clause.Literals.Length is 1 or > FewLiterals) return false;
        for (var i = 0; i < clause.Literals.Length; i++)
        {
            var flipped = Flip(clause.Literals, i);
            if (_active.FindSubsumer(_features.Of(flipped), c => _subsumption.Subsumes(c.Literals, flipped)) is not { } cutter) continue;
            Cut(clause, i, cutter);
            return true;
        }

        return false;
    }

    private bool Condense(SaturationClause clause)
    {
        if (clause.Literals.Length is 1 or > FewLiterals) return false;
        for (var i = 0; i < clause.Literals.Length; i++)
        {
            if (!_subsumption.MapsInto(clause.Literals, i)) continue;
            (clause.Simplifications ??= []).Add(new Simplification(SimplificationKind.Condense, null, i, 0, default));
            clause.Literals = [.. clause.Literals.Select(l => l with { Left = _matching.Apply(l.Left), Right = _matching.Apply(l.Right) }).Distinct()];
            return true;
        }

        return false;
    }

    public static SaturationLiteral[] Flip(SaturationLiteral[] literals, int index)
    {
        SaturationLiteral[] flipped = [.. literals];
        flipped[index] = flipped[index] with { IsPositive = !flipped[index].IsPositive };
        return flipped;
    }

    private static void Cut(SaturationClause clause, int index, SaturationClause by)
    {
        (clause.Simplifications ??= []).Add(new Simplification(SimplificationKind.Cut, by, 0, 0, clause.Literals[index]));
        var rest = new List<SaturationLiteral>(clause.Literals);
        rest.RemoveAt(index);
        clause.Literals = [.. CollectionsMarshal.AsSpan(rest)];
    }
}
