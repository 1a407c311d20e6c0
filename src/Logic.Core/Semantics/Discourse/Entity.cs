using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Language.Lexicon;
using Logic.Language.Syntax;

namespace Logic.Semantics.Discourse;

/// <summary>Something a text has spoken of, which a later word may take up.</summary>
/// <param name="Term">How formulas name it.</param>
/// <param name="Head">The lemma of the noun that introduced it; empty for a name or a silent noun.</param>
internal sealed record Entity(Term Term, string Head)
{
    /// <summary>The words that described it, the head among them.</summary>
    public IReadOnlySet<string> Description { get; init; } = new HashSet<string>();

    /// <summary>Whether it is a group that a plural pronoun takes up.</summary>
    public bool Plural { get; init; }

    /// <summary>What is known of its kind.</summary>
    public NounKind Kind { get; init; }

    /// <summary>Whether a proper name introduced it.</summary>
    public bool Named { get; init; }

    /// <summary>The words of its name, in order; empty without one.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>What its given name says about its gender; null when nothing is known.</summary>
    public Gender? Gender { get; init; }

    /// <summary>Whether its name is that of a place.</summary>
    public bool Place { get; init; }

    /// <summary>The number of the sentence that mentioned it last; 0 for one that only boxes know.</summary>
    public int Sentence { get; init; }

    /// <summary>Whether it was introduced as a subject.</summary>
    public bool Subject { get; init; }

    /// <summary>Applies what is said of the group to its members; null for a single thing.</summary>
    public Nominal? Members { get; init; }
}
