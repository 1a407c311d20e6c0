using Logic.Formulas.Reading;

namespace Logic.Formulas.Printing;

/// <summary><c>! [X] : ('Man'(X) => ? [Y] : 'Knows'(X, Y))</c>. Every name that is not a lower-case word is quoted.</summary>
internal sealed class TptpNotation : InfixNotation
{
    public override string True => "$true";

    public override string False => "$false";

    public override string Not => "~ ";

    public override string And => "&";

    public override string Or => "|";

    public override string Xor => "<~>";

    public override string Implies => "=>";

    public override string Iff => "<=>";

    public override string NotEqual => "!=";

    public override bool IsStrict => true;

    public override string Quantifier(bool isUniversal, string variable) => (isUniversal ? "! [" : "? [") + variable + "] : ";

    public override string Predicate(string name) => Word(name);

    public override string Function(string name) => Word(name);

    public override string Constant(string name, bool isCaptured) => Word(name);

    public override string BoundVariable(string name) => TptpVariable.Encode(name);

    /// <summary>A name as an atomic word.</summary>
    public static string Word(string name) =>
        char.IsAsciiLetterLower(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? name : QuotedText.Quote(name, '\'');
}
