using Microsoft.Extensions.DependencyInjection;

namespace Logic.DependencyInjection;

internal sealed class LogicBuilder(IServiceCollection services, string? name) : ILogicBuilder
{
    public IServiceCollection Services { get; } = services;

    public string? Name { get; } = name;
}
