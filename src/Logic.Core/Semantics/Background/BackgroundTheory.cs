using Logic.Formulas;

namespace Logic.Semantics.Background;

/// <summary>
/// The axioms that predicate symbols bring along, only between symbols that occur: fewer modifiers follow from more, a
/// modal from its verb, the head from a compound.
/// </summary>
internal static class BackgroundTheory
{
    public static IEnumerable<BackgroundAxiom> Of(IEnumerable<PredicateInfo> predicates)
    {
        var all = predicates.ToArray();
        foreach (var group in Groups(all))
        {
            foreach (var strong in group)
            {
                foreach (var weak in group)
                {
                    if (Implies(strong, weak)) yield return Weakening(strong, weak);
                    if (IsAbility(strong, weak)) yield return Ability(strong, weak);
                }
            }
        }

        foreach (var wish in all.Where(static p => p is { Incorporated.Length: > 0, Prefix.Length: > 0 }))
        {
            if (DeRe(wish, all) is { } axiom) yield return axiom;
        }

        foreach (var compound in all.Where(static p => p is { Kind: PredicateKind.Noun, Closed: false, Prefix: "" }))
        {
            if (Haves(compound, all) is { } have) yield return have;
        }
    }

    /// <summary>The symbols that may imply one another: of the same kind, and with the same base.</summary>
    private static IEnumerable<List<PredicateInfo>> Groups(PredicateInfo[] all)
    {
        var groups = new Dictionary<string, List<PredicateInfo>>(StringComparer.Ordinal);
        var inOrder = new List<List<PredicateInfo>>();
        foreach (var info in all)
        {
            if (info.Kind is not (PredicateKind.Event or PredicateKind.Noun or PredicateKind.Adjective)) continue;
            var key = (char)('0' + (int)info.Kind) + info.Base;
            if (!groups.TryGetValue(key, out var group)) inOrder.Add(groups[key] = group = []);
            group.Add(info);
        }

        return inOrder;
    }

    private static bool Implies(PredicateInfo strong, PredicateInfo weak) =>
        !ReferenceEquals(strong, weak) && strong.Prefix == weak.Prefix && !strong.Closed && !strong.Roles.IsDefault
        && (strong.Name, strong.Roles.Length) != (weak.Name, weak.Roles.Length)
        && weak.Roles.All(strong.Roles.Contains) && weak.Modifiers.All(strong.Modifiers.Contains)
        && (weak.Roles.Length < strong.Roles.Length || weak.Modifiers.Length < strong.Modifiers.Length)
        && IsSuffix(weak, strong);

    // sandwich cookie → cookie, chocolate sandwich cookie → sandwich cookie, but not sandwich cookie → chocolate cookie.
    private static bool IsSuffix(PredicateInfo weak, PredicateInfo strong) =>
        weak.Kind != PredicateKind.Noun || strong.Modifiers.AsSpan().EndsWith(weak.Modifiers.AsSpan());

    private static bool IsAbility(PredicateInfo able, PredicateInfo does) =>
        able.Prefix == "Can" && does.Prefix.Length == 0 && does.Modifiers.SequenceEqual(able.Modifiers) && does.Roles.SequenceEqual(able.Roles);

    private static BackgroundAxiom Weakening(PredicateInfo strong, PredicateInfo weak)
    {
        var variables = Variables(strong.Roles.Length);
        var arguments = weak.Roles.Select(role => variables[strong.Roles.IndexOf(role)]).ToArray();
        var axiom = Formula.ForAll([.. variables], Formula.Implies(Formula.Atom(strong.Name, [.. variables]), Formula.Atom(weak.Name, [.. arguments])));
        return new BackgroundAxiom(axiom, $"{strong.Name} is a way of {weak.Name}");
    }

    private static BackgroundAxiom Ability(PredicateInfo able, PredicateInfo does)
    {
        var variables = Variables(able.Roles.Length);
        var axiom = Formula.ForAll([.. variables], Formula.Implies(Formula.Atom(does.Name, [.. variables]), Formula.Atom(able.Name, [.. variables])));
        return new BackgroundAxiom(axiom, "who does, can");
    }

    /// <summary>Who wants to buy a certain car wants to buy a car; the other way round no car is meant.</summary>
    private static BackgroundAxiom? DeRe(PredicateInfo wish, PredicateInfo[] all)
    {
        if (!wish.Name.EndsWith(wish.Incorporated, StringComparison.Ordinal)) return null;
        var name = wish.Name[..^wish.Incorporated.Length];
        if (all.FirstOrDefault(p => p.Name == name && p.Prefix == wish.Prefix && p.Roles is [_, "object", ..] && p.Roles.RemoveAt(1).SequenceEqual(wish.Roles)) is not { } certain) return null;
        if (!all.Any(p => p.Name == wish.Incorporated && p is { Kind: PredicateKind.Noun, Roles.Length: 1 })) return null;
        var variables = Variables(certain.Roles.Length);
        var said = Formula.And(Formula.Atom(wish.Incorporated, variables[1]), Formula.Atom(certain.Name, [.. variables]));
        var axiom = Formula.ForAll([.. variables], Formula.Implies(said, Formula.Atom(wish.Name, [.. variables.Where((_, i) => i != 1)])));
        return new BackgroundAxiom(axiom, $"{certain.Name} of a {wish.Incorporated} is {wish.Name}");
    }

    /// <summary>John's dog is a dog that John has, and the other way round; a brother is not had.</summary>
    private static BackgroundAxiom? Haves(PredicateInfo owned, PredicateInfo[] all)
    {
        if (owned.Relational || owned.Roles is not ["", "of"] || !owned.Name.EndsWith("Of", StringComparison.Ordinal)) return null;
        var noun = owned.Name[..^2];
        if (!all.Any(p => p.Name == "Have" && p.Roles.Length == 2)) return null;
        Variable thing = Term.Variable("x"), owner = Term.Variable("y");
        var have = Formula.Atom("Have", owner, thing);
        var of = Formula.Atom(owned.Name, thing, owner);
        var axiom = all.Any(p => p.Name == noun && p.Roles.Length == 1)
            ? Formula.Iff(of, Formula.And(Formula.Atom(noun, thing), have))
            : (Formula)Formula.Implies(of, have);
        return new BackgroundAxiom(Formula.ForAll([thing, owner], axiom), $"someone's {noun} is one that they have");
    }

    /// <summary>x, y, z, x1, x2, …</summary>
    internal static Variable[] Variables(int count) => [.. Enumerable.Range(0, count).Select(static i => Term.Variable(i < 3 ? "xyz"[i].ToString() : $"x{i - 2}"))];
}
