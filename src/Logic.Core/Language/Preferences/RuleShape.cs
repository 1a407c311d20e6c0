using Logic.Language.Grammar;
using Logic.Language.Tagging;

namespace Logic.Language.Preferences;

/// <summary>What choice the use of a rule decides, beyond the use itself.</summary>
internal enum RuleKind : byte
{
    /// <summary>Nothing that is learned.</summary>
    Plain,

    /// <summary>What stands behind a head is attached to it.</summary>
    Attachment,

    /// <summary>Conjuncts are joined.</summary>
    Coordination,
}

/// <summary>
/// What is asked of the uses of a rule. It is found from what the rule says, not from its place in the grammar, so that what
/// was learned survives when other rules come and go.
/// </summary>
/// <param name="Kind">What is decided.</param>
/// <param name="Rule">The feature of the rule itself; 0 where nothing is learned: what a treebank's heads do not show is set by hand.</param>
/// <param name="Key">Names the choice: kind of head and of what is attached, or the category that is joined.</param>
/// <param name="TakesWord">Whether the word that heads what is attached matters: prepositions and adverbs.</param>
internal readonly record struct RuleShape(RuleKind Kind, uint Rule, uint Key, bool TakesWord)
{
    /// <summary>The shape of a rule of this grammar.</summary>
    public static RuleShape Of(Rule rule, IReadOnlyList<string> names)
    {
        if (names[rule.Parent].Contains('#', StringComparison.Ordinal)) return default;
        if (rule.Right is not { } right) return new RuleShape(RuleKind.Plain, 0, 0, false);
        var feature = LocalFeatures.Rule(rule.Source);
        var (left, behind) = (names[rule.Left.Category], names[right.Category]);
        if (behind == left + "T" || behind == left + "TC") return new RuleShape(RuleKind.Coordination, feature, Hash(left), false);
        if (rule.Head != 0 || Site(left) is not { } site || Dependent(behind, right) is not { } dependent) return new RuleShape(RuleKind.Plain, 0, 0, false);
        return new RuleShape(RuleKind.Attachment, feature, AttachmentKey(site, dependent), dependent is "PP" or "Adv");
    }

    /// <summary>Names a choice of attachment: n, v, w (a verb's complement), a, p (predicate), s (clause), and what is attached.</summary>
    public static uint AttachmentKey(char site, string dependent) => Hash(site + ">" + dependent);

    /// <summary>Whether a rule joins a preposition to what it governs, or a relative pronoun to its clause.</summary>
    public static bool NotesOther(Rule rule, IReadOnlyList<string> names) => rule.Right is { } right
        && ((names[rule.Left.Category] == "P" && names[rule.Parent] == "PP" && names[right.Category] == "NP")
            || (names[rule.Left.Category] == "RelPro" && names[rule.Parent] == "Rel" && rule.Head == 1));

    private static char? Site(string category) => category switch
    {
        "N3" or "QN" or "RW" or "NP" => 'n',
        "VC" => 'v',
        "V" => 'w',
        "A" or "AP" => 'a',
        "Pred" => 'p',
        "S" => 's',
        _ => null,
    };

    private static string? Dependent(string category, in Daughter daughter) => category switch
    {
        "PP" or "Rel" or "Pas" or "Adv" or "TimeNP" or "AP" or "Sub" => category,
        "VP" => (daughter.Need1 & Features.To) != 0 ? "VP:to" : (daughter.Need1 & Features.Ing) != 0 ? "VP:ing" : null,
        _ => null,
    };

    private static uint Hash(string text) => FeatureHash.Of(text);
}
