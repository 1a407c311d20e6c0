using CsCheck;
using Logic.Proving.Models.Sat;

namespace Logic.Tests.Proving.Models.Sat;

public sealed class SatSolverTests
{
    [Test]
    public void AgreesWithTheTruthTable() =>
        SatProblems.Small(8, 45).Sample(clauses => Assert.That(Solve(clauses, 8), Is.EqualTo(SatProblems.HasModel(8, clauses))), iter: 3_000);

    [Test]
    public void AgreesUnderAssumptionsAndBudgetsOfOneStep() =>
        Gen.Select(SatProblems.Small(7, 30), Gen.Int[0, 13].Array[0, 3], SatProblems.Small(7, 6)).Sample(
            (clauses, assumptions, more) =>
            {
                var solver = Load(clauses, 7, null);
                int[][] assumed = [.. clauses, .. assumptions.Select(literal => new[] { literal })];
                Assert.That(Run(solver, assumptions), Is.EqualTo(SatProblems.HasModel(7, assumed)));
                foreach (var clause in more) solver.AddClause(clause);
                Assert.That(Run(solver, []), Is.EqualTo(SatProblems.HasModel(7, [.. clauses, .. more])));
            },
            iter: 2_000);

    [Test]
    public void EveryLinkOfARefutationIsAResolution() =>
        SatProblems.Small(7, 60).Sample(CheckTrace, iter: 3_000);

    [Test]
    public void PigeonsDoNotFit()
    {
        CheckTrace(SatProblems.Pigeons(7, 6));
        Assert.That(Solve(SatProblems.Pigeons(7, 7), 49), Is.True);
    }

    private static void CheckTrace(int[][] clauses)
    {
        var trace = new ResolutionTrace();
        var solver = Load(clauses, clauses.Max(clause => clause.Max() / 2) + 1, trace);
        if (Run(solver, [])) return;
        Assert.That(TraceReplay.Replay(trace, clauses), Is.Empty);
    }

    private static bool Solve(int[][] clauses, int variables)
    {
        var solver = Load(clauses, variables, null);
        if (!Run(solver, [])) return false;
        Assert.That(clauses.All(clause => clause.Any(solver.IsTrue)), "the assignment found is no model");
        return true;
    }

    private static SatSolver Load(int[][] clauses, int variables, ResolutionTrace? trace)
    {
        var solver = new SatSolver(trace);
        for (var i = 0; i < variables; i++) solver.AddVariable();
        foreach (var clause in clauses) solver.AddClause(clause);
        return solver;
    }

    private static bool Run(SatSolver solver, int[] assumptions)
    {
        solver.Begin(assumptions);
        while (true)
        {
            var steps = 1L;
            if (solver.Run(ref steps) is not SatStatus.Unknown and var status) return status == SatStatus.Satisfiable;
        }
    }
}
