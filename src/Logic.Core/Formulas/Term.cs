using System.Collections.Immutable;
using System.Globalization;

namespace Logic.Formulas;

/// <summary>
/// A term of first-order logic: a variable, a function applied to terms (a constant has no arguments), or a number.
/// Immutable and compared by structure; safe to share between threads.
/// </summary>
public abstract class Term : IEquatable<Term>
{
    private readonly int _hash;

    private protected Term(int depth, int hash)
    {
        Depth = NestingLimit.Check(depth);
        _hash = hash;
    }

    /// <summary>How deep the term nests: 1 for a variable, a constant or a number.</summary>
    public int Depth { get; }

    /// <summary>A constant, such as <c>socrates</c>.</summary>
    public static FunctionTerm Constant(string name) => new(name, []);

    /// <summary>A function applied to arguments, such as <c>mother(x)</c>.</summary>
    public static FunctionTerm Function(string name, params ImmutableArray<Term> arguments) => new(name, arguments);

    /// <summary>A variable, such as <c>x</c>.</summary>
    public static Variable Variable(string name) => new(name);

    /// <summary>A number, such as <c>18</c>.</summary>
    public static Numeral Number(decimal value) => new(value);

    /// <inheritdoc/>
    public bool Equals(Term? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && SameAs(other));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is Term other && Equals(other);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => _hash;

    /// <summary>The term in the Unicode notation.</summary>
    public sealed override string ToString() => Printing.FormulaPrinter.Unicode.Print(this);

    private protected abstract bool SameAs(Term other);
}

/// <summary>A variable; bound where a quantifier above it names it, free elsewhere.</summary>
public sealed class Variable : Term
{
    /// <summary>Creates a variable with a name that is not empty.</summary>
    public Variable(string name)
        : base(1, StableHash.Combine(1, StableHash.Of(Symbol.Require(name)))) => Name = name;

    /// <summary>The variable's name, without decoration.</summary>
    public string Name { get; }

    private protected override bool SameAs(Term other) => other is Variable variable && variable.Name == Name;
}

/// <summary>A function applied to its arguments; a constant when there are none.</summary>
public sealed class FunctionTerm : Term
{
    /// <summary>Creates a function application; no arguments make a constant.</summary>
    public FunctionTerm(string name, ImmutableArray<Term> arguments)
        : base(1 + NestingLimit.DeepestOf(arguments), StableHash.Combine(2, StableHash.Of(Symbol.Require(name)), arguments))
    {
        Name = name;
        Arguments = arguments;
    }

    /// <summary>The function or constant symbol.</summary>
    public string Name { get; }

    /// <summary>The arguments, in order.</summary>
    public ImmutableArray<Term> Arguments { get; }

    /// <summary>Whether the term is a constant.</summary>
    public bool IsConstant => Arguments.IsEmpty;

    private protected override bool SameAs(Term other) =>
        other is FunctionTerm function && function.Name == Name && function.Arguments.AsSpan().SequenceEqual(Arguments.AsSpan());
}

/// <summary>A number that stands for itself: two different numerals are never equal.</summary>
public sealed class Numeral : Term
{
    /// <summary>Creates a numeral; trailing zeros do not matter.</summary>
    public Numeral(decimal value)
        : base(1, StableHash.Combine(3, StableHash.Of((value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)))) =>
        Value = value / 1.0000000000000000000000000000m;

    /// <summary>The value.</summary>
    public decimal Value { get; }

    private protected override bool SameAs(Term other) => other is Numeral numeral && numeral.Value == Value;
}
