using Logic.Language.Lexicon;
using Logic.Language.Syntax;

namespace Logic.Language.Grammar.Families;

/// <summary>Adjective phrases as predicates and behind nouns: degrees, comparisons, complements.</summary>
internal static class AdjectivePhrases
{
    public static void Add(GrammarBuilder g)
    {
        g.Family();
        g.Rule<Word>("AP -> A*[pos]", "Ann is tall.", w => Simple(w));
        g.Rule<Word, AdjectivePhrase>("AP -> Adv AP*[!full]", "Ann is very tall.", WithAdverb, 0.3f);
        g.Rule<SimpleAdjective, Word>("AP -> AP*[!full] 'enough'", "Ann is tall enough.", (a, _) => a with { Adverb = "enough" }, 0.3f);
        g.Rule<Word, PrepositionPhrase>("AP[full] -> A*[pos] PP[!gap]", "Ann is good at chess.", WithComplement, 0.5f, ComplementCost);
        g.Rule<Word, PrepositionPhrase>("AP[full] -> A*[pos] PP[gap]", "The game that Ann is good at is old.", WithComplement, 0.7f, ComplementCost);
        g.Rule<Word, AdjectivePhrase>("AP[full] -> Adv AP*[full]", "Ann is very good at chess.", WithAdverb, 0.4f);
        g.Rule<AdjectivePhrase, PrepositionPhrase>("AP -> AP*[full] PP", "Ann is responsible to Bob for the house.", MoreComplement, 1.0f);
        g.Rule<Word, VerbPhrase>("AP[full] -> A*[pos] VP[to]", "Ann is eager to leave.", (w, v) => Simple(w) with { Infinitive = v }, 0.5f);
        g.Rule<Word, Word, Clause>("AP[full] -> A*[pos] 'that' S", "Ann is sure that Bob left.", (w, _, c) => Simple(w) with { Clause = c }, 0.5f);
        g.Rule<Word, Clause>("AP[full] -> A*[pos] S[!gap]", "Ann is sure Bob left.", (w, c) => Simple(w) with { Clause = c }, 0.8f, ClauseCost);

        g.Rule<Word, Word>("AP -> 'worth' V[ing]", "The book is worth reading.", (_, v) => Worth(v), -2f);
        g.Rule<Word, Word, Word>("AP -> 'worth' V[ing] P", "The song is worth listening to.", (_, v, p) => Worth(v, p), -2f);
        g.Rule<Word>("AP -> A*[comp]", "Ann is taller.", w => Compared(w, Degree.Comparative, null), 0.5f);
        g.Rule<Word, NounPhrase>("AP[full] -> A*[comp] Than", "Ann is taller than Bob.", (w, np) => Compared(w, Degree.Comparative, np));
        g.Rule<Word, Word, NounPhrase>(
            "AP[full] -> 'more' A*[pos] Than", "The car is more expensive than the bike.", (_, w, np) => Compared(w, Degree.Comparative, np));
        g.Rule<Word, Word>("AP -> 'more' A*[pos]", "The car is more expensive.", (_, w) => Compared(w, Degree.Comparative, null), 0.5f);
        g.Rule<Word, Word, NounPhrase>(
            "AP[full] -> 'less' A*[pos] Than", "The car is less expensive than the bike.", (_, w, np) => Compared(w, Degree.Less, np));
        g.Rule<Word, Word, Word, NounPhrase>(
            "AP[full] -> 'as' A*[pos] 'as' NP[acc]", "Ann is as tall as Bob.", (_, w, _, np) => Compared(w, Degree.Equative, np));
        g.Rule<Word, Word, Word, NounPhrase>("AP[full] -> 'exactly as' A*[pos] 'as' NP[acc]", "Ann is exactly as tall as Bob.", (_, w, _, np) => Compared(w, Degree.Equative, np) with { Adverb = "exactly" }, -1f);
        foreach (var (words, degree) in new[] { ("at least as", Degree.AtLeast), ("at most as", Degree.AtMost) })
        {
            g.Rule<Word, Word, Word, NounPhrase>($"AP[full] -> '{words}' A*[pos] 'as' NP[acc]", $"Ann is {words} tall as Bob.", (_, w, _, np) => Compared(w, degree, np), -1f);
        }

        g.Rule<Word, Word, NounPhrase>("AP[full] -> 'no less' A*[pos] Than", "The car is no less expensive than the bike.", (_, w, np) => Compared(w, Degree.AtLeast, np), -1f);
        g.Rule<Word, Word, NounPhrase>("AP[full] -> 'no' A*[comp] Than", "Ann is no taller than Bob.", (_, w, np) => Compared(w, Degree.AtMost, np), -1f);
        g.Rule<Word, Word, NounPhrase>("AP[full] -> 'no more' A*[pos] Than", "The car is no more expensive than the bike.", (_, w, np) => Compared(w, Degree.AtMost, np), -1f);
        g.Rule<NounPhrase, Word, NounPhrase>(
            "AP[full] -> NP[value] A*[comp] Than", "Ann is two years older than Bob.", (by, w, np) => Compared(w, Degree.Comparative, np) with { By = by });
        g.Rule<NounPhrase, Word>("AP[full] -> NP[value] A*[pos]", "Ann is 18 years old.", (by, w) => Simple(w) with { By = by }, 0.3f);
        g.Rule<Word, NounPhrase>("Than -> 'than' NP[acc]", "Ann is taller than Bob.", (_, np) => np);
        g.Rule<Word, NounPhrase, Word>("Than -> 'than' NP[nom] Do", "Ann is taller than Bob does.", (_, np, _) => np, 1f);
        g.Rule<Word, NounPhrase, Word>("Than -> 'than' NP[nom] Be", "Ann is taller than Bob is.", (_, np, _) => np, 0.5f);
        g.Rule<Word>("Than[gap] -> 'than'", "The man that Ann is taller than left.", w => new GapNp(w.Position), 0.5f);
        g.Rule<Word, Word>("AP -> 'the' A*[sup]", "Ann is the tallest.", (_, w) => Simple(w) with { Degree = Degree.Superlative });
        g.Rule<Word, Word, Word>("AP -> 'the' 'most' A*[pos]", "Ann is the most famous.", (_, _, w) => Simple(w) with { Degree = Degree.Superlative });
    }

    private static SimpleAdjective Worth(Word verb, Word? preposition = null) => new(string.Join(' ', new[] { "worth", verb.Text.ToLowerInvariant(), preposition?.Lemma }.Where(static w => w is not null)));

    public static SimpleAdjective Simple(Word word) => new(word.Lemma) { Negated = word.Number == 0 };

    public static object Join(Coordinator coordinator, IReadOnlyList<AdjectivePhrase> parts) => new CoordinatedAdjective(coordinator, [.. parts]);

    public static object WithAdverb(Word adverb, AdjectivePhrase adjective)
    {
        if (adjective is not SimpleAdjective simple || Transparent.Contains(adverb.Lemma)) return adjective;
        if (adverb.Lemma == "never") return simple with { Negated = !simple.Negated };
        return simple with { Adverb = simple.Adverb is null ? adverb.Lemma : adverb.Lemma + " " + simple.Adverb };
    }

    public static AdjectivePhrase Negate(AdjectivePhrase adjective) => adjective switch
    {
        SimpleAdjective simple => simple with { Negated = !simple.Negated },
        CoordinatedAdjective { Coordinator: Coordinator.Or } or => or with { Coordinator = Coordinator.Nor },
        _ => new CoordinatedAdjective(Coordinator.Nor, [adjective]),
    };

    /// <summary>Degree words that a formula does not keep; documented as transparent.</summary>
    public static readonly HashSet<string> Transparent =
        ["very", "quite", "rather", "so", "really", "too", "extremely", "also", "both", "just", "simply", "then", "all", "pretty", "truly", "always", "equally", "even", "still", "currently", "now", "presently", "already"];

    private static object WithComplement(Word word, PrepositionPhrase phrase) => Simple(word) with { Complements = [phrase] };

    private static object MoreComplement(AdjectivePhrase adjective, PrepositionPhrase phrase) =>
        adjective is SimpleAdjective simple ? simple with { Complements = simple.Complements.Add(phrase) } : adjective;

    private static SimpleAdjective Compared(Word word, Degree degree, NounPhrase? than) => Simple(word) with { Degree = degree, Than = than };

    // Whoever is sure, glad or afraid may be so of something said; hardly any other quality is.
    private static float ClauseCost(Word? adjective, Word? clause) =>
        adjective is not null && WordLexicon.Default.AdjectiveFeatures(adjective.Lemma).HasFlag(AdjectiveFeatures.ThatClause) ? 1.5f : 8f;

    private static float ComplementCost(Word? adjective, Word? preposition) =>
        preposition?.Lemma == "by" ? 1f
        : adjective is not null && preposition is not null && WordLexicon.Default.SelectsPreposition(adjective.Lemma, PartOfSpeech.Adjective, preposition.Lemma) ? -0.7f : 0.2f;
}
