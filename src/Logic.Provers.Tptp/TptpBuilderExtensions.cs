using Logic.DependencyInjection;
using Logic.Proving.Tptp;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds provers that read TPTP.</summary>
public static class TptpBuilderExtensions
{
    /// <summary>Adds a program that reads TPTP, such as <see cref="TptpProverOptions.E"/>, beside the built-in prover.</summary>
    public static ILogicBuilder AddTptpProver(this ILogicBuilder builder, TptpProverOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return builder.AddProver(options.Name, _ => new TptpProver(options));
    }

    /// <summary>Adds a program that reads TPTP FOF and prints an SZS status.</summary>
    /// <param name="builder">What <c>AddLogic()</c> returned.</param>
    /// <param name="name">The prover's name in results and in the portfolio.</param>
    /// <param name="path">The program: a path, or a name to be found in <c>PATH</c>.</param>
    /// <param name="arguments">Its arguments; <c>{file}</c> and <c>{seconds}</c> are filled in.</param>
    public static ILogicBuilder AddTptpProver(this ILogicBuilder builder, string name, string path, params string[] arguments)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return builder.AddTptpProver(new TptpProverOptions(name, path, [.. arguments]));
    }
}
