namespace Logic.Proving.Saturation;

/// <summary>
/// C subsumes D when Cσ ⊆ D for some σ, literals counted with their number. Found by matching literal by literal with
/// backtracking; an equation matches from either side. To decide it is NP-complete (Kapur &amp; Narendran 1986), so a search that takes
/// too many matches ends as no, which only keeps a clause that could go.
/// </summary>
internal sealed class Subsumption(Matching matching)
{
    private const int MostMatches = 10_000;
    private int _left;
    private SaturationLiteral[] _general = [];
    private SaturationLiteral[] _special = [];
    private bool _oneToOne;

    /// <summary>Whether <paramref name="general"/> subsumes <paramref name="special"/>; the bindings stay until the next <see cref="Matching.Undo"/>.</summary>
    public bool Subsumes(SaturationLiteral[] general, SaturationLiteral[] special)
    {
        if (general.Length > special.Length || special.Length > 64) return false;
        matching.Undo(0);
        _general = general;
        _special = special;
        _oneToOne = true;
        _left = MostMatches;
        return MatchFrom(0, 0);
    }

    /// <summary>Whether an instance of the clause consists of its own literals without the given one.</summary>
    public bool MapsInto(SaturationLiteral[] clause, int without)
    {
        matching.Undo(0);
        _general = clause;
        _special = clause;
        _oneToOne = false;
        _left = MostMatches;
        return MatchFrom(0, 1ul << without);
    }

    /// <summary>Whether the pattern literal becomes the target under an extension of the bindings.</summary>
    public bool Match(in SaturationLiteral pattern, in SaturationLiteral target, bool swapped) =>
        pattern.IsPositive == target.IsPositive && pattern.IsEquation == target.IsEquation
        && matching.Match(pattern.Left, swapped ? target.Right : target.Left)
        && (!pattern.IsEquation || matching.Match(pattern.Right, swapped ? target.Left : target.Right));

    private bool MatchFrom(int index, ulong used)
    {
        if (index == _general.Length) return true;
        ref var pattern = ref _general[index];
        var targets = _special;
        for (var i = 0; i < targets.Length; i++)
        {
            if ((used >> i & 1) != 0) continue;
            for (var swapped = 0; swapped < (pattern.IsEquation ? 2 : 1); swapped++)
            {
                if (--_left < 0) return false;
                var mark = matching.Mark;
                if (Match(pattern, targets[i], swapped == 1) && MatchFrom(index + 1, _oneToOne ? used | 1ul << i : used)) return true;
                matching.Undo(mark);
            }
        }

        return false;
    }
}
