using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Shared.Kernels;

/// <summary>
/// A proof as a term of a dependently typed λ-calculus, in the part of it that Coq and Lean have in common: what proves
/// an implication or a ∀ is a function (Curry and Howard; de Bruijn 1970). Connectives come in by lemmas with explicit
/// arguments, so that the kernels have nothing to guess. Immutable.
/// </summary>
internal abstract record Expression
{
    /// <summary>An argument that follows from a later one, which is a proof: left to the kernel's language.</summary>
    public static Expression Inferred { get; } = new Reference("_");

    /// <summary>A lemma applied to its arguments.</summary>
    public static Expression Call(string lemma, params ImmutableArray<Expression> arguments) =>
        new Application(new Reference(lemma), arguments);

    /// <summary>An expression applied to one more.</summary>
    public Expression On(Expression argument) => new Application(this, [argument]);

    /// <summary>
    /// The expression under a name of its own, unless it is a name already, so that it is written once; without a statement,
    /// it must be clear from the expression what it proves.
    /// </summary>
    public Expression Shared(LocalNames names, Formula? statement, Func<Expression, Expression> use)
    {
        if (this is Reference) return use(this);
        var name = new Reference(names.Next());
        return new Let(name.Name, statement, this, use(name));
    }
}

/// <summary>A name: a lemma, a hypothesis, a bound name.</summary>
internal sealed record Reference(string Name) : Expression;

/// <summary>head argument … argument.</summary>
internal sealed record Application(Expression Head, ImmutableArray<Expression> Arguments) : Expression;

/// <summary>λ name : statement. body, which proves statement → what the body proves.</summary>
internal sealed record Assume(string Name, Formula Statement, Expression Body) : Expression;

/// <summary>λ variable : U. body, which proves ∀variable what the body proves.</summary>
internal sealed record Take(Variable Variable, Expression Body) : Expression;

/// <summary>λ name : statement. body, where the name is of a value that is known: written once, used often.</summary>
internal sealed record Let(string Name, Formula? Statement, Expression Value, Expression Body) : Expression;

/// <summary>An individual as an argument.</summary>
internal sealed record Individual(Term Term) : Expression;

/// <summary>A proposition as an argument.</summary>
internal sealed record Proposition(Formula Formula) : Expression;

/// <summary>A proposition as an argument that follows from what is to be proved: a language may infer it.</summary>
internal sealed record Expected(Formula Formula) : Expression;

/// <summary>The property λ variable : U. formula.</summary>
internal sealed record Property(Variable Variable, Formula Formula) : Expression;

/// <summary>A property as an argument that follows from what is to be proved.</summary>
internal sealed record ExpectedProperty(Variable Variable, Formula Formula) : Expression;

/// <summary>The type of functions of so many arguments as an argument; U itself for none.</summary>
internal sealed record FunctionType(int Arity) : Expression;

/// <summary>The relation λ variable : U. λ function : U → … → U. formula; without the variable, a property of functions.</summary>
internal sealed record FunctionProperty(Variable? Variable, string Function, int Arity, Formula Formula) : Expression;
