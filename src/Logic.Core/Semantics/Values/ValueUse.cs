using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Semantics.Values;

/// <summary>The values, attributes and counts that a text speaks of: what its axioms about values are about. Immutable.</summary>
internal sealed record ValueUse
{
    public static readonly ValueUse None = new();

    /// <summary>Values with a unit, dates and times of day, each a term without variables; numbers that something is compared with.</summary>
    public ImmutableHashSet<Term> Values { get; init; } = [];

    /// <summary>Functions of one argument that give a value.</summary>
    public ImmutableHashSet<string> Attributes { get; init; } = [];

    /// <summary>Attributes with the values that they are compared with.</summary>
    public ImmutableHashSet<Bound> Bounds { get; init; } = [];

    /// <summary>Values by which one thing is said to exceed another.</summary>
    public ImmutableHashSet<Term> Differences { get; init; } = [];

    /// <summary>Counting functions by name.</summary>
    public ImmutableDictionary<string, CountedThings> Counts { get; init; } = ImmutableDictionary<string, CountedThings>.Empty;

    /// <summary>Whether the text compares counts or speaks of large ones, so that all but the smallest are said by counting functions.</summary>
    public bool CountsByNumber { get; init; }

    /// <summary>For each scale, the nouns of what the text's adjectives measure on it: a small elephant, a large animal.</summary>
    public ImmutableDictionary<string, ImmutableHashSet<string>> Standards { get; init; } = ImmutableDictionary<string, ImmutableHashSet<string>>.Empty;

    public ValueUse WithStandard(string attribute, string noun) => this with { Standards = Standards.SetItem(attribute, Standards.GetValueOrDefault(attribute, []).Add(noun)) };

    public ValueUse With(Term value) => this with { Values = Values.Add(value) };

    public ValueUse WithBound(string attribute, Term value) => this with { Bounds = Bounds.Add(new Bound(attribute, value)) };

    public ValueUse WithDifference(Term value) => this with { Differences = Differences.Add(value) };

    public ValueUse WithAttribute(string attribute) => this with { Attributes = Attributes.Add(attribute) };

    public ValueUse With(CountedThings counted) => this with
    {
        Counts = Counts.SetItem(counted.Name, Counts.TryGetValue(counted.Name, out var known) ? known with { Numbers = known.Numbers.Union(counted.Numbers), IsUsed = known.IsUsed || counted.IsUsed, IsCompared = known.IsCompared || counted.IsCompared } : counted),
    };
}

/// <summary>A value that an attribute is compared with.</summary>
internal sealed record Bound(string Attribute, Term Value);
