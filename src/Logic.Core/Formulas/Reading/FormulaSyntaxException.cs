namespace Logic.Formulas.Reading;

/// <summary>A text that was to be a formula is not one. Thrown by the <c>Parse</c> methods; the <c>Read</c> methods return the error.</summary>
public sealed class FormulaSyntaxException : LogicException
{
    /// <summary>Creates the exception.</summary>
    public FormulaSyntaxException(FormulaSyntaxError error)
        : base(error.Message) => Error = error;

    /// <inheritdoc/>
    public override string Code => FormulaSyntaxError.Code;

    /// <summary>Where the text stops being a formula, and what was expected.</summary>
    public FormulaSyntaxError Error { get; }
}
