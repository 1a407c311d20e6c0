namespace Logic.Formulas;

/// <summary>What may name a predicate, a function or a variable: any text that is not blank. Nothing is reserved.</summary>
internal static class Symbol
{
    public static string Require(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return name;
    }
}
