namespace Logic.Language.Tagging;

/// <summary>The closed-class words by what they tell about clauses.</summary>
internal static class ClauseWords
{
    private static readonly Dictionary<string, int> Roles = Read(
        (ClauseRole.Boundary, ", ; : \" ( ) [ ] - ... and or but if when that who which whom because while although though unless since whether where why how as than whose what whenever so"),
        (ClauseRole.Auxiliary, "is are was were am has have had do does did can could will would shall should may might must 'm 're 've 'll"),
        (ClauseRole.Determiner, "the a an every each no some any all this these those my your his her its our their both either neither another many few several most"),
        (ClauseRole.Subject, "i he she it we they you someone everyone somebody everybody nobody anyone nothing something everything"),
        (ClauseRole.To, "to"),
        (ClauseRole.Preposition, "of in on at by for from with about into over under through between against during without within among toward towards upon onto across behind beside near"));

    public static ClauseRole Of(string lower) => (ClauseRole)Roles.GetValueOrDefault(lower);

    private static Dictionary<string, int> Read(params (ClauseRole Role, string Words)[] lists)
    {
        var roles = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (role, words) in lists)
        {
            foreach (var word in words.Split(' ')) roles.Add(word, (int)role);
        }

        return roles;
    }
}
