using Logic.Language.Lexicon;

namespace Logic.LexiconBuilder.Relations;

/// <summary>Which senses and relations of WordNet are sound enough to reason with.</summary>
internal sealed class RelationPolicy(RelationClass kind, HandLists lists)
{
    // Numbers of lexicographers' files: manual page lexnames.
    private const int Tops = 3, Person = 18;

    /// <summary>
    /// Kinds of things, of people and their doings. Above properties, cognition, relations, quantities and the like WordNet mixes
    /// kinds with roles and levels (Gangemi, Guarino, Masolo &amp; Oltramari 2003, "Sweetening WordNet with DOLCE").
    /// </summary>
    private static readonly HashSet<int> KindsOfThings = [4, 5, 6, 8, 10, 12, 13, 14, 15, 17, Person, 20, 25, 26, 27, 28];

    /// <summary>Body, consumption, contact, motion: there a more special verb is a manner of the more general one (Fellbaum 1998, ch. 3).</summary>
    private static readonly HashSet<int> MannerVerbs = [29, 34, 35, 38];

    /// <summary>Unique beginners that are bodies; the others (entity, abstraction, cognition) are none that texts speak of.</summary>
    private static readonly string[] Beginners = ["person", "animal", "plant", "food", "substance", "artifact"];

    /// <summary>Antonyms of these exclude each other; those among doings, events and properties are often two sides of one thing: victory, defeat.</summary>
    private static readonly HashSet<int> Bodies = [5, 6, 8, 13, 17, 20, 25, 27];

    private static readonly HashSet<int> IntransitiveFrames = [1, 2, 3, 4, 12, 13, 22, 27], TransitiveFrames = [8, 9, 10, 11];

    private readonly HashSet<string> male = [.. lists.ByHeading("nouns-gender.txt")["male"]], female = [.. lists.ByHeading("nouns-gender.txt")["female"]];

    private readonly HashSet<(string, string)> denied = [.. lists.Lines("hypernyms-left-out.txt").Select(static line => (line[0], line[1]))];

    /// <summary>The share of a word's uses that a sense must have to stand for the word. Verbs are vaguer (Fellbaum 1998, ch. 3).</summary>
    public double Dominant => kind is RelationClass.Noun or RelationClass.Adjective ? 0.6 : 0.75;

    /// <summary>Whether the sense is one of the word: what names an individual is another word, with a capital.</summary>
    public static bool IsSense(WordSense sense) => !sense.IsInstance && !sense.IsTaxon;

    /// <summary>Whether the symbol of this class can have the sense; senses that others have count against it all the same.</summary>
    public bool Admits(WordSense sense) => kind switch
    {
        RelationClass.Intransitive => sense.Frames.Any(IntransitiveFrames.Contains),
        RelationClass.Transitive => sense.Frames.Any(TransitiveFrames.Contains),
        _ => true,
    };

    /// <summary>Whether what is below the synset in WordNet falls under it.</summary>
    public bool IsKind(Synset synset) => kind switch
    {
        RelationClass.Noun => KindsOfThings.Contains(synset.File) || (synset.File == Tops && synset.Words.Any(Beginners.Contains)),
        RelationClass.Adjective => false,
        _ => MannerVerbs.Contains(synset.File),
    };

    /// <summary>Whether speakers deny that the one synset falls under the other.</summary>
    public bool IsDenied(Synset special, Synset general) => denied.Contains((special.Words[0], general.Words[0]));

    /// <summary>Whether antonyms exclude each other. Persons' roles do not (one may be parent and child, lender and borrower), their sexes and denials do.</summary>
    public bool Excludes(string word, Synset synset, string other, Synset otherSynset) => kind switch
    {
        RelationClass.Adjective => true,
        RelationClass.Noun when synset.File == Person && otherSynset.File == Person =>
            (male.Contains(word) && female.Contains(other)) || (female.Contains(word) && male.Contains(other)) || word == "non" + other || other == "non" + word,
        RelationClass.Noun => Bodies.Contains(synset.File) && Bodies.Contains(otherSynset.File),
        _ => false,
    };

    /// <summary>Whether an adjective only grades or shades another of its synset: <c>reddish</c>, <c>light-green</c>.</summary>
    public bool IsShade(string word, IEnumerable<string> others) => kind == RelationClass.Adjective && others.Any(other => other != word
        && (word.EndsWith("-" + other, StringComparison.Ordinal) || (word.EndsWith("ish", StringComparison.Ordinal) && SharesStem(word[..^3], other))));

    private static bool SharesStem(string stem, string other) =>
        stem.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(stem, StringComparison.Ordinal);
}
