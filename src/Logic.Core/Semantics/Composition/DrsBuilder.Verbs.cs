using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Language.Syntax;
using Logic.Semantics.Background;
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
    private bool _filling;

    /// <summary>An ellipsis inside what fills one, inside what fills that; a verb phrase that would have to fill itself ends here.</summary>
    private const int MostFills = 3;
    private int _fills;
    private readonly Stack<(VerbVp Verb, Term? Subject)> _around = new();

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
        if (MeasuringVerb(verb, frame, box) || ComparingObject(verb, frame, box) || ComparingManner(verb, frame, box)) return;
        if (verb.Passive) WithGap(frame.Subject!, () => Passive(verb, frame, box));
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

    /// <summary>What an event has gathered: who does it, to what, and how.</summary>
    private sealed record EventArguments(Term? Agent, Term? Theme, Frame Frame)
    {
        public bool Stative { get; init; }

        public string Incorporated { get; init; } = "";
    }

    /// <summary>The arguments of a verb in the order of the text.</summary>
    private static IEnumerable<(string Role, NounPhrase? Np, PrepositionPhrase? Phrase)> Slots(VerbVp verb)
    {
        var slots = new List<(string Role, NounPhrase? Np, PrepositionPhrase? Phrase, int Position)>();
        if (verb.Object is { } theme) slots.Add(("object", theme, null, theme is GapNp ? -1 : theme.Position));
        if (verb.Recipient is { } recipient) slots.Add((RecipientPreposition(verb.Lemma), recipient, null, recipient is GapNp ? -1 : recipient.Position));
        foreach (var phrase in verb.Prepositions) slots.Add((phrase.Preposition, null, phrase, phrase.Object?.Position ?? int.MaxValue));
        return slots.OrderBy(static s => s.Position).Select(static s => (s.Role, s.Np, s.Phrase));
    }

    private void Arguments(VerbVp verb, ImmutableArray<(string Role, NounPhrase? Np, PrepositionPhrase? Phrase)> slots, int index, EventArguments gathered, Drs box)
    {
        if (index == slots.Length)
        {
            Finish(verb, gathered, box);
            return;
        }

        var (role, np, phrase) = slots[index];
        if (phrase is { Preposition: "before" or "after", Object: ClauseNp time } && !gathered.Frame.Opaque && verb.Verbal is null && verb.Clause is null && IsEvent(time.Clause))
        {
            var timed = gathered.Frame with { Times = gathered.Frame.Times.Add((phrase.Preposition, time.Clause)) };
            Arguments(verb, slots, index + 1, gathered with { Frame = timed }, box);
            return;
        }

        if (phrase is not null)
        {
            Around(verb with { Prepositions = verb.Prepositions.Replace(phrase, phrase with { Object = new GapNp(0) }) }, () =>
                Adjoin(phrase, box, gathered.Frame, (below, fuller) => Arguments(verb, slots, index + 1, gathered with { Frame = fuller }, below)));
            return;
        }

        if ((gathered.Frame.Opaque || verb.Particle == "what") && IsIncorporated(np!) && role == "object")
        {
            Arguments(verb, slots, index + 1, gathered with { Incorporated = SymbolNames.Predicate(Wording.Of(np!)) }, box);
            return;
        }

        var place = Place.Existential with { Loved = role == "object" && Affections.Contains(verb.Lemma) };
        Around(role == "object" ? verb with { Object = new GapNp(0) } : verb with { Recipient = new GapNp(0) }, () => Apply(np!, box, place, (term, below) =>
        {
            _arguments.Add(term);
            Arguments(verb, slots, index + 1, role == "object" ? gathered with { Theme = term } : gathered with { Frame = gathered.Frame.With(role, term) }, below);
            _arguments.RemoveAt(_arguments.Count - 1);
        }));
    }

    /// <summary>
    /// Antecedent-contained deletion (Sag 1976): the verb around, with the gap for the phrase that stands in it. Someone else does it;
    /// and of things rather than persons <c>did</c> says that they were done.
    /// </summary>
    private VerbVp Surrounding(Term? subject)
    {
        var (verb, outer) = _around.TryPeek(out var around) ? around : throw new SemanticException("There is no verb phrase around to fill in here.", 0);
        if (Equals(subject, outer)) throw new SemanticException("The verb phrase around is the subject's own.", verb.Position);
        if (_described.TryPeek(out var described) && described.Noun is { Head: "", Kind: var kind } && !kind.HasFlag(NounKind.Person)) throw new SemanticException("«did» is a verb here.", verb.Position);
        return verb;
    }

    private void Around(VerbVp verb, Action action)
    {
        _around.Push((verb, Subject));
        action();
        _around.Pop();
    }

    /// <summary>Below want, say and the like, an indefinite does not exist; its words go into the name.</summary>
    private static bool IsIncorporated(NounPhrase np) => np is DeterminedNp
    {
        Determiner.Quantity: Quantity.Indefinite or Quantity.Bare or Quantity.Some or Quantity.Count or Quantity.Any or Quantity.No or Quantity.Many or Quantity.Every,
    };

    private void Finish(VerbVp verb, EventArguments e, Drs box)
    {
        var name = verb.Lemma + (verb.Particle is null ? "" : " " + verb.Particle);
        if (verb.Verbal is not null || verb.Clause is not null) e = e with { Frame = e.Frame with { Adverbs = e.Frame.Adverbs.AddRange(verb.Adverbs) } };
        if (verb.Verbal is { } verbal)
        {
            var prefix = SymbolNames.Predicate(e.Stative ? Participle(verb) : name) + "To";
            var arguments = e.Theme is null || e.Stative ? e.Frame.PrefixArguments : e.Frame.PrefixArguments.Add(e.Theme);
            var inner = e.Frame.Under(prefix, opaque: true) with { PrefixArguments = arguments };
            Said(verbal, inner, box);
            return;
        }

        if (verb.Clause is { } clause)
        {
            var arguments = e.Theme is null || e.Stative ? e.Frame.PrefixArguments : e.Frame.PrefixArguments.Add(e.Theme);
            if (Factives.Contains(verb.Lemma) && verb.Particle is null && !_negative && !e.Frame.Opaque) Interpret(clause, box, Frame.Empty);
            Said(clause, SymbolNames.Predicate(e.Stative ? Participle(verb) : name) + (verb.Particle is null ? "That" : ""), e.Frame with { PrefixArguments = arguments }, box);
            return;
        }

        var adverbs = e.Frame.Adverbs.AddRange(verb.Adverbs);
        if (e.Frame.Times.Length > 0)
        {
            Time(verb, EventAtom(verb, name, e, adverbs), e.Frame.Times, box);
            return;
        }

        if (adverbs.Contains("never")) Negate(box, below => below.Add(EventAtom(verb, name, e, [.. adverbs.Remove("never")])));
        else box.Add(EventAtom(verb, name, e, adverbs));
    }

    /// <summary>Ann left before Bob sang: both, and when the one is before when the other is.</summary>
    private void Time(VerbVp verb, Atom main, ImmutableArray<(string Preposition, Clause Clause)> times, Drs box)
    {
        box.Add(main);
        discourse.RememberVerb(verb with { Prepositions = verb.Prepositions.RemoveAll(static p => p.Object is ClauseNp) });
        foreach (var (preposition, clause) in times)
        {
            if (preposition == "before") Foreseen(clause, box);
            else Interpret(clause, box, Frame.Empty);
            Term here = When(main), there = When(_last!);
            var info = new PredicateInfo("Before", PredicateKind.Comparative, "before") { Roles = ["", "before"] };
            box.Add(Emit(info, preposition == "before" ? [here, there] : [there, here]));
        }

        _last = main;
    }

    /// <summary>
    /// Who left before losing a temper need not have lost it (before is not veridical: Beaver &amp; Condoravdi 2003): the bare
    /// event is named but not said; what it is about is.
    /// </summary>
    private void Foreseen(Clause clause, Drs box)
    {
        var below = box.Below();
        Interpret(clause, below, Frame.Empty);
        if (below.Referents.Count == 0 && below.Conditions.Count == 1) return;
        box.Referents.AddRange(below.Referents);
        box.Conditions.AddRange(below.Conditions);
        box.Entities.AddRange(below.Entities);
    }

    /// <summary>Whether a clause tells of something that happens, not of a state or of what was going on: those overlap.</summary>
    private static bool IsEvent(Clause clause) => clause is PredicationClause { Predicate: VerbVp or EllipsisVp or FiniteVp { Tense: not Tense.Progressive, Inner: VerbVp or EllipsisVp } };

    private static Term When(Atom atom) => Term.Function("when" + atom.Predicate, [.. atom.Arguments]);

    private static string Participle(VerbVp verb) => verb.Participle + (verb.Particle is null or "whether" ? "" : " " + verb.Particle);

    private Atom EventAtom(VerbVp verb, string name, EventArguments e, ImmutableArray<string> adverbs)
    {
        var complement = verb.Adjective is null ? "" : SymbolNames.Predicate(Wording.Of(verb.Adjective));
        var shown = SymbolNames.Predicate(e.Stative ? Participle(verb) : name) + complement + e.Incorporated;
        var roles = new List<string>();
        var arguments = new List<Term>();
        if (!e.Stative && e.Agent is not null) AddArgument("subject", e.Agent);
        if (e.Theme is not null) AddArgument("object", e.Theme);
        var info = new PredicateInfo(shown, PredicateKind.Event, name + complement + e.Incorporated) { Roles = [.. roles] };
        return Dress(info, e.Frame with { Adverbs = adverbs, Subject = null }, [.. arguments], "", passive: e.Stative);

        void AddArgument(string role, Term term)
        {
            roles.Add(role);
            arguments.Add(term);
        }
    }

    /// <summary>Gives a symbol its prefix, adverbs and adjuncts, in canonical order, and applies it.</summary>
    private Atom Dress(PredicateInfo info, Frame frame, ImmutableArray<Term> arguments, string copula, bool passive = false)
    {
        var adjuncts = frame.Adjuncts.OrderBy(static a => a.Preposition, StringComparer.Ordinal).ToArray();
        var adverbs = frame.Adverbs.Order(StringComparer.Ordinal).ToArray();
        var link = frame.Prefix.Length == 0 ? "" : frame.Prefix + (passive ? "Be" : copula);
        var name = link + info.Name + SymbolNames.Predicate(adverbs) + SymbolNames.Predicate(adjuncts.Select(static a => a.Preposition));
        var own = frame.Subject is null ? arguments : arguments.Insert(0, frame.Subject);
        var all = own.InsertRange(Math.Min(1, own.Length), frame.PrefixArguments)
            .AddRange(adjuncts.Where(static a => a.Object is not null).Select(static a => a.Object!));
        var roles = (frame.PrefixArguments.Length > 0 ? ImmutableArray<string>.Empty : info.Roles)
            .AddRange(adjuncts.Where(static a => a.Object is not null).Select(static a => a.Preposition));
        return _last = Emit(
            info with
            {
                Name = name,
                Prefix = frame.Prefix,
                Roles = roles.Length == all.Length ? roles : [],
                Modifiers = [.. info.Modifiers, .. adverbs, .. adjuncts.Where(static a => a.Object is null).Select(static a => a.Preposition)],
                Closed = info.Closed || adverbs.Any(Composition.Adverbs.IsClosed) || adjuncts.Any(static a => Composition.Adverbs.IsClosed(a.Preposition)),
            },
            all);
    }

    /// <summary>says that …: one symbol named after the clause, its names and definite things as arguments.</summary>
    private void Said(Clause clause, string prefix, Frame frame, Drs box)
    {
        var arguments = new List<Term>();
        var words = new List<string>();
        // The reported clause has a subject of its own, so its pronouns may speak of the one who reports.
        _subjects.Push(NoSubject);
        foreach (var part in Wording.Parts(clause))
        {
            if (part is PronounNp { IsReflexive: true } && arguments.Count > 0) arguments.Add(arguments[0]);
            else if (part is NounPhrase np) Apply(np, box, Place.Existential, (term, _) => arguments.Add(term));
            else words.Add(((Wording.Text)part).Word);
        }

        _subjects.Pop();
        var info = new PredicateInfo(prefix + SymbolNames.Predicate(words), PredicateKind.Opaque, prefix);
        box.Add(Dress(info, frame, [.. arguments], ""));
    }

    private static string RecipientPreposition(string verb) => ForVerbs.Contains(verb) ? "for" : "to";

    private static readonly HashSet<string> ForVerbs =
        ["buy", "make", "cook", "bake", "find", "get", "build", "order", "save", "reserve", "choose", "prepare", "sing", "play", "pour", "draw", "knit", "fetch", "book", "leave"];

    private static readonly HashSet<string> Affections = ["like", "love", "hate", "fear", "enjoy", "adore", "dislike", "detest", "loathe", "prefer"];

    private static readonly HashSet<string> Factives = ["know", "realize", "realise", "regret", "discover", "notice", "forget", "remember", "learn", "recognize", "recognise", "prove", "reveal"];
}
