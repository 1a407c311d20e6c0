using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Language.Syntax;
using Logic.Semantics.Background;

namespace Logic.Semantics.Composition;

/// <content>Events: what a verb has gathered becomes one atom, or what stands below it is said.</content>
internal sealed partial class DrsBuilder
{
    /// <summary>What an event has gathered: who does it, to what, and how.</summary>
    private sealed record EventArguments(Term? Agent, Term? Theme, Frame Frame)
    {
        public bool Stative { get; init; }

        public string Incorporated { get; init; } = "";
    }

    /// <summary>An argument or adjunct of a verb, and where in the text it stands.</summary>
    private sealed record Slot(string Role, NounPhrase? Np, PrepositionPhrase? Phrase, int Position);

    private void Arguments(VerbVp verb, ImmutableArray<Slot> slots, int index, EventArguments gathered, Drs box)
    {
        if (index == slots.Length)
        {
            Finish(verb, gathered, box);
            return;
        }

        var (role, np, phrase, _) = slots[index];
        if (np is ValueNp amount && amount == verb.Recipient) throw new SemanticException("A number receives nothing.", amount.Position);
        if (phrase is { Preposition: "before" or "after", Object: ClauseNp time } && !gathered.Frame.Opaque && verb.Verbal is null && verb.Clause is null && IsEvent(time.Clause))
        {
            var timed = gathered.Frame.Prefix.Length > 0
                ? Timed(gathered.Frame, phrase.Preposition, time.Clause, box)
                : gathered.Frame with { Times = gathered.Frame.Times.Add((phrase.Preposition, time.Clause)) };
            Arguments(verb, slots, index + 1, gathered with { Frame = timed }, box);
            return;
        }

        if (phrase is not null)
        {
            Around(verb with { Prepositions = verb.Prepositions.Replace(phrase, phrase with { Object = new GapNp(0) }) }, () =>
                Adjoin(phrase, box, gathered.Frame, (below, fuller) => Arguments(verb, slots, index + 1, gathered with { Frame = fuller }, below)));
            return;
        }

        if (role == "object" && MostOf(np!) is { } stuff)
        {
            Arguments(verb, slots, index + 1, gathered with { Incorporated = "Most" + SymbolNames.Predicate(Wording.Of(stuff)) }, box);
            return;
        }

        if ((gathered.Frame.Opaque || verb.Particle == "what") && (np is PronounNp { Pronoun: EachOther } || IsIncorporated(np!)) && role == "object")
        {
            Arguments(verb, slots, index + 1, gathered with { Incorporated = SymbolNames.Predicate(Wording.Of(np!)) }, box);
            return;
        }

        if (np is ValueNp { Unit: { } unit and not "time", UpTo: null } counted && decimal.IsInteger(counted.Value) && !unit.Contains(' ') && !Values.Units.IsKnown(unit))
        {
            // To contain two digits is to contain them; what is measured in digits says so.
            np = new DeterminedNp(new Determiner(Quantity.Count) { Number = counted.Value, Bound = counted.Bound }, new NounNominal(unit, counted.Value != 1), counted.Position);
        }

        var place = Place.Existential with { Loved = role == "object" && Affections.Contains(verb.Lemma) };
        void Argument(NounPhrase argument, Action<Term, Drs> scope)
        {
            if (IsDeRe && gathered.Frame.Opaque && IsSpecific(argument)) ApplyDeRe(argument, box, place, scope);
            else Apply(argument, box, place, scope);
        }

        Around(role == "object" ? verb with { Object = new GapNp(0) } : verb with { Recipient = new GapNp(0) }, () => Argument(np!, (term, below) =>
        {
            _arguments.Add(term);
            Arguments(verb, slots, index + 1, role == "object" ? gathered with { Theme = term } : gathered with { Frame = gathered.Frame.With(role, term) }, below);
            _arguments.RemoveAt(_arguments.Count - 1);
        }));
    }

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

    private static string Participle(VerbVp verb) => verb.Participle + (verb.Particle is null or "whether" ? "" : " " + verb.Particle);

    private Atom EventAtom(VerbVp verb, string name, EventArguments e, ImmutableArray<string> adverbs)
    {
        var complement = verb.Adjective is null ? "" : SymbolNames.Predicate(Wording.Of(verb.Adjective));
        var shown = SymbolNames.Predicate(e.Stative ? Participle(verb) : name) + complement + e.Incorporated;
        var roles = new List<string>();
        var arguments = new List<Term>();
        if (!e.Stative && e.Agent is not null) AddArgument("subject", e.Agent);
        if (e.Theme is not null) AddArgument("object", e.Theme);
        var info = new PredicateInfo(shown, PredicateKind.Event, name + complement + e.Incorporated) { Roles = [.. roles], Incorporated = e.Incorporated };
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
        var own = frame.Subject is null ? arguments : arguments.Insert(0, frame.Subject);
        if (frame is { Adjuncts.IsEmpty: true, Adverbs.IsEmpty: true, Prefix.Length: 0, PrefixArguments.IsEmpty: true } && info.Roles.Length == own.Length) return _last = Emit(info, own);
        var adjuncts = frame.Adjuncts.OrderBy(static a => a.Preposition, StringComparer.Ordinal).ToArray();
        var adverbs = frame.Adverbs.Order(StringComparer.Ordinal).ToArray();
        var link = frame.Prefix.Length == 0 ? "" : frame.Prefix + (passive ? "Be" : copula);
        var name = link + info.Name + SymbolNames.Predicate(adverbs) + SymbolNames.Predicate(adjuncts.Select(static a => a.Preposition));
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
