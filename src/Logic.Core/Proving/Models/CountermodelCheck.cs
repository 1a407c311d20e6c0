namespace Logic.Proving.Models;

/// <summary>Decides by evaluation whether a model shows what it is said to show: assumptions hold, the goal does not.</summary>
internal static class CountermodelCheck
{
    /// <summary>The verdict; null when it takes more steps than given, or the model lacks a numeral of the formulas.</summary>
    public static bool? Check(ProofRequest request, FiniteModel model, long maxSteps)
    {
        var signature = new SignatureCollector();
        foreach (var assumption in request.Assumptions) signature.Add(assumption);
        if (request.Goal is not null) signature.Add(request.Goal);
        if (!signature.Numerals.All(model.Numerals.ContainsKey)) return null;
        foreach (var assumption in request.Assumptions)
        {
            if (model.Evaluate(assumption, maxSteps) is not true and var verdict) return verdict;
        }

        return request.Goal is null ? true : !model.Evaluate(request.Goal, maxSteps);
    }
}
