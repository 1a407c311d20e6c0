using Logic.Formulas;
using Logic.Language.Lexicon;
using Logic.Semantics.Composition;

namespace Logic.Semantics.Background;

/// <summary>A symbol of a text whose word has relations.</summary>
/// <param name="Info">The symbol.</param>
/// <param name="Lemma">The word; a compound with blanks.</param>
/// <param name="Group">What two words must share to be related: class, arguments, and for <c>of</c> whether the noun is relational (a student of Plato is no person of Plato).</param>
/// <param name="Meaning">What it means.</param>
internal sealed record RelatedWord(PredicateInfo Info, string Lemma, (RelationClass Class, string Roles, bool Relational) Group, Meaning Meaning)
{
    /// <summary>The word of a symbol; null for one that has modifiers, is modal, is the user's, or has no relations.</summary>
    public static RelatedWord? Of(PredicateInfo info, WordLexicon lexicon)
    {
        if (info is { Prefix.Length: > 0 } or { Closed: true } or { Compared: not null } || ClassOf(info) is not { } kind) return null;
        var lemma = kind == RelationClass.Noun ? string.Join(' ', [.. info.Modifiers, info.Base]) : info.Base;
        var plain = SymbolNames.Predicate(lemma) + (info.Roles is ["", "of"] ? "Of" : "");
        if (info.Name != plain || IsOwn(lemma, kind, lexicon) || Thesaurus.Default.Find(lemma, kind) is not { } meaning) return null;
        return new RelatedWord(info, lemma, (kind, string.Join(' ', info.Roles), info.Roles.Length > 1 && info.Relational), meaning);
    }

    /// <summary>The axiom that relates this symbol to another for all arguments.</summary>
    public BackgroundAxiom Axiom(Func<Formula, Formula, Formula> relation, RelatedWord other, string reason)
    {
        var variables = BackgroundTheory.Variables(Info.Roles.Length);
        return new(Formula.ForAll([.. variables], relation(Formula.Atom(Info.Name, [.. variables]), Formula.Atom(other.Info.Name, [.. variables]))), reason + " (WordNet)") { IsDefeasible = true };
    }

    public string Means(RelatedWord other) => $"{Lemma} means {other.Lemma}";

    public string IsKindOf(RelatedWord other) => Group.Class == RelationClass.Noun ? $"{Lemma} is a kind of {other.Lemma}" : $"to {Lemma} is to {other.Lemma}";

    public string Excludes(RelatedWord other) => Group.Class == RelationClass.Noun ? $"nothing is both {Lemma} and {other.Lemma}" : $"what is {Lemma} is not {other.Lemma}";

    private static RelationClass? ClassOf(PredicateInfo info) => info switch
    {
        { Kind: PredicateKind.Noun, Roles: [""] or ["", "of"] } => RelationClass.Noun,
        { Kind: PredicateKind.Adjective, Roles: [""], Modifiers.IsEmpty: true } => RelationClass.Adjective,
        { Kind: PredicateKind.Event, Roles: ["subject"], Modifiers.IsEmpty: true } => RelationClass.Intransitive,
        { Kind: PredicateKind.Event, Roles: ["object"] or ["subject", "object"], Modifiers.IsEmpty: true } => RelationClass.Transitive,
        _ => null,
    };

    private static bool IsOwn(string lemma, RelationClass kind, WordLexicon lexicon) => lexicon.IsUsers(lemma, kind switch
    {
        RelationClass.Noun => PartOfSpeech.Noun,
        RelationClass.Adjective => PartOfSpeech.Adjective,
        _ => PartOfSpeech.Verb,
    });
}
