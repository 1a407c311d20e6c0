using System.Collections.Immutable;
using System.Globalization;
using Logic.Diagnostics;
using Logic.Formulas;

namespace Logic.Validation;

/// <summary>Holds the formulas of a problem to the limits before any work is done on them; linear in their size.</summary>
internal static class FormulaValidator
{
    /// <summary>What is wrong first; null when the problem may be worked on.</summary>
    /// <param name="assumptions">The assumptions.</param>
    /// <param name="goal">The goal, or null.</param>
    /// <param name="limits">What is allowed.</param>
    public static Diagnostic? Check(ImmutableArray<Formula> assumptions, Formula? goal, FormulaLimits limits)
    {
        if (assumptions.Length > limits.MaxAssumptions)
            return Error(DiagnosticCodes.TooManyAssumptions, $"There are {assumptions.Length:#,0} assumptions; MaxAssumptions allows {limits.MaxAssumptions:#,0}.");
        var survey = new FormulaSurvey();
        foreach (var formula in goal is null ? assumptions : assumptions.Add(goal))
        {
            if (CheckOne(formula, survey, limits) is { } problem) return problem;
        }

        return survey.Predicates > limits.MaxPredicates
            ? Error(DiagnosticCodes.TooManyPredicates, $"There are {survey.Predicates:#,0} predicates; MaxPredicates allows {limits.MaxPredicates:#,0}.")
            : null;
    }

    private static Diagnostic? CheckOne(Formula formula, FormulaSurvey survey, FormulaLimits limits)
    {
        if (formula.Depth > limits.MaxDepth)
            return Error(DiagnosticCodes.FormulaTooDeep, $"The formula nests {formula.Depth:#,0} levels deep; MaxFormulaDepth allows {limits.MaxDepth:#,0}.");
        var quantifiers = survey.Add(formula);
        return quantifiers > limits.MaxQuantifiers
            ? Error(DiagnosticCodes.TooManyQuantifiers, $"The formula has {quantifiers:#,0} quantifiers; MaxQuantifiers allows {limits.MaxQuantifiers:#,0}.")
            : null;
    }

    private static Diagnostic Error(string code, FormattableString message) =>
        new(code, DiagnosticSeverity.Error, message.ToString(CultureInfo.InvariantCulture), default);
}
