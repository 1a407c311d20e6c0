using Logic.Formulas;
using Logic.Semantics.Background;

namespace Logic.Semantics.Discourse;

/// <summary>
/// When <c>the N</c> does not say that there is only one: the text itself says of something with a name of its own that it is
/// an N (<c>Strawberries are a fruit … the fruit</c>).
/// </summary>
internal sealed class Uniqueness
{
    private readonly Dictionary<string, HashSet<Term>> _facts = new(StringComparer.Ordinal);

    /// <summary>Takes in what a text says of named things.</summary>
    /// <param name="formulas">What the text says.</param>
    /// <param name="kinds">What its words bring along: Rex, a dog, is an animal too.</param>
    public Uniqueness(IEnumerable<Formula> formulas, IReadOnlyList<Formula> kinds)
    {
        foreach (var fact in formulas.SelectMany(StatedFacts.Of))
        {
            if (fact.Arguments is not [FunctionTerm { IsConstant: true } thing]) continue;
            if (!_facts.TryGetValue(fact.Predicate, out var things)) _facts[fact.Predicate] = things = [];
            things.Add(thing);
        }

        if (kinds.Count > 0) Widen(kinds);
    }

    private void Widen(IReadOnlyList<Formula> kinds)
    {
        var steps = kinds.SelectMany(Steps).ToLookup(static s => s.From, static s => s.To);
        var open = new Stack<string>(_facts.Keys);
        while (open.TryPop(out var kind))
        {
            foreach (var wider in steps[kind])
            {
                if (!_facts.TryGetValue(wider, out var things)) _facts[wider] = things = [];
                var before = things.Count;
                things.UnionWith(_facts[kind]);
                if (things.Count > before) open.Push(wider);
            }
        }
    }

    /// <summary>From ∀x (A(x) → B(x)) and ∀x (A(x) ↔ B(x)), what carries over to what.</summary>
    private static IEnumerable<(string From, string To)> Steps(Formula axiom) => axiom is not Universal { Body: var body } ? [] : body switch
    {
        Implication { Left: Atom { Arguments.Length: 1 } left, Right: Atom right } => [(left.Predicate, right.Predicate)],
        Biconditional { Left: Atom { Arguments.Length: 1 } left, Right: Atom right } => [(left.Predicate, right.Predicate), (right.Predicate, left.Predicate)],
        _ => [],
    };

    /// <summary>Whether an axiom ∀x (N(x) → x = c) is contradicted by a d that is said to be an N.</summary>
    public bool IsDenied(Formula axiom)
    {
        if (axiom is not Universal { Variable: var variable, Body: Implication { Left: var description, Right: Equality equality } }) return false;
        var one = equality.Left.Equals(variable) ? equality.Right : equality.Left;
        HashSet<Term>? others = null;
        foreach (var part in description is Conjunction and ? and.Operands : [description])
        {
            if (part is not Atom { Arguments: [var argument] } atom || !argument.Equals(variable) || !_facts.TryGetValue(atom.Predicate, out var things)) return false;
            if (others is null) others = [.. things];
            else others.IntersectWith(things);
        }

        return others is not null && others.Any(other => !other.Equals(one));
    }
}
