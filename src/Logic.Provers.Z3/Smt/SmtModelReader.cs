using System.Collections.Immutable;
using System.Diagnostics;
using Logic.Formulas;
using Logic.Proving.Models;
using Logic.Shared.Problems;

namespace Logic.Proving.Z3.Smt;

/// <summary>
/// Turns Z3's model into tables, and believes it only when the formulas, evaluated here, say what they should.
/// </summary>
/// <param name="problem">What Z3 was asked.</param>
/// <param name="request">What the caller asked.</param>
/// <param name="time">How long the evaluation may take.</param>
internal sealed class SmtModelReader(SafeProblem problem, ProofRequest request, TimeSpan time)
{
    private const int MostEntries = 200_000;
    private const long MostSteps = 1_000_000;

    private readonly long _started = Stopwatch.GetTimestamp();

    /// <summary>
    /// The model of the request's symbols; null with the reason where there is none that holds. A model that was
    /// evaluated and is none makes the answer wrong, not just unchecked.
    /// </summary>
    public (FiniteModel? Model, string? Reason, bool IsWrong) Read(string text)
    {
        try
        {
            if (SmtInterpretation.Read(text) is not { } found) return (null, "Its model could not be read.", false);
            var safe = Build(found, isSafe: true);
            if (safe is null) return (null, "Its model is too large to be evaluated.", false);
            return Verdict(safe, [.. problem.Assumptions, .. problem.NumberAxioms], problem.Goal) switch
            {
                true => Translate(found),
                false => (null, "Its model does not hold.", true),
                null => (null, "Its model takes too long to be evaluated.", false),
            };
        }
        catch (Exception odd) when (odd is FormatException or ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            return (null, "Its model could not be read: " + odd.Message, false);
        }
    }

    private (FiniteModel? Model, string? Reason, bool IsWrong) Translate(SmtInterpretation found)
    {
        var model = Build(found, isSafe: false)!;
        return Verdict(model, request.Assumptions, request.Goal) == true ? (model, null, false) : (null, "Its model could not be translated.", false);
    }

    /// <summary>Whether the assumptions hold and the goal does not; null where that takes too many steps.</summary>
    private bool? Verdict(FiniteModel model, ImmutableArray<Formula> assumptions, Formula? goal)
    {
        foreach (var assumption in assumptions)
        {
            if (Stopwatch.GetElapsedTime(_started) > time) return null;
            var holds = model.Evaluate(assumption, MostSteps);
            if (holds is not true) return holds;
        }

        return goal is null ? true : !model.Evaluate(goal, MostSteps);
    }

    /// <summary>The tables, under safe names with numerals as constants, or under the request's; null when they are too large.</summary>
    private FiniteModel? Build(SmtInterpretation found, bool isSafe)
    {
        if (problem.Symbols.Sum(s => Math.Pow(found.Size, s.Arity)) > MostEntries) return null;
        var model = new FiniteModelBuilder(found.Size);
        foreach (var symbol in problem.Symbols)
        {
            var name = isSafe ? symbol.SafeName : symbol.Name;
            var entries = Tuples(found.Size, symbol.Arity).Select(t => KeyValuePair.Create(t, found.Value(symbol.SafeName, t.AsSpan())));
            if (symbol.IsPredicate)
                model.SetPredicate(name, symbol.Arity, entries.Where(e => e.Value == SmtInterpretation.True).Select(e => e.Key));
            else if (symbol.Number is { } number && !isSafe)
                model.SetNumeral(number, found.Value(symbol.SafeName, []) ?? 0);
            else
                model.SetFunction(name, symbol.Arity, entries.Select(e => KeyValuePair.Create(e.Key, e.Value ?? 0)));
        }

        return model.Build();
    }

    private static IEnumerable<ImmutableArray<int>> Tuples(int size, int arity)
    {
        IEnumerable<ImmutableArray<int>> tuples = [[]];
        for (var i = 0; i < arity; i++) tuples = tuples.SelectMany(t => Enumerable.Range(0, size).Select(t.Add));
        return tuples;
    }
}
