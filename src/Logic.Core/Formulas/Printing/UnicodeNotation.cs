using Logic.Formulas.Reading;

namespace Logic.Formulas.Printing;

/// <summary>
/// <c>∀x ∃y (P(x) ∧ ¬Q(y) → x = y)</c>. Names that a reader could take for something else stand in backquotes. Free
/// variables beyond u to z are written <c>?name</c>, and constants that look like variables <c>x()</c>.
/// </summary>
internal class UnicodeNotation : InfixNotation
{
    public override string True => "⊤";

    public override string False => "⊥";

    public override string Not => "¬";

    public override string And => "∧";

    public override string Or => "∨";

    public override string Xor => "⊕";

    public override string Implies => "→";

    public override string Iff => "↔";

    public override string NotEqual => "≠";

    public override string? Relation(string predicate) => predicate is "<" or "≤" ? predicate : null;

    public override string Quantifier(bool isUniversal, string variable) => (isUniversal ? "∀" : "∃") + variable + " ";

    public override string Predicate(string name) => Name(name);

    public override string Function(string name) => Name(name);

    public override string Constant(string name, bool isCaptured) =>
        isCaptured || LenientWords.IsVariableByCustom(name) ? Name(name) + "()" : Name(name);

    public override string BoundVariable(string name) => Name(name);

    public override string FreeVariable(string name) => LenientWords.IsVariableByCustom(name) ? name : "?" + Name(name);

    protected virtual string Name(string name) =>
        LenientLexer.IsPlain(name) && !LenientWords.IsReserved(name) ? name : QuotedText.Quote(name, '`');
}
