using System.Globalization;

namespace Logic.Formulas.Printing;

/// <summary>The spellings of a notation that writes connectives between their operands.</summary>
internal abstract class InfixNotation
{
    public abstract string True { get; }

    public abstract string False { get; }

    public abstract string Not { get; }

    public abstract string And { get; }

    public abstract string Or { get; }

    public abstract string Xor { get; }

    public abstract string Implies { get; }

    public abstract string Iff { get; }

    public abstract string NotEqual { get; }

    /// <summary>Whether connectives never mix without brackets.</summary>
    public virtual bool IsStrict => false;

    /// <summary>The relation that a binary predicate is written as between its arguments; null for the others.</summary>
    public virtual string? Relation(string predicate) => null;

    /// <summary>A quantifier with its variable, up to where the body begins.</summary>
    public abstract string Quantifier(bool isUniversal, string variable);

    /// <summary>A predicate symbol.</summary>
    public abstract string Predicate(string name);

    /// <summary>A function symbol in front of arguments.</summary>
    public abstract string Function(string name);

    /// <summary>A constant; captured where a quantifier above binds a variable of its name.</summary>
    public abstract string Constant(string name, bool isCaptured);

    /// <summary>A variable that a quantifier binds.</summary>
    public abstract string BoundVariable(string name);

    /// <summary>A variable that none binds.</summary>
    public virtual string FreeVariable(string name) => BoundVariable(name);

    /// <summary>A number.</summary>
    public virtual string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
