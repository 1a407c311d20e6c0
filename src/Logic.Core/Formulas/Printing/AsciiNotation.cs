using System.Text;
using Logic.Formulas.Reading;

namespace Logic.Formulas.Printing;

/// <summary><c>forall x exists y (P(x) &amp; ~Q(y) -> x = y)</c>: as the Unicode notation, in ASCII only.</summary>
internal sealed class AsciiNotation : UnicodeNotation
{
    public override string True => "$true";

    public override string False => "$false";

    public override string Not => "~";

    public override string And => "&";

    public override string Or => "|";

    public override string Xor => "xor";

    public override string Implies => "->";

    public override string Iff => "<->";

    public override string NotEqual => "!=";

    public override string? Relation(string predicate) => predicate switch { "<" => "<", "≤" => "<=", _ => null };

    public override string Quantifier(bool isUniversal, string variable) => (isUniversal ? "forall " : "exists ") + variable + " ";

    protected override string Name(string name) =>
        Ascii.IsValid(name) && LenientLexer.IsPlain(name) && !LenientWords.IsReserved(name) ? name : QuotedText.Quote(name, '`', isAscii: true);
}
