using Microsoft.Extensions.Configuration;

namespace Logic.DependencyInjection;

/// <summary>A section handed to <c>AddLogic</c>, and whose options it fills.</summary>
internal sealed record ConfigurationSource(string Name, IConfiguration Section);
