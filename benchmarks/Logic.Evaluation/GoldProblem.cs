using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Reading;

namespace Logic.Evaluation;

/// <summary>The gold formulas of an item, and those texts that are no formulas.</summary>
internal sealed record GoldProblem(
    ImmutableArray<Formula> Premises, Formula? Hypothesis, ImmutableArray<(string Text, FormulaSyntaxError Error)> Unreadable)
{
    /// <summary>How many formulas the item has.</summary>
    public int Count => Premises.Length + Unreadable.Length + (Hypothesis is null ? 0 : 1);

    public static GoldProblem Read(EntailmentItem item)
    {
        var unreadable = ImmutableArray.CreateBuilder<(string, FormulaSyntaxError)>();
        ImmutableArray<Formula> premises = [.. (item.FormulaPremises ?? []).Select(Read).OfType<Formula>()];
        return new GoldProblem(premises, Read(item.FormulaHypothesis ?? ""), unreadable.ToImmutable());

        Formula? Read(string text)
        {
            var result = FormulaReader.Lenient.Read(text);
            if (!result.Success) unreadable.Add((text, result.Error));
            return result.Formula;
        }
    }
}
