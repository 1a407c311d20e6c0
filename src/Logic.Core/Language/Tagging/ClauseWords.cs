using System.Collections.Frozen;

namespace Logic.Language.Tagging;

/// <summary>The closed-class words by what they tell about clauses.</summary>
internal static class ClauseWords
{
    private static readonly FrozenDictionary<string, ClauseRole> Roles = Read(
        (ClauseRole.Boundary, ", ; : \" ( ) [ ] - ... and or but if when that who which whom because while although though unless since whether where why how as than whose what whenever so"),
        (ClauseRole.Auxiliary, "is are was were am has have had do does did can could will would shall should may might must 'm 're 've 'll"),
        (ClauseRole.Determiner, "the a an every each no some any all this these those my your his her its our their both either neither another many few several most"),
        (ClauseRole.Subject, "i he she it we they you someone everyone somebody everybody nobody anyone nothing something everything"),
        (ClauseRole.To, "to"),
        (ClauseRole.Preposition, "of in on at by for from with about into over under through between against during without within among toward towards upon onto across behind beside near"));

    public static ClauseRole Of(string lower) => Roles.GetValueOrDefault(lower);

    private static FrozenDictionary<string, ClauseRole> Read(params (ClauseRole Role, string Words)[] lists) =>
        lists.SelectMany(list => list.Words.Split(' ').Select(word => (word, list.Role)))
            .ToFrozenDictionary(pair => pair.word, pair => pair.Role, StringComparer.Ordinal);
}
