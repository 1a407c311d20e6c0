using System.Text.Json.Serialization;
using Logic.Json;

namespace Logic.Cli.Output;

/// <summary>The generated serializers of what <c>--json</c> writes.</summary>
[JsonSerializable(typeof(ConversionJson))]
[JsonSerializable(typeof(ProofJson))]
[JsonSerializable(typeof(AnswerJson))]
internal sealed partial class ToolJson : JsonSerializerContext;
