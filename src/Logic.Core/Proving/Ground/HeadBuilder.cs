namespace Logic.Proving.Ground;

/// <summary>Makes the head atoms of the instance that the matcher holds.</summary>
internal sealed class HeadBuilder(AtomStore atoms, Matcher matcher, int maxDepth)
{
    /// <summary>The heads of the last instance, each once.</summary>
    public List<int> Atoms { get; } = [];

    /// <summary>Whether an instance was left out because this layer does not do what it needs.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>Collects the heads' atoms; false when the instance holds already, or has to be left out.</summary>
    public bool Build(Rule rule)
    {
        Atoms.Clear();
        foreach (var head in rule.Heads)
        {
            if (head.Predicate == AtomStore.Equality && Holds(head)) return false;
            if (head.Predicate == AtomStore.Equality || IsTooDeep(head))
            {
                IsIncomplete = true;
                return false;
            }

            var atom = Intern(head);
            if (atoms.State(atom) == AtomState.Certain) return false;
            if (!Atoms.Contains(atom)) Atoms.Add(atom);
        }

        return true;
    }

    private bool Holds(AtomPattern equation) => matcher.Build(equation.Arguments[0]) == matcher.Build(equation.Arguments[1]);

    private bool IsTooDeep(AtomPattern head)
    {
        foreach (var code in head.Arguments)
        {
            if (~code >= matcher.Bindings.Length && matcher.Depth(code) > maxDepth) return true;
        }

        return false;
    }

    private int Intern(AtomPattern pattern)
    {
        Span<int> arguments = stackalloc int[pattern.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = matcher.Build(pattern.Arguments[i]);
        return atoms.Intern(pattern.Predicate, arguments);
    }
}
