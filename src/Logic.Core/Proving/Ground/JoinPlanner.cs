namespace Logic.Proving.Ground;

/// <summary>Orders the body of a rule for each atom that can be the newest: always the atom with most known arguments next.</summary>
internal static class JoinPlanner
{
    public static void Plan(Rule rule)
    {
        for (var trigger = 0; trigger < rule.Body.Length; trigger++) rule.Plans[trigger] = Plan(rule, trigger);
    }

    private static JoinStep[] Plan(Rule rule, int trigger)
    {
        var known = new bool[rule.Variables.Length];
        var open = Enumerable.Range(0, rule.Body.Length).Where(i => i != trigger).ToList();
        var steps = new JoinStep[open.Count];
        Learn(rule, rule.Body[trigger], known);
        for (var i = 0; i < steps.Length; i++)
        {
            var next = Best(rule, open, known);
            open.Remove(next);
            var arguments = rule.Body[next].Arguments;
            int[] places = [.. Enumerable.Range(0, arguments.Length).Where(place => IsKnown(rule, arguments[place], known))];
            steps[i] = new JoinStep(next, places, places.Length == arguments.Length);
            Learn(rule, rule.Body[next], known);
        }

        return steps;
    }

    private static int Best(Rule rule, List<int> open, bool[] known)
    {
        var best = open[0];
        var bestScore = int.MinValue;
        foreach (var atom in open)
        {
            var score = Score(rule, rule.Body[atom], known);
            if (score > bestScore) (best, bestScore) = (atom, score);
        }

        return best;
    }

    /// <summary>Complete atoms first, then those with known arguments; the domain, which everything is in, last.</summary>
    private static int Score(Rule rule, AtomPattern atom, bool[] known)
    {
        var count = atom.Arguments.Count(code => IsKnown(rule, code, known));
        if (count == atom.Arguments.Length) return 1_000;
        return atom.Predicate == AtomStore.Domain ? -1 : count;
    }

    private static bool IsKnown(Rule rule, int code, bool[] known)
    {
        if (code >= 0) return true;
        var slot = ~code;
        return slot < known.Length ? known[slot] : Array.TrueForAll(rule.Compounds[slot - known.Length].Arguments, inner => IsKnown(rule, inner, known));
    }

    private static void Learn(Rule rule, AtomPattern atom, bool[] known)
    {
        foreach (var code in atom.Arguments) Learn(rule, code, known);
    }

    private static void Learn(Rule rule, int code, bool[] known)
    {
        if (code >= 0) return;
        var slot = ~code;
        if (slot < known.Length)
        {
            known[slot] = true;
            return;
        }

        foreach (var inner in rule.Compounds[slot - known.Length].Arguments) Learn(rule, inner, known);
    }
}
