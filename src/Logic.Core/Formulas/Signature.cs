using System.Collections.Immutable;
using Logic.Formulas.Reading;

namespace Logic.Formulas;

/// <summary>The predicates and functions of a set of formulas, and where they are used inconsistently. Immutable.</summary>
public sealed class Signature
{
    private Signature(IEnumerable<IEnumerable<SymbolUse>> formulas)
    {
        var first = new Dictionary<string, SymbolUse>();
        var known = new HashSet<(string Name, SymbolKind Kind, int Arity)>();
        var symbols = ImmutableArray.CreateBuilder<SymbolUse>();
        var conflicts = ImmutableArray.CreateBuilder<SignatureConflict>();
        foreach (var (index, uses) in formulas.Index())
        {
            foreach (var use in uses)
            {
                if (!known.Add((use.Name, use.Kind, use.Arity))) continue;
                symbols.Add(use);
                if (!first.TryAdd(use.Name, use)) conflicts.Add(new SignatureConflict(first[use.Name], use, index));
            }
        }

        Symbols = symbols.ToImmutable();
        Conflicts = conflicts.ToImmutable();
    }

    /// <summary>The symbols, told apart by name, kind and number of arguments, each at its first use.</summary>
    public ImmutableArray<SymbolUse> Symbols { get; }

    /// <summary>Symbols with two numbers of arguments, and symbols that are predicate and function: each such use once.</summary>
    public ImmutableArray<SignatureConflict> Conflicts { get; }

    /// <summary>The signature of formulas that were read, with places in their texts. Failed readings have no symbols.</summary>
    public static Signature Of(IEnumerable<FormulaReadResult> formulas)
    {
        ArgumentNullException.ThrowIfNull(formulas);
        return new Signature(formulas.Select(f => f.Formula is null || !f.Symbols.IsEmpty ? f.Symbols : SymbolUses.Of(f.Formula)));
    }

    /// <summary>The signature of formulas, without places.</summary>
    public static Signature Of(IEnumerable<Formula> formulas)
    {
        ArgumentNullException.ThrowIfNull(formulas);
        return new Signature(formulas.Select(SymbolUses.Of));
    }
}
