namespace Logic.Formulas;

/// <summary>
/// What may name a predicate, a function or a variable: any well-formed text that is not blank. Nothing is reserved.
/// Half characters (lone surrogates) are refused, as no encoding could carry them and two names could become one.
/// </summary>
internal static class Symbol
{
    public static string Require(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return IsWellFormed(name) ? name : throw new ArgumentException("The name holds half a character (a lone surrogate).", nameof(name));
    }

    public static bool IsWellFormed(string name)
    {
        if (!name.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return true;
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsSurrogate(name[i])) continue;
            if (i + 1 == name.Length || !char.IsSurrogatePair(name[i], name[i + 1])) return false;
            i++;
        }

        return true;
    }
}
