namespace Logic.Validation;

/// <summary>One symbol with two numbers of arguments.</summary>
internal sealed record ArityClash(string Name, bool IsPredicate, int First, int Second)
{
    public override string ToString() =>
        $"The {(IsPredicate ? "predicate" : "function")} {Name} is used with {First} and with {Second} arguments.";
}
