using Logic;
using Logic.DependencyInjection;
using Logic.Proving.Coq;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Coq.</summary>
public static class CoqBuilderExtensions
{
    /// <summary>
    /// Adds Coq beside the built-in prover, unless configuration says <c>CoqEnabled: false</c>. Where Coq is not installed,
    /// that is said in the log and in results; the other provers are asked as before.
    /// </summary>
    /// <param name="builder">What <c>AddLogic()</c> returned.</param>
    /// <param name="configure">Says how Coq is found and used.</param>
    public static ILogicBuilder AddCoq(this ILogicBuilder builder, Action<CoqOptions>? configure = null)
    {
        var options = new CoqOptions();
        configure?.Invoke(options);
        return builder.AddProver(CoqProver.ProverName, _ => new CoqProver(options), nameof(LogicConfig.CoqEnabled));
    }
}
