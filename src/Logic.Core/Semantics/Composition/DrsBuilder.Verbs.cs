using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Language.Syntax;
using Logic.Semantics.Values;

namespace Logic.Semantics.Composition;

/// <content>Verb phrases: arguments are applied in the order of the text, then the event becomes one atom.</content>
internal sealed partial class DrsBuilder
{
    private static readonly Term NoSubject = Term.Constant("noSubject");
    private readonly Stack<Term> _subjects = new();
    private Atom? _last;
    private List<Term> _arguments = [];
    private bool _possessing;

    /// <summary>What the verb phrase at hand is said of; null outside one.</summary>
    private Term? Subject => _subjects.Count > 0 ? _subjects.Peek() : null;

    private void WithSubject(Term? subject, Action action)
    {
        if (subject is null)
        {
            action();
            return;
        }

        _subjects.Push(subject);
        action();
        _subjects.Pop();
    }

    private void Interpret(VerbPhrase verb, Frame frame, Drs box) => WithSubject(frame.Subject, () => Said(verb, frame, box));

    private void Said(VerbPhrase verb, Frame frame, Drs box)
    {
        switch (verb)
        {
            case FiniteVp finite:
                Said(finite.Inner, frame, box);
                break;
            case NegatedVp negated when frame.Opaque:
                Said(negated.Inner, frame.Under("Not"), box);
                break;
            case NegatedVp { Inner: ModalVp { Modal: "must" } must } when !frame.Opaque:
                Negate(box, below => Said(must with { Modal = "may" }, frame, below));
                break;
            case NegatedVp negated:
                Negate(box, below => Said(negated.Inner, frame, below));
                break;
            case ModalVp { Modal: "neednot" } modal:
                Negate(box, below => Said(modal.Inner, frame.Under("Must"), below));
                break;
            case ModalVp modal:
                Said(modal.Inner, frame.Under(SymbolNames.Predicate(modal.Modal)), box);
                break;
            case CoordinatedVp coordinated:
                Coordinate(coordinated.Coordinator, coordinated.Parts, box, (part, below) => Said(part, frame, below));
                break;
            case CopulaVp copula:
                Adverbial(copula.Prepositions, 0, frame with { Adverbs = frame.Adverbs.AddRange(copula.Adverbs) }, box, (below, fuller) =>
                    Predicated(copula.Predicate, fuller, below));
                break;
            case VerbVp full:
                Event(full, frame, box);
                break;
            case EllipsisVp when _fills == MostFills:
                throw new SemanticException("What would be filled in here leaves something out itself.", 0) { IsFinal = true };
            case EllipsisVp { InsideObject: true }:
                Within(ref _fills, _fills + 1, () => Said(Surrounding(frame.Subject), frame, box));
                break;
            case EllipsisVp ellipsis:
                var filled = ellipsis.Fill(discourse.LastVerb ?? throw new SemanticException("There is no earlier verb phrase to fill in here.", 0) { IsFinal = true });
                Within(ref _fills, _fills + 1, () => Within(ref _filling, true, () => Said(filled, frame, box)));
                break;
        }
    }

    private void Adverbial(ImmutableArray<PrepositionPhrase> phrases, int index, Frame frame, Drs box, Action<Drs, Frame> then)
    {
        if (index == phrases.Length) then(box, frame);
        else Adjoin(phrases[index], box, frame, (below, fuller) => Adverbial(phrases, index + 1, fuller, below, then));
    }

    private void Adjoin(PrepositionPhrase phrase, Drs box, Frame frame, Action<Drs, Frame> then)
    {
        switch (phrase)
        {
            case CoordinatedPreposition coordinated:
                Coordinate(coordinated.Coordinator, coordinated.Parts, box, (part, below) => Adjoin(part, below, frame, then));
                break;
            case { Preposition: "", Object: { } time }:
                then(box, frame with { Adverbs = frame.Adverbs.Add(string.Join(' ', Wording.Of(time, determiners: true))) });
                break;
            case { Preposition: "between", Object: ValueNp { UpTo: not null } range }:
                Value(range, box, (time, below) => then(below, frame.With("in", time)));
                break;
            case { Object: DeterminedNp { Determiner.Quantity: Quantity.Indefinite, Nominal: NounNominal { Plural: false, Compound.IsEmpty: true, Modifiers.IsEmpty: true } unit } } when Units.IsTime(Units.Of(unit.Head)) && !frame.Opaque:
                then(box, frame.With(phrase.Preposition, Measure(1, unit.Head)));
                break;
            case { Object: null }:
                then(box, frame.With(phrase.Preposition, null));
                break;
            case { Object: PronounNp { Pronoun: EachOther } } when frame.Opaque:
                then(box, frame.With(phrase.Preposition + " " + EachOther, null));
                break;
            case { Object: { } other } when frame.Opaque && IsIncorporated(other):
                then(box, frame.With(phrase.Preposition + " " + string.Join(' ', Wording.Of(other, determiners: true)), null));
                break;
            default:
                Apply(phrase.Object!, box, Place.Existential, (term, below) => then(below, frame.With(phrase.Preposition, term)));
                break;
        }
    }

    private void Event(VerbVp verb, Frame frame, Drs box)
    {
        if (MeasuringVerb(verb, frame, box) || ComparingObject(verb, frame, box) || SharingPlace(verb, frame, box) || ComparingManner(verb, frame, box) || Entitled(verb, frame, box)) return;
        if (HasKin(verb, frame, box)) return;
        if (Duty(verb) is { } duty) Said(duty, frame, box);
        else if (verb.Passive) WithGap(frame.Subject!, () => Passive(verb, frame, box));
        else Arguments(verb, [.. Slots(verb)], 0, new EventArguments(frame.Subject, null, frame), box);
    }

    private void Passive(VerbVp verb, Frame frame, Drs box)
    {
        var by = verb.Prepositions.FirstOrDefault(static p => p.Preposition == "by" && p.Object is not null and not ValueNp and not GerundNp && !IsTime(p.Object));
        if (by is null && verb.Lemma is "locate" or "situate" && verb.Prepositions is [var place] && verb.Adverbs.IsEmpty)
        {
            Relate(place, frame, box);
            return;
        }

        if (by is null)
        {
            Arguments(verb, [.. Slots(verb)], 0, new EventArguments(null, null, frame) { Stative = true }, box);
            return;
        }

        var rest = verb with { Prepositions = verb.Prepositions.Remove(by) };
        Apply(by.Object!, box, Place.Existential, (agent, below) =>
            Arguments(rest, [.. Slots(rest)], 0, new EventArguments(agent, null, frame), below));
    }

    private static bool IsTime(NounPhrase? np) => np is DeterminedNp { Nominal: NounNominal { Kind: var kind } } && kind.HasFlag(NounKind.Measure);

    /// <summary>The arguments of a verb in the order of the text.</summary>
    private static IEnumerable<Slot> Slots(VerbVp verb)
    {
        var slots = new List<Slot>();
        if (verb.Object is { } theme) slots.Add(new("object", theme, null, theme is GapNp ? -1 : theme.Position));
        if (verb.Recipient is { } recipient) slots.Add(new(RecipientPreposition(verb.Lemma), recipient, null, recipient is GapNp ? -1 : recipient.Position));
        foreach (var phrase in verb.Prepositions) slots.Add(new(phrase.Preposition, null, phrase, phrase.Object?.Position ?? int.MaxValue));
        return slots.OrderBy(static s => s.Position);
    }
}
