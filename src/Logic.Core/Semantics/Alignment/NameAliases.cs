using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Language.Lexicon;
using Logic.Semantics.Discourse;

namespace Logic.Semantics.Alignment;

/// <summary>
/// Names of one text that stand for the same thing: a person's surname or given name (<c>Nash</c>, <c>John Nash</c>), initials
/// (<c>NYC</c>, <c>New York City</c>), capitals (<c>Marvel universe</c>). Only where one full name fits.
/// </summary>
internal static class NameAliases
{
    private static readonly HashSet<string> Titles =
        ["Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor", "Doctor", "Sir", "Lady", "Lord", "President", "Senator", "Judge", "Captain", "Inspector", "Officer"];

    private static readonly HashSet<string> Small = ["of", "the", "and", "for", "in", "at", "de", "la", "&"];

    /// <summary>Pairs of constants, the short name first.</summary>
    /// <param name="names">The constants of names with what they name.</param>
    public static IEnumerable<(string Short, string Full)> Pairs(IReadOnlyDictionary<string, Entity> names)
    {
        var byWord = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var anyCase = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string[] constants = [.. names.Keys.Order(StringComparer.Ordinal)];
        foreach (var constant in constants)
        {
            // FMRI at the start of a sentence is fMRI.
            if (!anyCase.TryAdd(constant, constant)) yield return (constant, anyCase[constant]);
        }

        foreach (var constant in constants)
        {
            foreach (var key in ShortForms(names[constant].Words)) (byWord.TryGetValue(key, out var list) ? list : byWord[key] = []).Add(constant);
        }

        foreach (var constant in constants)
        {
            if (!byWord.TryGetValue(string.Join(' ', names[constant].Words), out var full)) continue;
            var others = full.FindAll(other => other != constant);
            if (others is [var only]) yield return (constant, only);
        }
    }

    public static IEnumerable<BackgroundAxiom> Of(IReadOnlyDictionary<string, Entity> names)
    {
        foreach (var (shortName, full) in Pairs(names))
        {
            var reason = $"«{string.Join(' ', names[shortName].Words)}» is «{string.Join(' ', names[full].Words)}»";
            yield return new BackgroundAxiom(Formula.Equal(Term.Constant(shortName), Term.Constant(full)), reason);
        }
    }

    /// <summary>What a name may be shortened to.</summary>
    private static IEnumerable<string> ShortForms(ImmutableArray<string> words)
    {
        if (words.Length < 2) yield break;
        var titled = Titles.Contains(words[0].TrimEnd('.'));
        if (titled || IsGivenName(words[0]))
        {
            for (var i = 1; i < words.Length; i++) yield return string.Join(' ', words.Skip(i));
            if (!titled) yield return words[0];
        }

        var initials = string.Concat(words.Where(static w => !Small.Contains(w.ToLowerInvariant())).Select(static w => w[0]));
        if (initials.Length < 2 || !initials.All(char.IsUpper)) yield break;
        yield return initials;
        yield return string.Join('.', (IEnumerable<char>)initials) + ".";
    }

    private static bool IsGivenName(string word) => WordLexicon.Default.TryGivenName(word, out _);
}
