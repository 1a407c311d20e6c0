using Logic.Diagnostics;

namespace Logic.Formulas;

/// <summary>A formula or term nests deeper than the hard limit.</summary>
public sealed class FormulaTooDeepException : LogicException
{
    /// <summary>Creates the exception.</summary>
    public FormulaTooDeepException(string message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public override string Code => DiagnosticCodes.FormulaTooDeep;
}
