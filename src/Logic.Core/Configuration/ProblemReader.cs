using System.Collections.Immutable;
using Logic.Diagnostics;
using Logic.Formulas;
using Logic.Formulas.Reading;
using Logic.Proving;
using Logic.Validation;

namespace Logic.Configuration;

/// <summary>
/// Reads a goal and assumptions written as formulas; the first that cannot be read ends it. A symbol that is used in two
/// ways is a warning, with the place of the second.
/// </summary>
internal sealed class ProblemReader(LogicConfig config)
{
    private readonly List<FormulaReadResult> _read = [];
    private readonly List<string> _roles = [];
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>The problem and warnings; or no problem, and what is wrong.</summary>
    public static (ProofRequest? Problem, ImmutableArray<Diagnostic> Diagnostics) Read(
        string? goal, IEnumerable<string> assumptions, LogicConfig config)
    {
        var reader = new ProblemReader(config);
        var problem = reader.Read(goal, assumptions);
        return (problem, reader._diagnostics.ToImmutable());
    }

    /// <summary>One assumption above the limit is read, so that the check of the limit sees that there are too many.</summary>
    private ProofRequest? Read(string? goal, IEnumerable<string> assumptions)
    {
        var formulas = ImmutableArray.CreateBuilder<Formula>();
        foreach (var assumption in assumptions)
        {
            if (formulas.Count > config.MaxAssumptions) break;
            if (ReadOne(assumption, $"assumption {formulas.Count + 1}") is not { } formula) return null;
            formulas.Add(formula);
        }

        var conclusion = goal is null ? null : ReadOne(goal, "goal");
        if (goal is not null && conclusion is null) return null;
        foreach (var conflict in Signature.Of(_read).Conflicts) Note(_roles[conflict.FormulaIndex], conflict.ToDiagnostic());
        return new ProofRequest(formulas.ToImmutable(), conclusion);
    }

    private Formula? ReadOne(string text, string role)
    {
        if (TextValidator.Check(text, config.ForFormulaText()) is { } refusal)
        {
            Note(role, refusal);
            return null;
        }

        var result = FormulaReader.Lenient.Read(text);
        _read.Add(result);
        _roles.Add(role);
        foreach (var warning in result.Warnings) Note(role, warning);
        if (!result.Success) Note(role, result.Error.ToDiagnostic());
        return result.Formula;
    }

    private void Note(string role, Diagnostic diagnostic) =>
        _diagnostics.Add(diagnostic with { Message = $"In the {role}: {diagnostic.Message}" });
}
