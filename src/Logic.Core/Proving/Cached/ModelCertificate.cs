using Logic.Formulas;
using Logic.Proving.Clauses;
using Logic.Proving.Models;

namespace Logic.Proving.Cached;

/// <summary>
/// Checks a finite model from elsewhere: it has to satisfy the assumptions, refute the goal, and order its elements as
/// numbers are ordered where the problem compares them. The work is bounded.
/// </summary>
internal static class ModelCertificate
{
    private const long MaxSteps = 10_000_000;
    private static readonly ProofLimits Limits = new() { Time = TimeSpan.FromSeconds(1) };
    private static readonly Variable X = Term.Variable("x"), Y = Term.Variable("y"), Z = Term.Variable("z");

    /// <summary>The result that the model shows; null when it shows none.</summary>
    public static ProofResult? Verify(ProofRequest request, string json, TimeProvider time)
    {
        if (ModelJsonReader.Read(json) is not { } model) return null;
        var formulas = request.Goal is null ? request.Assumptions : request.Assumptions.Add(request.Goal);
        var strict = request with { Assumptions = request.Assumptions.AddRange(OrderOf(formulas)) };
        var clock = new SearchClock(Limits, time, CancellationToken.None);
        if (CountermodelCheck.Check(strict, model, MaxSteps, clock) != true) return null;
        return new ProofResult
        {
            Status = request.Goal is null ? SzsStatus.Satisfiable : SzsStatus.CounterSatisfiable,
            Prover = "",
            Evidence = Evidence.FiniteModel,
            Verified = true,
            Countermodel = model.RestrictTo(formulas),
        };
    }

    // What the provers' axioms say of < and ≤ (a strict order, and its reflexive closure) a model from elsewhere has to show.
    private static IEnumerable<Formula> OrderOf(IEnumerable<Formula> formulas)
    {
        var signature = new SignatureCollector();
        foreach (var formula in formulas) signature.Add(formula);
        var less = signature.Predicates.Contains((Arithmetic.Less, 2));
        var atMost = signature.Predicates.Contains((Arithmetic.LessOrEqual, 2));
        return [.. less ? Strict() : [], .. atMost ? Weak() : [], .. less && atMost ? Both() : []];
    }

    private static Formula[] Strict() =>
    [
        Formula.Not(Less(X, X)),
        Formula.Implies(Formula.And(Less(X, Y), Less(Y, Z)), Less(X, Z)),
    ];

    private static Formula[] Weak() =>
    [
        Formula.Implies(Formula.And(AtMost(X, Y), AtMost(Y, Z)), AtMost(X, Z)),
        AtMost(X, X),
        Formula.Implies(Formula.And(AtMost(X, Y), AtMost(Y, X)), Formula.Equal(X, Y)),
    ];

    private static Formula[] Both() => [Formula.Iff(AtMost(X, Y), Formula.Or(Less(X, Y), Formula.Equal(X, Y)))];

    private static Atom Less(Term left, Term right) => Formula.Atom(Arithmetic.Less, left, right);

    private static Atom AtMost(Term left, Term right) => Formula.Atom(Arithmetic.LessOrEqual, left, right);
}
