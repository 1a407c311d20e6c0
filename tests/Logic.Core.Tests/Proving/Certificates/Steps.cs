using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Normalization;
using Logic.Formulas.Reading;
using Logic.Proving;
using Logic.Proving.Certificates;

namespace Logic.Tests.Proving.Certificates;

/// <summary>Proofs written by hand, a few steps long, to see which steps the checker lets follow.</summary>
internal static class Steps
{
    /// <summary>Whether every step follows: the checker stops at the first that does not, and no proof here ends in ⊥.</summary>
    public static bool Accepts(ProofRequest request, params ImmutableArray<ProofStep> steps)
    {
        var check = ProofChecker.Check(request, new Proof(steps));
        Assert.That(check.IsValid, Is.False);
        Assert.That(check.Step, Is.EqualTo(-1).Or.EqualTo(steps.Length - 1), check.Fault);
        return check.Step == -1;
    }

    /// <summary>The same, where the assumptions are all that is asked about.</summary>
    public static bool Accepts(Formula assumption, params ImmutableArray<ProofStep> steps) => Accepts(new ProofRequest([assumption], null), steps);

    /// <summary>Whether a step follows from the last of the clauses, as many as there are bindings; all are read off assumptions before it.</summary>
    public static bool Follows(ProofRule rule, string[] clauses, string conclusion, params string[] bindings)
    {
        var formulas = clauses.Select(ReadOpen).ToArray();
        var given = clauses.SelectMany((text, i) => new[]
        {
            Assumption(FreeVariables.Close(formulas[i]), i),
            Step(ProofRule.Clause, text, From(2 * i)),
        });
        var first = clauses.Length - bindings.Length;
        var step = Step(rule, conclusion, [.. bindings.Select((b, i) => From((2 * (first + i)) + 1, b))]);
        return Accepts(new ProofRequest([.. formulas], null), [.. given, step]);
    }

    public static Formula Read(string text) => FormulaReader.Lenient.Parse(text);

    /// <summary>Single letters u … z without a quantifier are free variables.</summary>
    public static Formula ReadOpen(string text) => FormulaReader.LenientWithFreeVariables.Parse(text);

    public static ProofStep Assumption(Formula formula, int index = 0) => new(ProofRule.Assumption, formula, []) { Assumption = index };

    public static ProofStep Step(ProofRule rule, string formula, params ImmutableArray<ProofPremise> premises) => new(rule, ReadOpen(formula), premises);

    /// <summary>A step as a premise, with bindings such as <c>x=a; y=f(x)</c>.</summary>
    public static ProofPremise From(int step, string bindings = "") => new(step, Bindings(bindings));

    private static ImmutableArray<Binding> Bindings(string text) =>
        [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static b => new Binding(Term.Variable(b[..1]), Argument(b[2..])))];

    private static Term Argument(string text) => ((Atom)ReadOpen($"Is({text})")).Arguments[0];
}
