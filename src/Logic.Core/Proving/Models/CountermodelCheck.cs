namespace Logic.Proving.Models;

/// <summary>Decides by evaluation whether a model shows what it is said to show: assumptions hold, the goal does not.</summary>
internal static class CountermodelCheck
{
    /// <summary>
    /// The verdict; null when a formula takes more steps than given, the clock says stop, or the model lacks a numeral
    /// of the formulas.
    /// </summary>
    public static bool? Check(ProofRequest request, FiniteModel model, long maxSteps, SearchClock clock)
    {
        var signature = new SignatureCollector();
        foreach (var assumption in request.Assumptions) signature.Add(assumption);
        if (request.Goal is not null) signature.Add(request.Goal);
        if (!signature.Numerals.All(model.Numerals.ContainsKey)) return null;
        foreach (var assumption in request.Assumptions)
        {
            var verdict = new ModelEvaluator(model, maxSteps, clock).Evaluate(assumption);
            if (verdict != true) return verdict;
        }

        return request.Goal is null ? true : !new ModelEvaluator(model, maxSteps, clock).Evaluate(request.Goal);
    }
}
