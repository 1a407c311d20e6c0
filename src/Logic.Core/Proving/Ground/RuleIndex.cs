namespace Logic.Proving.Ground;

/// <summary>Which rules an atom can complete. Ground body atoms are found by the atom, so that many of them cost nothing.</summary>
internal sealed class RuleIndex
{
    private static readonly List<(Rule Rule, int Trigger)> Nothing = [];
    private readonly Dictionary<int, List<(Rule Rule, int Trigger)>> _byAtom = [];
    private readonly Dictionary<int, List<(Rule Rule, int Trigger)>> _byPredicate = [];

    public void Add(Rule rule, AtomStore atoms)
    {
        for (var i = 0; i < rule.Body.Length; i++)
        {
            var pattern = rule.Body[i];
            if (pattern.IsGround) Add(_byAtom, atoms.Intern(pattern.Predicate, pattern.Arguments), rule, i);
            else Add(_byPredicate, pattern.Predicate, rule, i);
        }
    }

    public List<(Rule Rule, int Trigger)> TriggeredBy(int atom) => _byAtom.GetValueOrDefault(atom, Nothing);

    public List<(Rule Rule, int Trigger)> TriggeredByPredicate(int predicate) => _byPredicate.GetValueOrDefault(predicate, Nothing);

    private static void Add(Dictionary<int, List<(Rule Rule, int Trigger)>> index, int key, Rule rule, int trigger)
    {
        if (!index.TryGetValue(key, out var rules)) index[key] = rules = [];
        rules.Add((rule, trigger));
    }
}
