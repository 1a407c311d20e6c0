using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Logic.Formulas;

/// <summary>
/// A formula of first-order logic with equality. Immutable, compared by structure (bound names count; see
/// <c>AlphaEquivalence</c> in <c>Normalization</c> for equality up to renaming); safe to share between threads.
/// Conjunctions and disjunctions are flat: a conjunction never stands directly in a conjunction.
/// </summary>
[JsonConverter(typeof(Printing.FormulaJsonConverter))]
public abstract class Formula : IEquatable<Formula>
{
    private readonly int _hash;

    private protected Formula(int depth, int hash)
    {
        Depth = NestingLimit.Check(depth);
        _hash = hash;
    }

    /// <summary>The formula that always holds (⊤).</summary>
    public static Formula True { get; } = new TruthValue(true);

    /// <summary>The formula that never holds (⊥).</summary>
    public static Formula False { get; } = new TruthValue(false);

    /// <summary>How deep the formula nests, its terms included: 1 for a proposition.</summary>
    public int Depth { get; }

    /// <summary>Reads a formula in Unicode or ASCII notation, such as <c>∀x (P(x) → Q(x))</c> or <c>forall x. P(x) -> Q(x)</c>.</summary>
    /// <exception cref="Reading.FormulaSyntaxException">The text is not a formula.</exception>
    public static Formula Parse(string text) => Reading.FormulaReader.Lenient.Parse(text);

    /// <summary>Reads a formula as <see cref="Parse"/> does; false where that would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Formula? formula)
    {
        formula = text is null ? null : Reading.FormulaReader.Lenient.Read(text).Formula;
        return formula is not null;
    }

    /// <summary>A predicate applied to terms; a proposition without.</summary>
    public static Atom Atom(string predicate, params ImmutableArray<Term> arguments) => new(predicate, arguments);

    /// <summary>left = right.</summary>
    public static Equality Equal(Term left, Term right) => new(left, right);

    /// <summary>¬operand.</summary>
    public static Negation Not(Formula operand) => new(operand);

    /// <summary>The conjunction of the operands, flattened: ⊤ of none, the formula itself of one.</summary>
    public static Formula And(params ImmutableArray<Formula> operands)
    {
        var flat = Flatten<Conjunction>(operands, static c => c.Operands);
        return flat.Length switch { 0 => True, 1 => flat[0], _ => new Conjunction(flat) };
    }

    /// <summary>The disjunction of the operands, flattened: ⊥ of none, the formula itself of one.</summary>
    public static Formula Or(params ImmutableArray<Formula> operands)
    {
        var flat = Flatten<Disjunction>(operands, static d => d.Operands);
        return flat.Length switch { 0 => False, 1 => flat[0], _ => new Disjunction(flat) };
    }

    /// <summary>left ⊕ right: one of them and not both.</summary>
    public static ExclusiveOr Xor(Formula left, Formula right) => new(left, right);

    /// <summary>left → right.</summary>
    public static Implication Implies(Formula left, Formula right) => new(left, right);

    /// <summary>left ↔ right.</summary>
    public static Biconditional Iff(Formula left, Formula right) => new(left, right);

    /// <summary>∀variable body.</summary>
    public static Universal ForAll(Variable variable, Formula body) => new(variable, body);

    /// <summary>∀ over several variables, the first outermost.</summary>
    public static Formula ForAll(ImmutableArray<Variable> variables, Formula body)
    {
        for (var i = variables.Length - 1; i >= 0; i--) body = new Universal(variables[i], body);
        return body;
    }

    /// <summary>∃variable body.</summary>
    public static Existential Exists(Variable variable, Formula body) => new(variable, body);

    /// <summary>∃ over several variables, the first outermost.</summary>
    public static Formula Exists(ImmutableArray<Variable> variables, Formula body)
    {
        for (var i = variables.Length - 1; i >= 0; i--) body = new Existential(variables[i], body);
        return body;
    }

    /// <inheritdoc/>
    public bool Equals(Formula? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && SameAs(other));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is Formula other && Equals(other);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => _hash;

    /// <summary>The formula in the Unicode notation.</summary>
    public sealed override string ToString() => Printing.FormulaPrinter.Unicode.Print(this);

    private protected abstract bool SameAs(Formula other);

    private static ImmutableArray<Formula> Flatten<T>(ImmutableArray<Formula> operands, Func<T, ImmutableArray<Formula>> inner)
        where T : Formula
    {
        if (!operands.Any(static o => o is T)) return operands;
        var flat = ImmutableArray.CreateBuilder<Formula>();
        foreach (var operand in operands)
        {
            if (operand is T nested) flat.AddRange(inner(nested));
            else flat.Add(operand);
        }

        return flat.ToImmutable();
    }
}

/// <summary>⊤ or ⊥.</summary>
public sealed class TruthValue : Formula
{
    internal TruthValue(bool value)
        : base(1, StableHash.Combine(10, value ? 1 : 0)) => Value = value;

    /// <summary>True for ⊤.</summary>
    public bool Value { get; }

    private protected override bool SameAs(Formula other) => other is TruthValue truth && truth.Value == Value;
}

/// <summary>A predicate applied to terms; a proposition when there are none.</summary>
public sealed class Atom : Formula
{
    /// <summary>Creates an atom; no arguments make a proposition.</summary>
    public Atom(string predicate, ImmutableArray<Term> arguments)
        : base(1 + NestingLimit.DeepestOf(arguments), StableHash.Combine(11, StableHash.Of(Symbol.Require(predicate)), arguments))
    {
        Predicate = predicate;
        Arguments = arguments;
    }

    /// <summary>The predicate symbol.</summary>
    public string Predicate { get; }

    /// <summary>The arguments, in order.</summary>
    public ImmutableArray<Term> Arguments { get; }

    private protected override bool SameAs(Formula other) =>
        other is Atom atom && atom.Predicate == Predicate && atom.Arguments.AsSpan().SequenceEqual(Arguments.AsSpan());
}

/// <summary>An equation between two terms.</summary>
public sealed class Equality : Formula
{
    /// <summary>Creates an equation.</summary>
    public Equality(Term left, Term right)
        : base(1 + Math.Max(left.Depth, right.Depth), StableHash.Combine(StableHash.Combine(12, left.GetHashCode()), right.GetHashCode()))
    {
        Left = left;
        Right = right;
    }

    /// <summary>The left side.</summary>
    public Term Left { get; }

    /// <summary>The right side.</summary>
    public Term Right { get; }

    private protected override bool SameAs(Formula other) =>
        other is Equality equality && equality.Left.Equals(Left) && equality.Right.Equals(Right);
}
