using Logic.Json;

namespace Logic.AspNetCore.Responses;

/// <summary>The conversions of a batch, in the order of its texts.</summary>
internal sealed record BatchJson(IReadOnlyList<ConversionJson> Results, int Succeeded, int Failed)
{
    public static BatchJson Of(IReadOnlyList<ConversionJson> results)
    {
        var succeeded = results.Count(static r => r.Success);
        return new BatchJson(results, succeeded, results.Count - succeeded);
    }
}
