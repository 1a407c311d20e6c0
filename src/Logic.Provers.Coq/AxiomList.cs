namespace Logic.Proving.Coq;

/// <summary>Reads what <c>Print Assumptions</c> prints.</summary>
internal static class AxiomList
{
    private const string None = "Closed under the global context";
    private const string Heading = "Axioms:";

    /// <summary>The names of the axioms, without their modules; null when the output is anything else. Nothing but the list may have been printed.</summary>
    public static IReadOnlyList<string>? Read(string output)
    {
        string[] lines = [.. output.Split('\n').Select(static l => l.TrimEnd()).Where(static l => l.Length > 0)];
        if (lines is [None]) return [];
        if (lines is not [Heading, .. var entries] || entries.Length == 0 || entries[0].StartsWith(' ')) return null;
        var names = new List<string>();
        foreach (var entry in entries)
        {
            // What a type needs beyond its first line is indented.
            if (entry.StartsWith(' ')) continue;
            var name = entry.Split(' ', 2)[0].Split('.')[^1];
            if (name.EndsWith(':')) return null;
            names.Add(name);
        }

        return names;
    }
}
