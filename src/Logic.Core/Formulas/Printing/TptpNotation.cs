using System.Globalization;
using System.Text;
using Logic.Formulas.Reading;

namespace Logic.Formulas.Printing;

/// <summary>
/// <c>! [X] : ('Man'(X) => ? [Y] : 'Knows'(X, Y))</c>. Every name that is not a lower-case word is quoted, in ASCII as
/// provers want it. A number is written as the distinct object <c>"5"</c>, as provers give bare numbers a type of their own.
/// </summary>
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

    public override string Number(decimal value) => $"\"{base.Number(value)}\"";

    /// <summary>Whether a name is an atomic word without quotes, in TPTP as in Prolog.</summary>
    public static bool IsLowerWord(string name) => char.IsAsciiLetterLower(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private static string Word(string name) => IsLowerWord(name) ? name : Quote(name);

    private static string Quote(string name)
    {
        var text = new StringBuilder("'");
        foreach (var unit in name)
        {
            if (unit == '\'') text.Append(@"\'");
            else if (unit is '\\' or < ' ' or > '~') text.Append(CultureInfo.InvariantCulture, $@"\\u{(int)unit:x4}");
            else text.Append(unit);
        }

        return text.Append('\'').ToString();
    }
}
