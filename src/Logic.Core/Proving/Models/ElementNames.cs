using System.Collections.Immutable;
using System.Globalization;

namespace Logic.Proving.Models;

/// <summary>Names elements after what denotes them, so that a reader meets <c>socrates</c> and not <c>e0</c>.</summary>
internal static class ElementNames
{
    public static ImmutableArray<string> For(int size, IEnumerable<FunctionTable> functions, IEnumerable<KeyValuePair<decimal, int>> numerals)
    {
        var names = new string?[size];
        var used = new HashSet<string>();
        foreach (var (value, element) in numerals) Name(names, used, element, value.ToString(CultureInfo.InvariantCulture));
        foreach (var constant in functions.Where(table => table.Arity == 0)) Name(names, used, constant.Value(), constant.Name);
        var next = 0;
        for (var element = 0; element < size; element++)
        {
            while (names[element] is null) Name(names, used, element, "e" + next++.ToString(CultureInfo.InvariantCulture));
        }

        return [.. names.Select(name => name!)];
    }

    private static void Name(string?[] names, HashSet<string> used, int element, string name)
    {
        if (names[element] is null && used.Add(name)) names[element] = name;
    }
}
