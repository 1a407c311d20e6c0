using System.Runtime.InteropServices;

namespace Logic.Proving.Ground;

/// <summary>Ground instances of rules: the rule, and the term of each of its variables.</summary>
internal sealed class InstanceStore
{
    private readonly List<(Rule Rule, int Start)> _instances = [];
    private readonly List<int> _bindings = [];

    public int Count => _instances.Count;

    public int Add(Rule rule, ReadOnlySpan<int> bindings)
    {
        _instances.Add((rule, _bindings.Count));
        _bindings.AddRange(bindings);
        return _instances.Count - 1;
    }

    public Rule Rule(int instance) => _instances[instance].Rule;

    public ReadOnlySpan<int> Bindings(int instance)
    {
        var (rule, start) = _instances[instance];
        return CollectionsMarshal.AsSpan(_bindings).Slice(start, rule.Variables.Length);
    }
}
