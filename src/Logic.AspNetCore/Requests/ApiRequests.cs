using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Logic.AspNetCore.Requests;

/// <summary>The body of <c>POST /convert</c>.</summary>
internal sealed record ConvertRequest(
    [property: Description("English, one or more sentences.")] string? Text,
    [property: Description("The notation of formulas: unicode, ascii, tptp, smtlib, prolog, latex or json.")] string? Format = null) : IApiRequest
{
    public static string Known => "text, format";

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    [JsonIgnore]
    public string? Missing => Text is null ? "text" : null;
}

/// <summary>The body of <c>POST /convert/batch</c>, unless it is sent by the line.</summary>
internal sealed record BatchRequest(
    [property: Description("Texts, each on its own.")] IReadOnlyList<string>? Texts,
    [property: Description("The notation of formulas.")] string? Format = null) : IApiRequest
{
    public static string Known => "texts, format";

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    [JsonIgnore]
    public string? Missing => Texts is null || Texts.Any(static t => t is null) ? "texts" : null;
}

/// <summary>The body of <c>POST /prove</c>.</summary>
internal sealed record ProveRequest(
    [property: Description("The formula to prove, such as 'forall x. P(x) -> P(x)'.")] string? Goal,
    [property: Description("Formulas that are taken to hold.")] IReadOnlyList<string>? Assumptions = null,
    [property: Description("The longest the attempt may take, in seconds; at most what the server allows.")] double? Timeout = null,
    [property: Description("Whether the answer has the complete proof, for a checker.")] bool Certificate = false,
    [property: Description("The notation of formulas.")] string? Format = null) : IApiRequest
{
    public static string Known => "goal, assumptions, timeout, certificate, format";

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    [JsonIgnore]
    public string? Missing => Goal is null ? "goal" : Assumptions?.Any(static a => a is null) == true ? "assumptions" : null;
}

/// <summary>The body of <c>POST /ask</c>.</summary>
internal sealed record AskRequest(
    [property: Description("A statement or a yes/no question.")] string? Question,
    [property: Description("English texts of one or more sentences; they share their individuals.")] IReadOnlyList<string>? Premises = null,
    [property: Description("The longest each proof attempt may take, in seconds; at most what the server allows.")] double? Timeout = null,
    [property: Description("The notation of formulas.")] string? Format = null) : IApiRequest
{
    public static string Known => "question, premises, timeout, format";

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    [JsonIgnore]
    public string? Missing => Question is null ? "question" : Premises?.Any(static p => p is null) == true ? "premises" : null;
}

/// <summary>The body of <c>POST /check</c>.</summary>
internal sealed record CheckRequest(
    [property: Description("English texts of one or more sentences.")] IReadOnlyList<string>? Premises,
    [property: Description("The longest the attempt may take, in seconds; at most what the server allows.")] double? Timeout = null,
    [property: Description("The notation of formulas.")] string? Format = null) : IApiRequest
{
    public static string Known => "premises, timeout, format";

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    [JsonIgnore]
    public string? Missing => Premises is null || Premises.Any(static p => p is null) ? "premises" : null;
}
