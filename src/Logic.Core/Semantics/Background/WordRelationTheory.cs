using Logic.Formulas;
using Logic.Language.Lexicon;
using Logic.Semantics.Values;

namespace Logic.Semantics.Background;

/// <summary>
/// What WordNet says of the words of a text, only between symbols that occur: a dog is an animal, large means big, hot is not cold
/// (Miller 1995; Fellbaum 1998). Sound for the dominant senses of the words; see <see cref="EnglishOptions.WordNetAxioms"/>.
/// </summary>
/// <remarks>
/// Only plain symbols take part, as modifiers and prepositions change what a word means (<c>LiveIn</c>, <c>GoodAt</c>); what has
/// modifiers implies the plain one by <see cref="BackgroundTheory"/>. Each concept that occurs is looked for upwards from the next
/// below it, so that the cost is linear in the symbols and their distance from the top.
/// </remarks>
internal sealed class WordRelationTheory
{
    private readonly WordRelations relations;
    private readonly Thesaurus thesaurus = Thesaurus.Default;
    private readonly SortedDictionary<int, List<RelatedWord>> byConcept = [];
    private readonly List<RelatedWord> others = [];

    private WordRelationTheory(IEnumerable<RelatedWord> words, WordRelations relations)
    {
        this.relations = relations;
        foreach (var word in words)
        {
            if (word.Meaning.Concept is not { } concept) others.Add(word);
            else if (byConcept.TryGetValue(concept, out var same)) same.Add(word);
            else byConcept.Add(concept, [word]);
        }
    }

    /// <summary>The axioms between the symbols of a text.</summary>
    /// <param name="predicates">The symbols, sorted by name.</param>
    /// <param name="relations">Which relations count.</param>
    /// <param name="lexicon">The dictionary; words that the user gave it have no relations, as WordNet does not know them.</param>
    public static IEnumerable<BackgroundAxiom> Of(IReadOnlyList<PredicateInfo> predicates, WordRelations relations, WordLexicon lexicon) => relations == WordRelations.None
        ? []
        : predicates.Select(info => RelatedWord.Of(info, lexicon)).OfType<RelatedWord>().GroupBy(static w => w.Group)
            .SelectMany(group => new WordRelationTheory(group, relations).Axioms());

    private IEnumerable<BackgroundAxiom> Axioms() => [.. Synonyms(), .. Hypernyms(), .. Antonyms()];

    /// <summary>Each word of a concept is the same as the first of them, in the order of their names.</summary>
    private IEnumerable<BackgroundAxiom> Synonyms() => relations.HasFlag(WordRelations.Synonyms)
        ? byConcept.Values.SelectMany(static same => same.Skip(1).Select(word => word.Axiom(Formula.Iff, same[0], word.Means(same[0]))))
        : [];

    private IEnumerable<BackgroundAxiom> Hypernyms()
    {
        if (!relations.HasFlag(WordRelations.Hypernyms)) yield break;
        foreach (var word in byConcept.Keys.SelectMany(Speakers).Concat(others))
        {
            foreach (var general in Nearest(word.Meaning).SelectMany(Speakers)) yield return word.Axiom(Formula.Implies, general, word.IsKindOf(general));
        }
    }

    private IEnumerable<BackgroundAxiom> Antonyms()
    {
        if (!relations.HasFlag(WordRelations.Antonyms)) yield break;
        foreach (var concept in byConcept.Keys)
        {
            foreach (var (word, other) in from opposite in thesaurus.Opposites(concept) where opposite > concept from w in Speakers(concept) from o in Speakers(opposite) select (w, o))
            {
                if (!AreOnOneScale(word, other)) yield return word.Axiom(static (a, b) => Formula.Implies(a, Formula.Not(b)), other, word.Excludes(other));
            }
        }
    }

    /// <summary>Who speaks for a concept that occurs: one word where the others are the same, else all.</summary>
    private IEnumerable<RelatedWord> Speakers(int concept) =>
        byConcept.GetValueOrDefault(concept, []).Take(relations.HasFlag(WordRelations.Synonyms) ? 1 : int.MaxValue);

    /// <summary>Those are <see cref="PoleTheory"/>'s, which knows by what standard each is measured.</summary>
    private static bool AreOnOneScale(RelatedWord word, RelatedWord other) =>
        Scales.Of(word.Lemma) is { } scale && Scales.Of(other.Lemma)?.Attribute == scale.Attribute;

    /// <summary>The occurring concepts next above a meaning: the transitive reduction of the order among those that occur.</summary>
    private List<int> Nearest(Meaning meaning)
    {
        var found = new SortedSet<int>();
        var seen = new HashSet<int>();
        var open = new Stack<int>(meaning.Concept is { } own ? thesaurus.MoreGeneral(own) : meaning.Above);
        while (open.TryPop(out var concept))
        {
            if (!seen.Add(concept)) continue;
            if (byConcept.ContainsKey(concept)) found.Add(concept);
            else foreach (var general in thesaurus.MoreGeneral(concept)) open.Push(general);
        }

        return [.. found.Where(f => !found.Any(other => other > f && IsAbove(f, other)))];
    }

    /// <summary>What is above has a smaller number.</summary>
    private bool IsAbove(int general, int special) =>
        thesaurus.MoreGeneral(special).Any(next => next == general || (next > general && IsAbove(general, next)));
}
