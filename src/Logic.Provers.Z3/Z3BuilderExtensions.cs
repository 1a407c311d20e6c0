using Logic;
using Logic.DependencyInjection;
using Logic.Proving.Z3;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Z3.</summary>
public static class Z3BuilderExtensions
{
    /// <summary>
    /// Adds Z3 beside the built-in prover, unless <c>Z3Enabled</c> says no. Where Z3 is not installed, that is said in the
    /// log and in results; the other provers are asked as before.
    /// </summary>
    /// <param name="builder">What <c>AddLogic()</c> returned.</param>
    /// <param name="configure">Says how Z3 is found and used.</param>
    public static ILogicBuilder AddZ3(this ILogicBuilder builder, Action<Z3Options>? configure = null)
    {
        var options = new Z3Options();
        configure?.Invoke(options);
        return builder.AddProver(Z3Prover.ProverName, _ => new Z3Prover(options), nameof(LogicConfig.Z3Enabled));
    }
}
