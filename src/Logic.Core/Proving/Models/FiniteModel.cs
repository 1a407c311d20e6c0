using System.Collections.Immutable;
using System.Globalization;
using Logic.Formulas;

namespace Logic.Proving.Models;

/// <summary>
/// A finite interpretation of first-order logic: elements numbered from 0, a table for each predicate and function. A
/// predicate without a table holds nowhere, a function without one gives element 0. Numerals stand for elements of their
/// own, and <c>&lt;</c> and <c>≤</c> between two of those go by value. Immutable; safe to share between threads.
/// </summary>
public sealed class FiniteModel
{
    private readonly Dictionary<(string Name, int Arity), PredicateTable> _predicates;
    private readonly Dictionary<(string Name, int Arity), FunctionTable> _functions;
    private readonly Dictionary<decimal, int> _numerals;
    private readonly decimal?[] _values;

    internal FiniteModel(
        int size,
        IEnumerable<PredicateTable> predicates,
        IEnumerable<FunctionTable> functions,
        IEnumerable<KeyValuePair<decimal, int>> numerals)
    {
        Predicates = [.. predicates];
        Functions = [.. functions];
        Numerals = numerals.ToImmutableSortedDictionary();
        _predicates = Predicates.ToDictionary(table => (table.Name, table.Arity));
        _functions = Functions.ToDictionary(table => (table.Name, table.Arity));
        _numerals = new Dictionary<decimal, int>(Numerals);
        _values = new decimal?[size];
        foreach (var (value, element) in Numerals) _values[element] = value;
        Elements = ElementNames.For(size, Functions, Numerals);
    }

    /// <summary>The elements' names: the constant or numeral that denotes the element where there is one.</summary>
    public ImmutableArray<string> Elements { get; }

    /// <summary>The number of elements, at least 1.</summary>
    public int Size => Elements.Length;

    /// <summary>The predicates' tables.</summary>
    public ImmutableArray<PredicateTable> Predicates { get; }

    /// <summary>The tables of functions and constants.</summary>
    public ImmutableArray<FunctionTable> Functions { get; }

    /// <summary>The elements that numerals stand for.</summary>
    public ImmutableSortedDictionary<decimal, int> Numerals { get; }

    /// <summary>
    /// Whether the formula holds in the model; free variables are universal. Cost: the size to the power of the quantifier
    /// nesting at worst, less where atoms guard the variables.
    /// </summary>
    /// <exception cref="ArgumentException">The formula has a numeral that the model has no element for.</exception>
    public bool Evaluate(Formula formula) => new ModelEvaluator(this, long.MaxValue).Evaluate(formula)!.Value;

    /// <summary>As <see cref="Evaluate(Formula)"/>, but null when more than so many atoms would have to be looked at.</summary>
    public bool? Evaluate(Formula formula, long maxSteps) => new ModelEvaluator(this, maxSteps).Evaluate(formula);

    /// <summary>The model without the symbols that do not occur in the formulas, such as Skolem functions and definitions.</summary>
    public FiniteModel RestrictTo(params IEnumerable<Formula> formulas)
    {
        var signature = new SignatureCollector();
        foreach (var formula in formulas) signature.Add(formula);
        return new FiniteModel(
            Size,
            Predicates.Where(table => signature.Predicates.Contains((table.Name, table.Arity))),
            Functions.Where(table => signature.Functions.Contains((table.Name, table.Arity))),
            Numerals);
    }

    /// <summary>The model as plain text.</summary>
    public override string ToString() => ModelPrinter.ToText(this);

    /// <summary>The model as Markdown tables.</summary>
    public string ToMarkdown() => ModelPrinter.ToMarkdown(this);

    /// <summary>The model as JSON: domain, numerals, functions, predicates; elements by index in the domain.</summary>
    public string ToJson() => ModelJson.Write(this);

    internal PredicateTable? Predicate(string name, int arity) => _predicates.GetValueOrDefault((name, arity));

    internal FunctionTable? Function(string name, int arity) => _functions.GetValueOrDefault((name, arity));

    internal decimal? ValueOf(int element) => _values[element];

    internal int ElementOf(Numeral numeral) => _numerals.TryGetValue(numeral.Value, out var element)
        ? element
        : throw new ArgumentException($"The model has no element for {numeral.Value.ToString(CultureInfo.InvariantCulture)}.");
}
