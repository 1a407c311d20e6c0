using Microsoft.Extensions.DependencyInjection;

namespace Logic.DependencyInjection;

/// <summary>What <c>AddLogic()</c> returns; the satellite packages extend it (<c>AddZ3()</c>, <c>AddRedisCache()</c>, …).</summary>
public interface ILogicBuilder
{
    /// <summary>Where the services are registered.</summary>
    IServiceCollection Services { get; }

    /// <summary>The key of the services and the name of their options; null for the services without a key.</summary>
    string? Name { get; }
}
