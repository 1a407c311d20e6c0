using Logic.AspNetCore;
using Logic.AspNetCore.Limits;
using Logic.AspNetCore.Responses;
using Logic.DependencyInjection;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds what the endpoints need.</summary>
public static class LogicEndpointServices
{
    /// <summary>
    /// Adds what <c>MapLogic()</c> needs, health checks included. Calling it twice is harmless.
    /// </summary>
    /// <param name="builder">What <c>AddLogic()</c> returned.</param>
    /// <param name="configure">Sets the bounds of the endpoints.</param>
    public static ILogicBuilder AddEndpoints(this ILogicBuilder builder, Action<LogicEndpointOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.AddProblemDetails();
        services.AddOptions<LogicEndpointOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LogicEndpointOptions>, LogicEndpointOptionsValidator>());
        if (configure is not null) services.Configure(configure);
        services.TryAddSingleton(static p => new ProofPlaces(p.GetRequiredService<IOptions<LogicEndpointOptions>>().Value));
        services.Configure<JsonOptions>(static options =>
        {
            if (!options.SerializerOptions.TypeInfoResolverChain.Contains(HttpJson.Web)) options.SerializerOptions.TypeInfoResolverChain.Insert(0, HttpJson.Web);
        });
        var added = new ChecksAdded(builder.Name);
        if (services.Any(d => added.Equals(d.ImplementationInstance))) return builder;
        services.AddSingleton(added);
        return builder.AddLogicHealthChecks();
    }

    /// <summary>Says that the checks came with the endpoints, so that a second call does not undo what the application changed.</summary>
    private sealed record ChecksAdded(string? Name);
}
