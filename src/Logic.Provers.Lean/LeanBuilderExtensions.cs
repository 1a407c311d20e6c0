using Logic;
using Logic.DependencyInjection;
using Logic.Proving.Lean;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Lean.</summary>
public static class LeanBuilderExtensions
{
    /// <summary>
    /// Adds Lean beside the built-in prover, unless configuration says <c>LeanEnabled: false</c>. Where Lean is not installed,
    /// that is said in the log and in results; the other provers are asked as before.
    /// </summary>
    /// <param name="builder">What <c>AddLogic()</c> returned.</param>
    /// <param name="configure">Says how Lean is found and used.</param>
    public static ILogicBuilder AddLean(this ILogicBuilder builder, Action<LeanOptions>? configure = null)
    {
        var options = new LeanOptions();
        configure?.Invoke(options);
        return builder.AddProver(LeanProver.ProverName, _ => new LeanProver(options), nameof(LogicConfig.LeanEnabled));
    }
}
