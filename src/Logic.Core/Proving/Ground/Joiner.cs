namespace Logic.Proving.Ground;

/// <summary>
/// Finds the instances of a rule in which a given atom is the newest of the body (semi-naive evaluation: Bancilhon 1986), so
/// that no instance is found twice. Among equal atoms the first place in the body counts as the newest.
/// </summary>
internal sealed class Joiner(AtomStore atoms, Matcher matcher)
{
    private Action<Rule>? _found;
    private Rule _rule = null!;
    private JoinStep[] _plan = [];
    private int _trigger;
    private int _newest;

    /// <summary>The atoms looked at so far.</summary>
    public long Steps { get; private set; }

    /// <summary>When it says so, the join ends early.</summary>
    public required Func<long, bool> ShouldStop { get; init; }

    public void Join(Rule rule, int trigger, int atom, Action<Rule> found)
    {
        Steps++;
        matcher.Start(rule);
        if (!matcher.Match(rule.Body[trigger].Arguments, atoms.Arguments(atom))) return;
        (_rule, _plan, _trigger, _newest, _found) = (rule, rule.Plans[trigger], trigger, atoms.Rank(atom), found);
        Continue(0);
    }

    private void Continue(int depth)
    {
        if (depth == _plan.Length)
        {
            _found!(_rule);
            return;
        }

        var step = _plan[depth];
        var pattern = _rule.Body[step.Atom];
        if (step.IsKnown) ContinueKnown(depth, step, pattern);
        else ContinueAll(depth, step, pattern);
    }

    private void ContinueKnown(int depth, JoinStep step, AtomPattern pattern)
    {
        Steps++;
        Span<int> arguments = stackalloc int[pattern.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = matcher.Find(pattern.Arguments[i]);
        var atom = atoms.Find(pattern.Predicate, arguments);
        if (atom >= 0 && IsDue(step.Atom, atom)) Continue(depth + 1);
    }

    private void ContinueAll(int depth, JoinStep step, AtomPattern pattern)
    {
        var candidates = Candidates(step, pattern);
        for (var i = 0; i < (candidates?.Count ?? 0); i++)
        {
            if (ShouldStop(++Steps)) return;
            var atom = candidates![i];
            if (!IsDue(step.Atom, atom)) continue;
            var mark = matcher.Mark;
            if (matcher.Match(pattern.Arguments, atoms.Arguments(atom))) Continue(depth + 1);
            matcher.Undo(mark);
        }
    }

    /// <summary>The shortest list of atoms that has all that match; null for an empty one.</summary>
    private List<int>? Candidates(JoinStep step, AtomPattern pattern)
    {
        var best = atoms.Active(pattern.Predicate);
        foreach (var place in step.KnownPlaces)
        {
            var bucket = atoms.Active(pattern.Predicate, place, matcher.Find(pattern.Arguments[place]));
            if (bucket is null) return null;
            if (bucket.Count < best.Count) best = bucket;
        }

        return best;
    }

    private bool IsDue(int bodyAtom, int atom)
    {
        var rank = atoms.Rank(atom);
        return rank >= 0 && (bodyAtom < _trigger ? rank < _newest : rank <= _newest);
    }
}
