using Logic.Language.Lexicon;
using Logic.Language.Syntax;

namespace Logic.Language.Grammar.Families;

/// <summary>Noun phrases: determiners, names, pronouns, partitives, appositions, exceptions.</summary>
internal static class NounPhrases
{
    public static void Add(GrammarBuilder g)
    {
        g.Family();
        g.Rule<Word, Nominal>("NP[!mod] -> D[=agr,!def,!indef] N3*[=agr]", "Every dog barks.", Determined, 0, Values.UnitCost);
        g.Rule<Word, Nominal>("NP[def,!mod] -> D[=agr,def] N3*[=agr]", "The dog barks.", Determined);
        g.Rule<Word, Nominal>("NP[indef,!mod] -> D[=agr,indef] N3*[=agr]", "A dog barks.", Determined);
        g.Rule<Word, Nominal>("NP[neg,!mod] -> DNot[=agr] N3*[=agr]", "Not a dog barks.", Determined);
        g.Rule<Nominal>("NP[undet] -> N3*[pl,!coord]", "Dogs bark.", n => new DeterminedNp(new Determiner(Quantity.Bare), n, 0), 0.4f);
        g.Rule<Nominal>("NP[undet] -> N3*[pl,coord]", "Dogs or cats that bark are rare.", n => new DeterminedNp(new Determiner(Quantity.Bare), n, 0), 2f);
        g.Rule<Nominal>("NP[undet] -> N3*[sg,!coord]", "Water is wet.", n => new DeterminedNp(new Determiner(Quantity.Bare), n, 0), 1.6f, MassCost);
        g.Rule<NameNp>("NP[name] -> Name*", "Ann sleeps.", n => n);
        g.Rule<NameNp, object, NameNp>("NP[name] -> Name* ',' Name", "Ann lives in Athens, Ohio.", (a, _, b) => a with { Words = [.. a.Words, .. b.Words] }, 1.4f, PlaceCost);
        g.Rule<NameNp, object, NameNp, object>("NP[name] -> Name* ',' Name ','", "Athens, Ohio, is old.", (a, _, b, _) => a with { Words = [.. a.Words, .. b.Words] }, 3f);
        g.Rule<NounPhrase, PrepositionPhrase>("NP[name] -> NP*[name,!coord] PP[!gap]", "\"Sunrise\" by Ann is a song.", (n, p) => new CommentedNp(n, new PredicationClause(new GapNp(n.Position), new CopulaVp(new PrepositionPredicate(p))), n.Position), 2.2f);
        foreach (var kind in new[] { "name", "def" })
        {
            g.Rule<NounPhrase, object, NameNp, object>($"NP[{kind}] -> NP*[{kind},!coord] '(' Name ')'", "The Modern Art Museum (MAM) is in Paris.", (a, _, b, _) => new AppositiveNp(a, b, a.Position), 0.3f);
        }

        g.Rule<NounPhrase, object, NounPhrase>("NP[comma] -> NP*[pl,!coord] ':' NP[and]", "Ann has three pets: a cat, a dog, and a bird.", (a, _, b) => new AppositiveNp(a, b, a.Position), 0.3f);
        g.Rule<object, Word, NounPhrase>("ButNot -> 'but' 'not' NP*[!coord]", "Ann likes tea and milk but not coffee.", (_, _, np) => new NegatedNp(np));
        g.Rule<object, Word, Word, NounPhrase>("ButNot -> ',' 'but' 'not' NP*[!coord]", "Ann likes tea and milk, but not coffee.", (_, _, _, np) => new NegatedNp(np));
        g.Rule<NounPhrase, NounPhrase, object>("NP[either] -> NP*[!or,!either,!nor] ButNot ','", "Ann, but not Bob, likes tea.", (np, not, _) => Join(Coordinator.And, [np, not]), -0.3f);
        g.Rule<NounPhrase, NounPhrase>("NP[and] -> NP*[!or,!either,!nor] ButNot", "Ann likes tea but not coffee.", (np, not) => Join(Coordinator.And, [np, not]), 0.3f);
        g.Rule<Word, Word>("NP[name,sg,nom,acc] -> '#' Num", "Ann is #1.", (_, n) => new NameNp(["number", n.Text], n.Position), 0.5f);
        g.Rule<NounNominal, NameNp>("NP[def] -> N2*[sg] Name", "Place A is in place B.", (n, name) => new DeterminedNp(new Determiner(Quantity.The), n.With(new NamedModifier(name)), name.Position), 1.8f);
        g.Rule<Word, NameNp>("NP[name,sg,pl] -> 'the' Name*", "The Beatles sang.", (_, n) => n with { Article = true }, 0.3f);
        g.Rule<Word>("NP -> Pro*", "She sleeps.", w => new PronounNp(w.Lemma, w.Position));
        g.Rule<DeterminedNp>("NP -> QN*", "Everyone sleeps.", n => n);
        g.Rule<Word, Word, Nominal>("NP[def,pl] -> 'the' CNum N3*[pl]", "The two dogs bark.", (t, n, x) => Definite(Quantity.The, n, x, t));
        g.Rule<NounPhrase, Word, Nominal>("NP[def] -> Genitive CNum N3*[pl]", "Ann's two dogs bark.", (p, n, x) => Counted(Possessed(p, x), n), 0.2f);

        g.Rule<NounPhrase, Nominal>("NP[poss,def] -> Genitive N3*", "Ann's dog barks.", Possessed);
        g.Rule<NounPhrase, Word, Nominal>("NP[poss,def] -> Genitive 'only' N3*", "Ann's only dog barks.", (p, _, n) => OnlyOf(Possessed(p, n)), -0.5f);
        g.Rule<NounPhrase, Word>("Genitive -> NP[!pron,!gap,!gerund,!full] ''s'", "Ann's dog barks.", (np, _) => np);
        g.Rule<NounPhrase, Word>("Genitive -> NP[!pron,!gap,!gerund,full] ''s'", "The king of Spain's dog barks.", (np, _) => np, 2.5f);
        g.Rule<Word>("Genitive -> PossPro", "His dog barks.", w => new PronounNp(w.Lemma, w.Position));
        g.Rule<NounPhrase, Word>("Genitive -> Genitive 'own'", "Ann likes her own dog.", (np, _) => np);
        g.Rule<Word, Word>("D[pl] -> 'no' Num", "No two dogs bark.", (no, n) => no with { Meaning = new Determiner(Quantity.No) { Number = n.Number!.Value } }, -1f);
        foreach (var (word, quantity) in new[] { ("any", Quantity.Any), ("every", Quantity.Every) })
        {
            g.Rule<Word, Word>($"D[pl] -> '{word}' Num", $"{char.ToUpperInvariant(word[0])}{word[1..]} two dogs bark.", (w, n) => w with { Meaning = new Determiner(quantity) { Number = n.Number!.Value } }, -1f);
        }

        g.Rule<Word>("NP[pl,nom] -> 'others'", "Some dogs bark, and others sleep.", w => new DeterminedNp(new Determiner(Quantity.Some), new NounNominal("one", true), w.Position), -1f);
        g.Rule<Word>("Absolute -> Own", "Ann's car is faster than mine.", w => new PronounNp(w.Lemma, w.Position));
        g.Rule<NounPhrase, Word>("Absolute -> NP[name,!pron,!gap,!coord] ''s'", "My car is faster than Ann's.", (np, _) => np);
        g.Rule<NounPhrase>("NP[def,sg,pl,nom,acc] -> Absolute", "My car is faster than Ann's.", np => Possessed(np, new NounNominal("one", false)), 0.5f);
        g.Rule<Word, Word, Nominal>("NP[indef] -> 'the' 'most' N3*[sg]", "Ann has the most money.", (t, _, n) => new DeterminedNp(new Determiner(Quantity.Most), n, t.Position), 0.8f);
        g.Rule<Word, NounPhrase>("NP[def] -> 'all' NP*[poss,pl]", "All her dogs bark.", (_, np) => np);

        g.Rule<Word, Nominal>("NP -> 'only' N3*[pl]", "Only members are voters.", (w, n) => new DeterminedNp(new Determiner(Quantity.Only), n, w.Position));
        g.Rule<Word, Word, Clause>("NP -> 'only' RW*[=agr] Rel[=agr,!mod]", "Only those who work are paid.", (o, w, c) => OnlyThose(o, w, new RelativeModifier(c)));
        g.Rule<Word, Word, PrepositionPhrase>("NP -> 'only' RW* PP", "Only those in the house sleep.", (o, w, p) => OnlyThose(o, w, new PrepositionModifier(p)), 0.6f, OnlyOneCost);
        g.Rule<Word, Word, VerbPhrase>("NP -> 'only' RW* Pas", "Only those invited by Ann sleep.", (o, w, v) => OnlyThose(o, w, new ParticipleModifier(v)), 1f);
        g.Rule<Word, NounPhrase>("NP -> 'only' NP*[name]", "Only Ann sleeps.", OnlyThis, 0.2f);
        g.Rule<Word, NounPhrase>("NP -> 'only' NP*[def]", "Only the manager sleeps.", OnlyThis, 0.4f);
        g.Rule<Word, NounPhrase>("NP -> 'only' NP*[indef,sg,!full]", "Ann eats only an apple.", OnlyThis, 0.6f);
        foreach (var one in new[] { "name", "def,sg" })
        {
            g.Rule<Word, Word, NounPhrase>($"PP -> 'only' P NP[acc,{one}]", "Ann works only in Paris.", (o, p, np) => new PrepositionPhrase(p.Lemma, OnlyThis(o, np)), -1f);
        }

        g.Rule<Word, Word, Nominal>("PP -> 'only' P N3[pl,!coord]", "The discount applies only to members.", (o, p, n) => new PrepositionPhrase(p.Lemma, new DeterminedNp(new Determiner(Quantity.Only), n, o.Position)), -0.5f);
        g.Rule<Word, Word, Nominal>("NP[def] -> 'the' 'only' N3*", "The only winner is Ann.", (t, o, n) => new DeterminedNp(new Determiner(Quantity.The) { Word = "only" }, n, t.Position));

        g.Rule<Word, NounNominal, NameNp>("NP[def] -> D[sg] N2*[sg] Name", "The game Monopoly is fun.", Apposed, 1.3f);
        g.Rule<NounPhrase, object, NounPhrase, object>(
            "NP -> NP*[!pron,!coord] ',' NP[!pron,!coord,!name,!gerund] ','", "Marcel, a Belgian dentist, lives in Nice.", (a, _, b, _) => new AppositiveNp(a, b, a.Position), 0.8f);
        g.Rule<NounPhrase, object, NounPhrase, object>(
            "NP -> NP*[def,!coord] ',' NP[name,!coord] ','", "The winner, Ann, left.", (a, _, b, _) => new AppositiveNp(a, b, a.Position), 0.8f);
        g.Rule<NounPhrase, object, NounPhrase>(
            "NP[comma] -> NP*[name,!coord] ',' The", "Ann lives in Oslo, the capital of Norway.", (a, _, b) => new AppositiveNp(a, b, a.Position), 1.5f);
        g.Rule<Word, Nominal>("The -> 'the' N3*[sg,!coord]", "Ann lives in Oslo, the capital of Norway.", (t, n) => new DeterminedNp(new Determiner(Quantity.The), n, t.Position));
        g.Rule<NounPhrase, object, NounPhrase>(
            "NP[comma] -> NP*[name,!coord] ',' NP[indef]", "Ann met Marcel, a Belgian dentist.", (a, _, b) => new AppositiveNp(a, b, a.Position), 1.5f);
        g.Rule<NounPhrase, object, NounPhrase>(
            "NP[comma] -> NP*[indef,!coord] ',' NP[name,!coord]", "Ann has a brother, Carl.", (a, _, b) => new AppositiveNp(a, b, a.Position), 1.5f);
        g.Rule<NounPhrase, object, Clause, object>(
            "NP -> NP*[!pron,!coord,!value] ',' Rel[!mod] ','", "The professor, who speaks Arabic, teaches history.", (a, _, c, _) => new CommentedNp(a, c, a.Position), 0.5f);
        g.Rule<NounPhrase, object, Clause>(
            "NP[comma] -> NP*[!pron,!coord,!value] ',' Rel[!mod]", "Ann met Bob, who speaks Arabic.", (a, _, c) => new CommentedNp(a, c, a.Position), 1.0f);

        foreach (var kind in new[] { "name", "def" })
        {
            g.Rule<NounPhrase, object, VerbPhrase>($"NP[comma] -> NP*[{kind},!coord] ',' Pas", "Ann joined the club, founded in 1990.", (n, _, v) => Comment(n, v), 0.6f);
            g.Rule<NounPhrase, object, VerbPhrase, object>($"NP -> NP*[{kind},!coord] ',' Pas ','", "The club, founded in 1990, is old.", (n, _, v, _) => Comment(n, v), 0.4f);
        }

        g.Rule<VerbPhrase>("NP[sg,nom,acc,gerund] -> VP[ing,!gap]", "Reading books is fun.", v => new GerundNp(v, 0), 1.5f);
        AddPronouns(g);
        AddNumerals(g);
        Coordination.Add<NounPhrase>(g, "NP", "Ann and Bob sleep.", Join, features: "!comma", cost: 0.3f);
        g.Rule<NounPhrase, object, NounPhrase>("NameList -> NP[name,!coord] ',' NP[name,!coord]", "Ann, Bob, Carl are nurses.", (a, _, b) => Join(Coordinator.And, [a, b]), 1f);
        g.Rule<CoordinatedNp, object, NounPhrase>("NameList -> NameList ',' NP[name,!coord]", "Ann, Bob, Carl, Dan are nurses.", (list, _, b) => list with { Parts = list.Parts.Add(b) });
        g.Rule<CoordinatedNp, object, NounPhrase>("NP[and] -> NameList ',' NP*[name,!coord]", "Ann, Bob, Carl are nurses.", (list, _, b) => list with { Parts = list.Parts.Add(b) }, 1f);
        g.Rule<NounPhrase>("NPs[pl,nom,acc] -> NP*[and]", "Ann and Bob sleep.", np => np);
        g.Rule<NounPhrase>("NPs[sg,pl] -> NP*[or,nor,either]", "Neither Ann nor Bob sleeps.", np => np);
        g.Rule<NounPhrase>("NPs -> NP*[!coord]", "Ann sleeps.", np => np);
    }

    private static void AddPronouns(GrammarBuilder g)
    {
        g.Rule<DeterminedNp, Clause>("QN[full] -> QN* Rel", "Everyone who works is tired.", (q, c) => Restrict(q, new RelativeModifier(c)));
        g.Rule<DeterminedNp, PrepositionPhrase>("QN[full] -> QN*[!full] PP", "Everyone in the house sleeps.", (q, p) => Restrict(q, new PrepositionModifier(p)), 0.4f, PartCost);
        g.Rule<DeterminedNp, PrepositionPhrase>("QN[full] -> QN*[full] PP", "Everyone in the house in Paris sleeps.", (q, p) => Restrict(q, new PrepositionModifier(p)), 1.2f);
        g.Rule<DeterminedNp, AdjectivePhrase>("QN -> QN* AP", "Something red fell.", (q, a) => Restrict(q, new AdjectiveModifier(a)), 0.4f);
        g.Rule<DeterminedNp, Word>("QN -> QN*[!full] 'else'", "Someone else sleeps.", (q, _) => Restrict(q, new AdjectiveModifier(new SimpleAdjective("else"))));
        g.Rule<DeterminedNp, VerbPhrase>("QN[full] -> QN* Pas", "Everything sold is old.", (q, v) => Restrict(q, new ParticipleModifier(v)), 0.9f);
        g.Rule<DeterminedNp, VerbPhrase>("QN[full] -> QN* VP[ing,!gap]", "Everyone working in Paris is tired.", (q, v) => Restrict(q, new ParticipleModifier(v)), 0.9f);
        g.Rule<DeterminedNp, VerbPhrase>("QN -> QN* VP[to]", "Ann has something to say.", (q, v) => Restrict(q, new InfinitiveModifier(v)), 0.4f);
        g.Rule<Word>("QN -> QW*", "Everyone sleeps.", w => (DeterminedNp)w.Meaning! with { Position = w.Position });
        g.Rule<Word, Clause>("QN[full] -> RW*[=agr] Rel[=agr,!mod]", "Those who work are tired.", (w, c) => Restrict(((DeterminedNp)w.Meaning!) with { Position = w.Position }, new RelativeModifier(c)), 0.1f);
        g.Rule<Word, VerbPhrase>("QN[full,sg,nom,acc] -> 'whoever' VP[fin,!gap]", "Ann thanked whoever helped Bob.", (w, v) => new DeterminedNp(new Determiner(Quantity.Every), new NounNominal("", false) { Kind = NounKind.Person, Modifiers = [new RelativeModifier(new RelativeClause(new PredicationClause(new GapNp(w.Position), v)))] }, w.Position));
        g.Rule<Word, Nominal, Clause>("QN[full,sg,nom,acc,!gap,!near] -> 'whichever' N3[sg] S[gap,!fronted]", "Whichever door Ann opens is green.", (w, n, c) => Whichever(w, n, new RelativeClause(c)), 0.1f);
        g.Rule<Word, Nominal, VerbPhrase>("QN[full,sg,nom,acc] -> 'whichever' N3[sg] VP[fin,!gap]", "Whichever dog barks is fed.", (w, n, v) => Whichever(w, n, new RelativeClause(new PredicationClause(new GapNp(w.Position), v))), 0.3f);
        foreach (var what in new[] { "what", "whatever" })
        {
            g.Rule<Word, Clause>($"QN[full,sg,nom,acc,!gap,!near] -> '{what}' S[gap,!fronted]", $"Ann eats {what} Bob cooks.", (w, c) => Whatever(w, new RelativeClause(c)), 0.3f);
            g.Rule<Word, VerbPhrase>($"QN[full,sg,nom,acc] -> '{what}' VP[fin,!gap]", $"Ann eats {what} tastes good.", (w, v) => Whatever(w, new RelativeClause(new PredicationClause(new GapNp(w.Position), v))), 0.5f);
        }

        g.Rule<Word, PrepositionPhrase>("QN -> RW* PP", "Those in the house sleep.", (w, p) => Restrict(((DeterminedNp)w.Meaning!) with { Position = w.Position }, new PrepositionModifier(p)), 0.6f, PartCost);
        g.Rule<Word, VerbPhrase>("QN -> RW* Pas", "Those invited by Ann sleep.", (w, v) => Restrict(((DeterminedNp)w.Meaning!) with { Position = w.Position }, new ParticipleModifier(v)), 1f);
    }

    private static void AddNumerals(GrammarBuilder g)
    {
        g.Rule<Word, Word>("D[pl] -> Bound Num", "At least two dogs bark.", (b, n) => n with { Meaning = ((Determiner)b.Meaning!) with { Number = n.Number!.Value } }, 0, BoundCost);
        g.Rule<Word, Word>("D[sg] -> 'up to' 'one'", "Up to one dog barks.", (b, _) => b with { Meaning = new Determiner(Quantity.Count) { Number = 1, Bound = CountBound.AtMost } }, -1.5f);
        g.Rule<Word, Word, Word, NounPhrase>("NP -> Bound Num* 'of' NP[def,pl]", "Exactly two of the lamps are bright.", (b, n, _, group) => new DeterminedNp(((Determiner)b.Meaning!) with { Number = n.Number!.Value }, new PartitiveNominal(group), b.Position));
        g.Rule<Word, Word, Word, NounPhrase>("NP[sg] -> Bound 'one' 'of' NP[def,pl]", "Exactly one of the lamps is bright.", (b, _, _, group) => new DeterminedNp(((Determiner)b.Meaning!) with { Number = 1 }, new PartitiveNominal(group), b.Position));
        g.Rule<Word, Word, Word>("D[pl] -> Num 'to' Num", "Two to four dogs bark.", (n, _, m) => n with { Meaning = new Determiner(Quantity.Count) { Number = n.Number!.Value, UpTo = m.Number } }, 0.1f);
        g.Rule<Word>("D[=agr,pl] -> Num", "Two dogs bark.", n => n with { Meaning = new Determiner(Quantity.Count) { Number = n.Number!.Value } }, 0.1f);
        g.Rule<Word, Word>("D[pl] -> Dem[pl] Num", "These two dogs bark.", (d, n) => d with { Meaning = new Determiner(Quantity.Demonstrative) { Word = d.Lemma, Number = n.Number!.Value } }, 0.1f);
        g.Rule<Word>("D[def] -> Dem*", "This dog barks.", d => d);
        g.Rule<Word>("NP[def] -> Dem*", "This is a dog.", w => new DeterminedNp((Determiner)w.Meaning!, new NounNominal("", (w.Features & Features.Plural) != 0), w.Position), 1.0f);
    }

    public static object Join(Coordinator coordinator, IReadOnlyList<NounPhrase> parts) =>
        parts[0] is DeterminedNp { Determiner: { Quantity: Quantity.No or Quantity.Every or Quantity.NotEvery or Quantity.Some or Quantity.Most or Quantity.Many or Quantity.Few } shared }
        && parts.Skip(1).All(static p => p is DeterminedNp { Determiner.Quantity: Quantity.Bare })
            ? Shared(shared, coordinator, parts)
            : new CoordinatedNp(coordinator, [.. parts], parts[0].Position);

    /// <summary>No cats or dogs: a quantifier before the first of several bare nouns is that of all, and no A or B is neither.</summary>
    private static CoordinatedNp Shared(Determiner determiner, Coordinator coordinator, IReadOnlyList<NounPhrase> parts) => new(
        determiner.Quantity == Quantity.No ? Coordinator.And : coordinator,
        [.. parts.Select(p => (NounPhrase)(((DeterminedNp)p) with { Determiner = determiner }))],
        parts[0].Position);

    private static CommentedNp Comment(NounPhrase np, VerbPhrase done) =>
        new(np, new PredicationClause(new GapNp(np.Position), new CopulaVp(new VerbPredicate(done))), np.Position);

    // Athens, Ohio, but not Ann, Bob.
    private static float PlaceCost(Word? place, Word? around) => around is not null && WordLexicon.Default.TryGivenName(around.Text, out _) ? 3f : 0f;

    // Up to two guests: rather so many than a place that is brought up.
    private static float BoundCost(Word? bound, Word? number) => bound?.Lemma switch { "up to" => -1.5f, "over" or "under" => -0.6f, _ => 0f };

    private static object Determined(Word word, Nominal nominal) => new DeterminedNp((Determiner)word.Meaning!, nominal, word.Position);

    private static object Definite(Quantity quantity, Word number, Nominal nominal, Word first) =>
        new DeterminedNp(new Determiner(quantity) { Number = number.Number ?? 0 }, nominal, first.Position);

    private static DeterminedNp Possessed(NounPhrase possessor, Nominal nominal) =>
        new(new Determiner(Quantity.Possessive) { Possessor = possessor }, nominal, possessor.Position);

    private static DeterminedNp OnlyThose(Word only, Word those, Modifier modifier) =>
        Restrict((DeterminedNp)those.Meaning! with { Determiner = new Determiner(Quantity.Only), Position = only.Position }, modifier);

    private static DeterminedNp OnlyOf(DeterminedNp np) => np with { Determiner = np.Determiner with { Word = "only" } };

    private static DeterminedNp Counted(DeterminedNp np, Word number) => np with { Determiner = np.Determiner with { Number = number.Number ?? 0 } };

    // Only one of them is a number.
    private static float OnlyOneCost(Word? those, Word? of) => those?.Lemma == "one" && of?.Lemma == "of" ? 9f : 0f;

    private static DeterminedNp OnlyThis(Word only, NounPhrase np) =>
        new DeterminedNp(new Determiner(Quantity.Only) { Possessor = np }, new NounNominal("", false), only.Position);

    private static object Apposed(Word word, NounNominal noun, NameNp name) =>
        new DeterminedNp((Determiner)word.Meaning!, noun.With(new NamedModifier(name)), word.Position);

    /// <summary>A free relative speaks of all things that fit, no persons.</summary>
    private static DeterminedNp Whatever(Word what, Clause clause) =>
        new(new Determiner(Quantity.Every), new NounNominal("", false) { Kind = NounKind.Mass }.With(new RelativeModifier(clause)), what.Position);

    private static DeterminedNp Whichever(Word which, Nominal nominal, Clause clause) =>
        new(new Determiner(Quantity.Every), nominal is NounNominal noun ? noun.With(new RelativeModifier(clause)) : nominal, which.Position);

    private static DeterminedNp Restrict(DeterminedNp np, Modifier modifier) => np with { Nominal = ((NounNominal)np.Nominal).With(modifier) };

    // None of the students who work: the clause belongs to the students, as in every partitive.
    private static float PartCost(Word? whole, Word? preposition) => preposition?.Lemma == "of" ? 3f : 0f;

    /// <summary>Nouns without a plural that speak of many.</summary>
    internal static readonly HashSet<string> People = ["staff", "personnel", "crew", "faculty", "clergy", "workforce", "cattle", "livestock", "poultry", "vermin"];

    // A singular noun without determiner is a mass noun or a slip: countable things rarely stand so.
    private static float MassCost(Word? noun) => noun is null ? 0f
        : People.Contains(noun.Lemma) ? -1.2f
        : (noun.Kind & (NounKind.Person | NounKind.Animal)) != 0 ? 2f
        : noun.Kind.HasFlag(NounKind.Mass) ? -0.8f : 0f;
}
