using System.Text;

namespace Logic.Formulas.Printing;

/// <summary>LaTeX's mathematical mode: names of several letters upright, digits behind a letter as an index.</summary>
internal sealed class LatexNotation : InfixNotation
{
    public override string True => @"\top";

    public override string False => @"\bot";

    public override string Not => @"\neg ";

    public override string And => @"\land";

    public override string Or => @"\lor";

    public override string Xor => @"\oplus";

    public override string Implies => @"\rightarrow";

    public override string Iff => @"\leftrightarrow";

    public override string NotEqual => @"\neq";

    public override string? Relation(string predicate) => predicate switch { "<" => "<", "≤" => @"\leq", _ => null };

    public override string Quantifier(bool isUniversal, string variable) => (isUniversal ? @"\forall " : @"\exists ") + variable + @"\,";

    public override string Predicate(string name) => Name(name);

    public override string Function(string name) => Name(name);

    public override string Constant(string name, bool isCaptured) => @"\mathrm{" + Escape(name) + "}";

    public override string BoundVariable(string name) => Name(name);

    private static string Name(string name)
    {
        if (!char.IsAsciiLetter(name[0]) || name.AsSpan(1).ContainsAnyExceptInRange('0', '9')) return @"\mathrm{" + Escape(name) + "}";
        return name.Length == 1 ? name : $"{name[0]}_{{{name[1..]}}}";
    }

    private static string Escape(string name)
    {
        var text = new StringBuilder();
        foreach (var unit in name)
        {
            text.Append(unit switch
            {
                '_' or '#' or '$' or '%' or '&' or '{' or '}' => @"\" + unit,
                '\\' => @"\backslash{}",
                '~' => @"\sim{}",
                '^' => @"\wedge{}",
                _ when char.IsWhiteSpace(unit) => @"\ ",
                _ => unit.ToString(),
            });
        }

        return text.ToString();
    }
}
