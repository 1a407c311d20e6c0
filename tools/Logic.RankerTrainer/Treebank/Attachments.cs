using Logic.Language.Grammar;
using Logic.Language.Lexicon;
using Logic.Language.Parsing;
using Logic.Language.Preferences;

namespace Logic.RankerTrainer.Treebank;

/// <summary>One place that a phrase may be attached to.</summary>
/// <param name="Key">The choice (<see cref="RuleShape.AttachmentKey"/>).</param>
/// <param name="Features">Its features; the last is that of the distance, the others are those of words.</param>
internal readonly record struct AttachmentSite(uint Key, uint[] Features);

/// <summary>A phrase of the treebank behind several heads that could take it.</summary>
/// <param name="Sites">The heads, the nearest first.</param>
/// <param name="Gold">Which of them has it.</param>
internal sealed record AttachmentCase(AttachmentSite[] Sites, int Gold);

/// <summary>
/// Finds the attachments that a tree decides: for each phrase behind its head, the words on the right edge of what stands
/// before it, from the nearest up (Hindle and Rooth 1993; here with any number of heads).
/// </summary>
internal static class Attachments
{
    public static IEnumerable<AttachmentCase> Of(TreeToken[] tree)
    {
        var words = Array.ConvertAll(tree, static t => AsWord(t));
        for (var i = 0; i < tree.Length; i++)
        {
            if (tree[i].Head < 0 || tree[i].Head >= i || Dependent(tree, i) is not { } dependent) continue;
            var start = Start(tree, i);
            var sites = new List<AttachmentSite>();
            var gold = -1;
            foreach (var head in RightEdge(tree, start))
            {
                if (Site(tree, head, dependent.Name) is not { } site) continue;
                if (head == tree[i].Head) gold = sites.Count;
                sites.Add(Describe(site, dependent, words[head], Other(tree, words, i, dependent.Name), head, start));
            }

            if (gold >= 0 && sites.Count > 1) yield return new AttachmentCase([.. sites], gold);
        }
    }

    private static AttachmentSite Describe(char site, (string Name, string? Word) dependent, Word head, Word? other, int position, int start)
    {
        var key = RuleShape.AttachmentKey(site, dependent.Name);
        Span<uint> features = stackalloc uint[LocalFeatures.Most];
        var attached = dependent.Word is null ? null : new Word(dependent.Word, dependent.Word, start);
        var count = LocalFeatures.Lexical(key, dependent.Word is not null, head, attached, other, features);
        features[count++] = LocalFeatures.Far(key, start - position);
        return new AttachmentSite(key, features[..count].ToArray());
    }

    /// <summary>What kind of phrase a word heads, and the preposition; null for kinds that are not learned.</summary>
    private static (string Name, string? Word)? Dependent(TreeToken[] tree, int i)
    {
        var token = tree[i];
        if (token.Relation is "nmod" or "obl") return Preposition(tree, i) is { } preposition ? ("PP", preposition) : null;
        if (token.Relation == "acl:relcl") return ("Rel", null);
        if (token.Relation == "advmod" && token.Class == "ADV") return ("Adv", token.Lemma);
        if (token.Relation is "acl" or "advcl" or "xcomp" && Has(tree, i, "mark", "to")) return ("VP:to", null);
        if (token.Relation == "acl" && token.Tag == "VBN") return ("Pas", null);
        return token.Relation is "acl" or "advcl" && token.Tag == "VBG" && Start(tree, i) == i ? ("VP:ing", null) : null;
    }

    /// <summary>What a preposition governs; the pronoun of a relative clause, as in the grammar's rules.</summary>
    private static Word? Other(TreeToken[] tree, Word[] words, int i, string dependent)
    {
        if (dependent == "PP") return words[i];
        return dependent == "Rel" && tree[Start(tree, i)] is { Tag: "WP" or "WDT", Form: var pronoun } ? new Word(pronoun.ToLowerInvariant(), pronoun, i) : null;
    }

    private static string? Preposition(TreeToken[] tree, int i)
    {
        var start = Start(tree, i);
        if (start >= i || tree[start].Relation != "case" || tree[start].Head != i) return null;
        var rest = Enumerable.Range(start + 1, i - start - 1).Where(j => tree[j].Relation == "fixed" && tree[j].Head == start);
        return string.Join(' ', rest.Select(j => tree[j].Form.ToLowerInvariant()).Prepend(tree[start].Form.ToLowerInvariant()));
    }

    private static char? Site(TreeToken[] tree, int i, string dependent) => tree[i].Class switch
    {
        "NOUN" or "PROPN" or "PRON" or "NUM" => 'n',
        "VERB" => dependent == "VP:to" && tree.Any(t => t.Head == i && t.Relation == "xcomp") ? 'w' : 'v',
        "ADJ" when tree[i].Relation != "amod" => 'a',
        _ => null,
    };

    /// <summary>The words on the right edge of the tree over the first words, from the last word up.</summary>
    private static IEnumerable<int> RightEdge(TreeToken[] tree, int end)
    {
        for (var at = end - 1; at >= 0; at = tree[at].Head)
        {
            if (at < end) yield return at;
            if (tree[at].Head > end) yield break;
        }
    }

    private static int Start(TreeToken[] tree, int i)
    {
        var start = i;
        for (var j = 0; j < i && start == i; j++)
        {
            var up = j;
            while (up >= 0 && up != i) up = tree[up].Head;
            if (up == i && !tree[j].IsPunctuation) start = j;
        }

        return start;
    }

    private static bool Has(TreeToken[] tree, int head, string relation, string lemma) =>
        tree.Any(t => t.Head == head && t.Relation == relation && t.Lemma == lemma);

    /// <summary>The word as our dictionary has it.</summary>
    private static Word AsWord(TreeToken token)
    {
        var pos = token.Class switch
        {
            "VERB" or "AUX" => PartOfSpeech.Verb,
            "ADJ" => PartOfSpeech.Adjective,
            "ADV" => PartOfSpeech.Adverb,
            "PROPN" => PartOfSpeech.ProperNoun,
            _ => PartOfSpeech.Noun,
        };
        foreach (var analysis in WordLexicon.Default.Analyze(token.Form.ToLowerInvariant()))
        {
            if (analysis.Pos != pos || pos == PartOfSpeech.ProperNoun) continue;
            var features = OpenClasses.Entries(analysis).Aggregate(0UL, static (all, entry) => all | entry.Features);
            return new Word(analysis.Lemma, token.Form, 0) { PartOfSpeech = pos, Kind = OpenClasses.Kind(analysis), Features = Form(token, features) };
        }

        return new Word(token.Lemma, token.Form, 0) { PartOfSpeech = pos, Features = Form(token, 0), Number = token.Class == "NUM" ? 0 : null, Meaning = token.Class == "PRON" ? new Word(token.Lemma, token.Form, 0) : null };
    }

    private static ulong Form(TreeToken token, ulong features) => token.Tag switch
    {
        "VBN" => Features.En,
        "VBG" => Features.Ing,
        "VB" => Features.Bare,
        "VBD" or "VBP" or "VBZ" => Features.Finite,
        _ => features,
    };
}
