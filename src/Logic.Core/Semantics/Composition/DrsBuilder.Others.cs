using Logic.Formulas;
using Logic.Language.Syntax;
using Logic.Semantics.Discourse;

namespace Logic.Semantics.Composition;

/// <content>Another, any other, somebody else: what a thing is told apart from.</content>
internal sealed partial class DrsBuilder
{
    /// <summary>What somebody else is told apart from, where the phrase is joined to it; null elsewhere.</summary>
    private Term? _toldFrom;

    /// <summary>What another N is another than: the subject, if it is an N, too, or the N of the clause around, or of the text.</summary>
    private Term? OtherThan(DeterminedNp np, Term? itself, Drs box)
    {
        var alike = Subject is { } self && IsAlike(np.Nominal, self, box) ? self : null;
        if (np.Nominal is not NounNominal { Head: { Length: > 0 } head } || (alike is not null && EntityOf(alike, box)?.Head == head)) return alike;
        for (var above = box; above is not null; above = above.Parent)
        {
            if (above.Entities.Find(e => e.Head == head && !e.Plural && !e.Term.Equals(itself)) is { } found) return found.Term;
        }

        if (discourse.Global.WithHead(head).FirstOrDefault(static e => !e.Plural) is not { } earlier) return alike;
        discourse.TakenUp(earlier);
        return earlier.Term;
    }

    /// <summary>Whether another N is another than the subject: who is an N, too.</summary>
    private bool IsAlike(Nominal nominal, Term subject, Drs box) =>
        nominal is NounNominal noun && EntityOf(subject, box) is { Plural: false } entity
        && (entity.Head == noun.Head || (noun.Kind.HasFlag(NounKind.Person) && (entity.Named || entity.Kind.HasFlag(NounKind.Person))));

    /// <summary>Any other mountain is one that is not this, of which something is said; null where nothing is there to be told from.</summary>
    private DeterminedNp? ToldApart(DeterminedNp np, Drs box)
    {
        if (np is not { Determiner.Quantity: Quantity.Any or Quantity.Every or Quantity.No or Quantity.Some or Quantity.Bare, Nominal: NounNominal noun }) return null;
        if (noun.Modifiers.FirstOrDefault(static m => m is AdjectiveModifier { Adjective: SimpleAdjective { Lemma: "other" or "else", Negated: false, Complements.IsEmpty: true } }) is not { } other) return null;
        var rest = noun with { Modifiers = noun.Modifiers.Remove(other) };
        if (other is AdjectiveModifier { Adjective: SimpleAdjective { Lemma: "else" } }) return np with { Nominal = rest.With(new ExceptionModifier(new ReferentNp(Else(np, box)))) };
        if ((OtherThan(np with { Nominal = rest }, null, box) ?? (_comparing ? Subject : null)) is not { } first || first.Equals(NoSubject)) return null;
        return np with { Nominal = rest.With(new ExceptionModifier(new ReferentNp(first))) };
    }

    /// <summary>Whom nobody else is told apart from: what the phrase is joined to, the subject, or who was spoken of last.</summary>
    private Term Else(DeterminedNp np, Drs box)
    {
        var isPerson = np.Nominal is NounNominal { Kind: var kind } && kind.HasFlag(NounKind.Person);
        if (_toldFrom is { } told && (told is FunctionTerm || box.OwnerOf(told) is not null)) return told;
        if (isPerson && Subject is { } self && EntityOf(self, box) is { Plural: false } alike && (alike.Named || alike.Kind.HasFlag(NounKind.Person))) return self;
        if (PronounResolver.Resolve(new PronounNp(isPerson ? "someone" : "something", np.Position), box, discourse, Subject) is not { } other)
            throw new SemanticException($"«{np.Determiner.Word} else»: else than {(isPerson ? "who" : "what")} is not said.", np.Position);
        discourse.TakenUp(other);
        return other.Term;
    }
}
