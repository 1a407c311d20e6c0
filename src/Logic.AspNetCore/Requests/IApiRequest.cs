using System.Text.Json;

namespace Logic.AspNetCore.Requests;

/// <summary>A body of a request. What is not known is kept, so that it can be named.</summary>
internal interface IApiRequest
{
    /// <summary>The names that are known, for messages.</summary>
    static abstract string Known { get; }

    /// <summary>What was sent and is not known.</summary>
    Dictionary<string, JsonElement>? Unknown { get; }

    /// <summary>The field that is missing; null when all are there.</summary>
    string? Missing { get; }
}
