namespace Logic.Proving.Z3.Smt;

/// <summary>Z3's answer as text, from either transport.</summary>
/// <param name="Verdict">What it said.</param>
/// <param name="Text">The core's selectors, the model's definitions, or the reason for no answer.</param>
internal sealed record SmtAnswer(SmtVerdict Verdict, string Text)
{
    public static SmtAnswer Stopped { get; } = new(SmtVerdict.Stopped, "");

    public static SmtAnswer Unsatisfiable(string core) => new(SmtVerdict.Unsatisfiable, core);

    public static SmtAnswer Satisfiable(string model) => new(SmtVerdict.Satisfiable, model);

    public static SmtAnswer Unknown(string reason) => new(SmtVerdict.Unknown, reason);
}
