using Logic.Language.Lexicon;
using Logic.Language.Lexicon.Storage;

namespace Logic.LexiconBuilder.Relations;

/// <summary>The words of one class, the concepts they mean, and what is above and against what.</summary>
internal sealed class ConceptNetwork
{
    private readonly Dictionary<int, Synset> synsets;
    private readonly RelationPolicy policy;
    private readonly Dictionary<int, HashSet<int>> closures = [];
    private readonly Dictionary<string, int> own = [];
    private readonly ILookup<int, string> named;
    private readonly Dictionary<string, int[]> above = [];

    public ConceptNetwork(Dictionary<int, Synset> synsets, IReadOnlyCollection<WordSense> senses, RelationPolicy policy)
    {
        (this.synsets, this.policy) = (synsets, policy);
        var shares = SenseShares.Of(senses, policy.Admits);
        var shades = senses.Where(s => policy.IsShade(s.Key, synsets[s.Synset].Words.Select(Lower))).Select(static s => RelationFormat.Key(s.Key)).ToHashSet();
        foreach (var (word, spread) in shares)
        {
            var (synset, share) = spread.MaxBy(static s => s.Value);
            if (share >= policy.Dominant && !shades.Contains(word)) own.Add(word, synset);
        }

        named = own.ToLookup(static o => o.Value, static o => o.Key);
        foreach (var (word, spread) in shares) above.Add(word, Above(word, spread));
        AddOpposites();
        AddConcepts();
    }

    /// <summary>The concepts, each with the next more general ones.</summary>
    public Dictionary<int, int[]> Concepts { get; } = [];

    /// <summary>Pairs that exclude each other, in both orders.</summary>
    public HashSet<(int, int)> Opposites { get; } = [];

    /// <summary>For each word with relations its own concept, or those that it falls under.</summary>
    public IEnumerable<(string Word, int? Own, int[] Above)> Words()
    {
        foreach (var (word, over) in above)
        {
            if (own.TryGetValue(word, out var synset) && Concepts.ContainsKey(synset)) yield return (word, synset, []);
            else if (over.Length > 0) yield return (word, null, over);
        }
    }

    private static string Lower(string word) => WordNetReader.Plain(word).Replace('_', ' ').ToLowerInvariant();

    /// <summary>The most special concepts with other words that the dominant part of a word's uses fall under.</summary>
    private int[] Above(string word, Dictionary<int, double> spread)
    {
        var shares = new Dictionary<int, double>();
        foreach (var (synset, share) in spread)
        {
            foreach (var general in Closure(synset)) shares[general] = shares.GetValueOrDefault(general) + share;
        }

        var mine = own.TryGetValue(word, out var dominant) ? dominant : -1;
        return Lowest(shares.Where(s => s.Value >= policy.Dominant && s.Key != mine && IsTarget(s.Key) && named[s.Key].Any(n => n != word)).Select(static s => s.Key));
    }

    private bool IsTarget(int synset) => named.Contains(synset) && policy.IsKind(synsets[synset]);

    private int[] Lowest(IEnumerable<int> candidates)
    {
        var all = candidates.ToArray();
        return [.. all.Where(a => !all.Any(b => b != a && Closure(b).Contains(a))).Order()];
    }

    private HashSet<int> Closure(int synset)
    {
        if (closures.TryGetValue(synset, out var known)) return known;
        var closure = new HashSet<int> { synset };
        foreach (var general in synsets[synset].Hypernyms)
        {
            if (!policy.IsDenied(synsets[synset], synsets[general])) closure.UnionWith(Closure(general));
        }

        return closures[synset] = closure;
    }

    private void AddConcepts()
    {
        var open = new Stack<int>(above.Values.SelectMany(static a => a)
            .Concat(named.Where(static n => n.Skip(1).Any()).Select(static n => n.Key))
            .Concat(Opposites.Select(static o => o.Item1)));
        while (open.TryPop(out var synset))
        {
            if (Concepts.ContainsKey(synset)) continue;
            Concepts[synset] = Lowest(Closure(synset).Where(s => s != synset && IsTarget(s)));
            foreach (var general in Concepts[synset]) open.Push(general);
        }

        // Synonyms alone are no use to a concept of one word, but a concept of one word and nothing around it is none.
        foreach (var lonely in Concepts.Where(c => c.Value.Length == 0 && named[c.Key].Count() == 1 && !IsAbove(c.Key) && !Opposites.Any(o => o.Item1 == c.Key)).ToList())
            Concepts.Remove(lonely.Key);
    }

    private bool IsAbove(int synset) => above.Values.Any(a => a.Contains(synset));

    private void AddOpposites()
    {
        foreach (var synset in synsets.Values)
        {
            foreach (var (word, target, other) in synset.Antonyms)
            {
                if (word == 0) continue;
                var (one, two) = (Lower(synset.Words[word - 1]), Lower(synsets[target].Words[other - 1]));
                if (!IsOwn(one, synset) || !IsOwn(two, synsets[target]) || !policy.Excludes(one, synset, two, synsets[target])) continue;
                if (AreApart(synset.Offset, target)) Opposites.UnionWith([(synset.Offset, target), (target, synset.Offset)]);
            }
        }
    }

    private bool IsOwn(string word, Synset synset) =>
        RelationFormat.Key(WordLexicon.CanonicalSpelling(word)) is { } key && own.TryGetValue(key, out var concept) && concept == synset.Offset;

    /// <summary>Whether no word and no concept falls under both: what excludes itself would make a text contradict itself.</summary>
    private bool AreApart(int one, int two) =>
        one != two && !closures.Values.Any(c => c.Contains(one) && c.Contains(two)) && !above.Values.Any(a => a.Any(x => Closure(x).Contains(one)) && a.Any(x => Closure(x).Contains(two)));
}
