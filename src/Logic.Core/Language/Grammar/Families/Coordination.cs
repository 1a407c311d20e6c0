using Logic.Language.Syntax;

namespace Logic.Language.Grammar.Families;

/// <summary>
/// Coordination of equals, the same for every category X: <c>X and X</c>, <c>X, X, or X</c>, <c>either X or X</c>,
/// <c>both X and X</c>, <c>neither X nor X</c>. XT is the tail behind the first conjunct.
/// </summary>
internal static class Coordination
{
    /// <summary>The conjuncts behind the first, with what joins them.</summary>
    internal sealed record Tail<T>(Coordinator Coordinator, IReadOnlyList<T> Parts);

    public static void Add<T>(
        GrammarBuilder g,
        string category,
        string example,
        Func<Coordinator, IReadOnlyList<T>, object> join,
        bool withEither = true,
        float cost = 0,
        string features = "",
        string agreement = "")
        where T : SyntaxNode
    {
        var plain = features.Length == 0 ? "" : "," + features;
        var agree = (agreement.Length == 0 ? "" : "," + agreement) + ",=gap";
        var tail = category + "T";
        foreach (var (word, bit, coordinator) in Conjunctions)
        {
            // Everyone but Ann leaves her out; things are joined by but only with a not.
            if (category == "NP" && word == "but") continue;
            g.Rule<Word, T>($"{tail}[{bit}] -> '{word}' {category}*[!coord{agree}]", example, (_, x) => new Tail<T>(coordinator, [x]), 0, PronounCost);
            if (bit == "and") g.Rule<Word, T>($"{tail}[and] -> '{word}' {category}*[or,either{agree}]", example, (_, x) => new Tail<T>(coordinator, [x]), 0.5f);
            if (bit == "or") g.Rule<Word, T>($"{tail}[or] -> '{word}' {category}*[and,nor,either{agree}]", example, (_, x) => new Tail<T>(coordinator, [x]), 0.3f);
        }

        foreach (var bit in new[] { "and", "or", "nor" })
        {
            g.Rule<object, Tail<T>>($"{tail}C[{bit}] -> ',' {tail}*[{bit}]", example, (_, t) => t, 0.1f);
            g.Rule<object, T, Tail<T>>(
                $"{tail}[{bit}] -> ',' {category}*[!coord{agree}] {tail}[{bit}{agree}]", example, (_, x, t) => new Tail<T>(t.Coordinator, [x, .. t.Parts]), 0.1f);
            g.Rule<object, T, Tail<T>>(
                $"{tail}[{bit}] -> ',' {category}*[!coord{agree}] {tail}C[{bit}{agree}]", example, (_, x, t) => new Tail<T>(t.Coordinator, [x, .. t.Parts]));
            if (bit != "nor")
            {
                g.Rule<Tail<T>, Tail<T>>(
                    $"{tail}[{bit}] -> {tail}*[{bit},=gap] {tail}[{bit},=gap]", example, (s, t) => new Tail<T>(t.Coordinator, [.. s.Parts, .. t.Parts]), 0.4f);
            }

            if (category is "VP" or "N3" or "NP")
            {
                // What stands behind a relative clause or a phrase belongs to it rather than to the verb or noun before it.
                g.Rule<T, Tail<T>>($"{category}[{bit},!full] -> {category}*[!coord,!full{plain}{agree}] {tail}[{bit}{agree}]", example, Join, cost);
                g.Rule<T, Tail<T>>($"{category}[{bit},!full] -> {category}*[!coord,full{plain}{agree}] {tail}[{bit}{agree}]", example, Join, cost + (category == "N3" ? 1f : 0.4f));
            }
            else if (category == "S")
            {
                // If A, B and C: what is joined to B is joined there, and in A if B and C to B; not so in if A, B and if C, D.
                g.Rule<T, Tail<T>>($"S[{bit}] -> S*[!coord,!fronted,!sub{agree}] {tail}[{bit}{agree}]", example, Join, cost);
                g.Rule<T, Tail<T>>($"S[{bit}] -> S*[!coord,fronted,!sub{agree}] {tail}[{bit},fronted{agree}]", example, Join, cost);
                g.Rule<T, Tail<T>>($"S[{bit}] -> S*[!coord,fronted,!sub{agree}] {tail}[{bit},!fronted{agree}]", example, Join, cost + JoinedInside);
                g.Rule<T, Tail<T>>($"S[{bit}] -> S*[!coord,sub{agree}] {tail}[{bit},sub{agree}]", example, Join, cost);
                g.Rule<T, Tail<T>>($"S[{bit}] -> S*[!coord,sub{agree}] {tail}[{bit},!sub{agree}]", example, Join, cost + JoinedInside);
                g.Rule<T, Tail<T>>($"S[{bit}] -> S*[!coord,fronted{agree}] {tail}C[{bit},!fronted{agree}]", example, Join, cost + JoinedInside);
                g.Rule<T, Tail<T>>($"S[{bit}] -> S*[!coord,fronted{agree}] {tail}C[{bit},fronted{agree}]", example, Join, cost - 0.4f);
                g.Rule<T, Tail<T>>($"S[{bit}] -> S*[!coord,!fronted,sub{agree}] {tail}C[{bit}{agree}]", example, Join, cost - 0.2f);
                g.Rule<T, Tail<T>>($"S[{bit}] -> S*[!coord,!fronted,!sub{agree}] {tail}C[{bit}{agree}]", example, Join, cost + 0.4f);
                continue;
            }
            else
            {
                g.Rule<T, Tail<T>>($"{category}[{bit}] -> {category}*[!coord{plain}{agree}] {tail}[{bit}{agree}]", example, Join, cost);
            }

            g.Rule<T, Tail<T>>($"{category}[{bit}] -> {category}*[!coord{plain}{agree}] {tail}C[{bit}{agree}]", example, Join, cost + 0.4f);
        }

        g.Rule<T, Tail<T>>($"{category}[or] -> {category}*[and,either{plain}{agree}] {tail}[or{agree}]", example, Join, cost + 0.3f);
        g.Rule<T, Tail<T>>($"{category}[or] -> {category}*[and,either{plain}{agree}] {tail}C[or{agree}]", example, Join, cost + 0.3f);
        g.Rule<T, Tail<T>>($"{category}[and] -> {category}*[or,either{plain}{agree}] {tail}[and{agree}]", example, Join, cost + 1.4f);
        g.Rule<T, Tail<T>>($"{category}[and] -> {category}*[or,either{plain}{agree}] {tail}C[and{agree}]", example, Join, cost + 1.1f);
        if (withEither) AddCorrelatives(g, category, example, join);

        object Join(T first, Tail<T> rest) => join(rest.Coordinator, [first, .. rest.Parts]);
    }

    private const float JoinedInside = 1.5f;

    // A pronoun behind a conjunction opens a new clause more often than it joins a list.
    private static float PronounCost(Word? conjunction, Word? head) => head?.Lemma is "he" or "she" or "it" or "they" ? 1.5f : 0f;

    private static readonly (string Word, string Bit, Coordinator Coordinator)[] Conjunctions =
    [
        ("and", "and", Coordinator.And), ("but", "and", Coordinator.And), ("as well as", "and", Coordinator.And),
        ("and also", "and", Coordinator.And), ("but also", "and", Coordinator.And), ("and then", "and", Coordinator.And),
        ("or", "or", Coordinator.Or), ("and/or", "or", Coordinator.Or), ("nor", "nor", Coordinator.Nor),
    ];

    private static void AddCorrelatives<T>(
        GrammarBuilder g, string category, string example, Func<Coordinator, IReadOnlyList<T>, object> join)
        where T : SyntaxNode
    {
        g.Rule<Word, T>($"{category}[either] -> 'either' {category}*[or]", example, (_, x) => Correlate(x, Coordinator.EitherOr, join), -0.5f);
        foreach (var comma in new[] { "", "',' " })
        {
            // Commas are inner daughters, so the rules with one have a daughter more.
            AddOrBoth(g, category, comma, example, join);
        }

        g.Rule<Word, T>($"{category}[either] -> 'both' {category}*[and]", example, (_, x) => x, -0.5f);
        g.Rule<Word, T>($"{category}[either] -> 'not only' {category}*[and]", example, (_, x) => x, -0.5f);
        g.Rule<Word, T>($"{category}[either] -> 'neither' {category}*[nor]", example, (_, x) => x, -0.5f);
        g.Rule<Word, T>($"{category}[either] -> 'neither' {category}*[or]", example, (_, x) => Correlate(x, Coordinator.Nor, join), 0.5f);
    }

    /// <summary>A or B, or both; either both A and B, or neither.</summary>
    private static void AddOrBoth<T>(GrammarBuilder g, string category, string comma, string example, Func<Coordinator, IReadOnlyList<T>, object> join)
        where T : SyntaxNode
    {
        if (comma.Length == 0)
        {
            g.Rule<T, Word>($"{category}[or] -> {category}*[or] 'or both'", example, (x, _) => x, -0.3f);
            g.Rule<Word, T, Word>($"{category}[either] -> 'either' {category}*[or] 'or both'", example, (_, x, _) => x, -0.8f);
            g.Rule<T, Word>($"{category}[either] -> {category}*[or,either] NotBoth", example, (x, _) => Correlate(x, Coordinator.EitherOr, join), -0.5f);
            g.Rule<Word, T, SyntaxNode>($"{category}[either] -> 'either' {category}*[and,either] OrNeither", example, (_, x, _) => AllOrNone(x, join), -0.5f);
            g.Rule<T, SyntaxNode>($"{category}[either] -> {category}*[and,either] OrNeither", example, (x, _) => AllOrNone(x, join), 0.5f);
            return;
        }

        g.Rule<Word, T, object, T, SyntaxNode>($"{category}[either] -> 'either' {category}*[!coord] ',' {category}[!coord] OrBoth", example, (_, a, _, b, _) => join(Coordinator.Or, [a, b]), -0.3f);
        g.Rule<T, object, Word>($"{category}[or] -> {category}*[or] {comma}'or both'", example, (x, _, _) => x, -0.3f);
        g.Rule<T, object, Word>($"{category}[either] -> {category}*[or,either] {comma}NotBoth", example, (x, _, _) => Correlate(x, Coordinator.EitherOr, join), -0.5f);
        g.Rule<T, object, Word, object>($"{category}[either] -> {category}*[or,either] {comma}NotBoth ','", example, (x, _, _, _) => Correlate(x, Coordinator.EitherOr, join), -0.5f);
        g.Rule<Word, T, object, Word>($"{category}[either] -> 'either' {category}*[or] {comma}'or both'", example, (_, x, _, _) => x, -0.8f);
        g.Rule<Word, T, object, SyntaxNode>($"{category}[either] -> 'either' {category}*[and,either] {comma}OrNeither", example, (_, x, _, _) => AllOrNone(x, join), -0.5f);
    }

    private static object AllOrNone<T>(T both, Func<Coordinator, IReadOnlyList<T>, object> join)
        where T : SyntaxNode => join(Coordinator.EitherOr, [both, (T)Correlate(both, Coordinator.Nor, join)]);

    /// <summary>… or Ann is neither.</summary>
    public static void AddNeithers(GrammarBuilder g)
    {
        g.Rule<SyntaxNode, Word, NounPhrase>("OrNeither -> OrNeither* 'of' NP[acc,def]", "Ann is either both tall and rich, or she is neither of these things.", (neither, _, _) => neither, 0f);
        g.Rule<SyntaxNode, Word, NounPhrase>("OrNeither -> OrNeither* 'of' NP[acc,pron]", "Ann is either both tall and rich, or she is neither of them.", (neither, _, _) => neither, 0f);
        g.Rule<Word>("NotBoth -> 'but not both'", "Ann is tall or rich, but not both.", static both => both);
        g.Rule<Word>("NotBoth -> 'but not both of them'", "Ann or Bob sings, but not both of them.", static both => both);
        g.Rule<object, Word>("OrBoth -> ',' 'or both'", "Ann is either tall, rich, or both.", (_, both) => both);
        foreach (var auxiliary in new[] { "BeX", "DoX" })
        {
            g.Rule<Word, NounPhrase, Copulas.Auxiliary, Word>(
                $"OrNeither -> 'or' NP[nom] {auxiliary}[fin] 'neither'", "Ann is either both tall and rich, or Ann is neither.", (_, np, _, _) => np, 0.2f);
        }
    }

    /// <summary>Gives a coordination another coordinator: either A or B, where A or B was built first.</summary>
    private static object Correlate<T>(T coordination, Coordinator coordinator, Func<Coordinator, IReadOnlyList<T>, object> join) => coordination switch
    {
        CoordinatedNp np => np with { Coordinator = coordinator },
        CoordinatedVp vp => vp with { Coordinator = coordinator },
        CoordinatedClause clause => clause with { Coordinator = coordinator },
        CoordinatedPredicate predicate => predicate with { Coordinator = coordinator },
        CoordinatedAdjective adjective => adjective with { Coordinator = coordinator },
        CoordinatedNominal nominal => nominal with { Coordinator = coordinator },
        CoordinatedPreposition preposition => preposition with { Coordinator = coordinator },
        PrepositionPhrase { Object: CoordinatedNp objects } preposition => preposition with { Object = objects with { Coordinator = coordinator } },
        _ => join(coordinator, [coordination]),
    };
}
