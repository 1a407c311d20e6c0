using Logic.Language.Syntax;

namespace Logic.Language.Grammar.Families;

/// <summary>
/// Values: numbers with units, money, percentages, dates, ranges and their bounds; what costs, weighs, has or is so much;
/// comparisons of values and of counts.
/// </summary>
internal static class Values
{
    public static void Add(GrammarBuilder g)
    {
        g.Family();
        AddMeasures(g);
        AddBounds(g);
        AddAges(g);
        AddComparisons(g);
        AddCounts(g);
    }

    private static void AddMeasures(GrammarBuilder g)
    {
        g.Rule<Word>("NP[value,sg,pl,nom,acc] -> Num", "Ann is older than 18.", w => new ValueNp(w.Number!.Value, null, CountBound.Plain, w.Position), 0.7f);
        g.Rule<Word, Word>("Val -> Num N[measure]", "The ticket costs 5 dollars.", (n, u) => Value(n, u.Lemma, n.Position), -0.2f);
        foreach (var (symbol, unit) in new[] { ("$", "dollar"), ("€", "euro"), ("£", "poundSterling") })
        {
            g.Rule<Word, Word>($"Val -> '{symbol}' Num", $"The ticket costs {symbol}5.", (c, n) => Value(n, unit, c.Position), -0.3f);
        }

        g.Rule<Word, Word>("Val -> Num '%'", "The rate is 5%.", (n, _) => Value(n, "percent", n.Position), -0.2f);
        g.Rule<Word, Word, Word, Word>("D[pl] -> 'between' Num 'and' Num", "Between 10 and 20 dogs bark.", (_, low, _, high) => low with { Meaning = new Determiner(Quantity.Count) { Number = low.Number!.Value, UpTo = high.Number } }, -0.2f);
        g.Rule<ValueNp, Word, Word>("Val -> Val 'a' N[time]", "The rent is 500 dollars a month.", (v, _, u) => v with { Unit = $"{v.Unit} per {u.Lemma}" }, -0.3f);
        g.Rule<ValueNp, Word, Word>("Val -> Val 'an' N[time]", "The fee is 5 dollars an hour.", (v, _, u) => v with { Unit = $"{v.Unit} per {u.Lemma}" }, -0.3f);
        g.Rule<ValueNp, Word, Word>("Val -> Val 'per' N[measure]", "The rent is 500 dollars per month.", (v, _, u) => v with { Unit = $"{v.Unit} per {u.Lemma}" }, -0.3f);
        g.Rule<Word, Word>("Share -> Num '%'", "20% of the students passed.", (w, _) => w);
        g.Rule<Word, Word>("Share -> Num 'percent'", "20 percent of the students passed.", (w, _) => w);
        g.Rule<Word, Word>("Share -> Bound Share", "More than 20 percent of the students passed.", (_, w) => w);
        g.Rule<Word, Word, NounPhrase>("NP[def,sg,pl,nom,acc] -> Share 'of' NP[pl,acc]", "20% of the students passed.", (w, _, _) => new MultipleNp(w.Position), -2f);
        foreach (var part in new[] { "third", "quarter", "fourth", "fifth", "tenth" })
        {
            g.Rule<Word, Word>($"Share -> Num '{part}s'", $"Two {part}s of the students passed.", (w, _) => w);
            g.Rule<Word, Word>($"Share -> 'a' '{part}'", $"A {part} of the students passed.", (_, w) => w);
        }

        g.Rule<Word, Word, Word, Nominal>("NP[def,pl,nom,acc] -> Num 'out of' Num N3[pl]", "Three out of four students passed.", (w, _, _, _) => new MultipleNp(w.Position), -2f);
        g.Rule<Word, Word, NounPhrase>("NP[pl,nom,acc] -> Num 'out of' NP[def,pl]", "Two out of the three dogs bark.", (n, _, np) => new DeterminedNp(new Determiner(Quantity.Count) { Number = n.Number!.Value }, new PartitiveNominal(np), n.Position), -2f);
        g.Rule<Word, NounPhrase>("NP[def,sg,pl,nom,acc] -> 'half of' NP[pl,acc]", "Half of the students passed.", (w, _) => new MultipleNp(w.Position), -2f);
        g.Rule<Word, NounPhrase>("NP[def,sg,pl,nom,acc] -> 'half' NP[def,acc]", "Ann takes half the dose.", (w, _) => new MultipleNp(w.Position), -1f);
        g.Rule<Word, Word, NounPhrase>("NP[def,sg,pl,nom,acc] -> Bound 'half of' NP[pl,acc]", "More than half of the students passed.", (_, w, _) => new MultipleNp(w.Position), -2f);
        g.Rule<Word, Word, NounPhrase>("NP[def,sg,pl,nom,acc] -> Share 'of' NP[sg,acc]", "The tax is 20% of the income.", (w, _, _) => new MultipleNp(w.Position), -1f);
        g.Rule<ValueNp>("NP[value,sg,pl,nom,acc] -> Val", "The ticket costs 5 dollars.", v => v);
        g.Rule<Word, Word>("NP[value,sg,pl,nom,acc] -> 'the year' Num", "Ann left in the year 1990.", (_, n) => Value(n, null, n.Position), -0.3f);
        g.Rule<Word>("Attr -> Ordinal", "Ann won the 3rd race.", w => new SimpleAdjective(w.Lemma), -0.5f);
        g.Rule<VerbVp, Word>("VC -> VC*[!coord] Ordinal", "Ann finished 3rd.", (v, w) => v with { Adverbs = v.Adverbs.Add(w.Lemma) }, -0.5f);
        g.Rule<Word>("NP[sg,nom,acc] -> Date", "Ann was born on 4 July 1994.", d => (DateNp)d.Meaning!, -0.5f);
    }

    private static void AddBounds(GrammarBuilder g)
    {
        g.Rule<Word, ValueNp>("NP[value,sg,pl,nom,acc] -> Bound Val", "The ticket costs more than 5 dollars.", Bounded, -0.1f);
        g.Rule<Word, Word>("NP[value,sg,pl,nom,acc] -> Bound Num", "Ann has more than 10.", (b, n) => Bounded(b, Value(n, null, n.Position)), 1.0f);
        foreach (var (words, bound) in new[] { ("or more", CountBound.AtLeast), ("or over", CountBound.AtLeast), ("or above", CountBound.AtLeast), ("or less", CountBound.AtMost), ("or fewer", CountBound.AtMost), ("or under", CountBound.AtMost), ("or below", CountBound.AtMost) })
        {
            g.Rule<ValueNp, Word>($"NP[value,sg,pl,nom,acc] -> Val '{words}'", $"The ticket costs 5 dollars {words}.", (v, _) => v with { Bound = bound }, -0.3f);
            g.Rule<Word, Word>($"NP[value,sg,pl,nom,acc] -> Num '{words}'", $"The score is 5 {words}.", (n, _) => Value(n, null, n.Position) with { Bound = bound }, 0.3f);
            g.Rule<Word, Word>($"D[pl] -> Num '{words}'", $"Two {words} dogs bark.", (n, _) => n with { Meaning = new Determiner(Quantity.Count) { Number = n.Number!.Value, Bound = bound } }, 0.2f);
        }

        g.Rule<Word, Word, Word, Word>("Between -> 'between' Num 'and' Num", "The number is between 61 and 63.", (_, low, _, high) => Value(low, null, low.Position) with { UpTo = high.Number }, -0.5f);
        g.Rule<Word, Word, Word, ValueNp>("Between -> 'between' Num 'and' Val", "The ticket costs between 5 and 8 dollars.", (_, low, _, high) => high with { Value = low.Number!.Value, UpTo = high.Value, Position = low.Position }, -0.5f);
        g.Rule<Word, ValueNp, Word, ValueNp>("Between -> 'between' Val 'and' Val", "The ticket costs between $5 and $8.", (_, low, _, high) => high with { Value = low.Value, UpTo = high.Value, Position = low.Position }, -0.5f);
        g.Rule<Word, ValueNp>("Between -> 'between' Span", "The number is between 61-63.", (_, range) => range, -0.5f);
        g.Rule<ValueNp>("NP[value,sg,pl,nom,acc] -> Between", "The ticket costs between 5 and 8 dollars.", v => v);
        g.Rule<ValueNp>("PP -> Between", "Ann was born between 1990 and 1995.", v => new PrepositionPhrase("between", v));
        g.Rule<ValueNp>("NP[value,sg,pl,nom,acc] -> Span", "The ticket costs 5-8 dollars.", v => v, 0.5f);
        g.Rule<Word>("Span -> Range", "The number is between 61-63.", r => (ValueNp)r.Meaning!);
        g.Rule<Word, Word>("Span -> Range N[measure]", "The ticket costs 5-8 dollars.", (r, u) => (ValueNp)r.Meaning! with { Unit = u.Lemma }, -0.2f);
    }

    private static void AddAges(GrammarBuilder g)
    {
        g.Rule<Word, Word>("NP[value,sg,pl,nom,acc] -> 'the age of' Num", "Ann is under the age of 18.", (_, n) => Value(n, "year", n.Position), -0.3f);
        g.Rule<Word, Word, Word, Word>("PP -> 'between the ages of' Num 'and' Num", "People between the ages of 18 and 25 pay less.", (_, low, _, high) => new PrepositionPhrase("between", Value(low, "year", low.Position) with { UpTo = high.Number }), -2f);
        g.Rule<ValueNp, Word>("AP[full] -> Val 'of age'", "Ann is 21 years of age.", (v, _) => new SimpleAdjective("old") { By = v }, -2f);
        g.Rule<Word, ValueNp, Word>("AP[full] -> Bound Val 'of age'", "Ann is at least 21 years of age.", (b, v, _) => new SimpleAdjective("old") { By = Bounded(b, v) }, -2f);
        foreach (var (limit, bound) in new[] { ("under", CountBound.FewerThan), ("below", CountBound.FewerThan), ("over", CountBound.MoreThan), ("above", CountBound.MoreThan), ("up to", CountBound.AtMost) })
        {
            g.Rule<Word, Word, Word>($"AP[full] -> 'aged' '{limit}' Num", $"Children aged {limit} five sleep.", (_, _, n) => new SimpleAdjective("old") { By = Value(n, "year", n.Position) with { Bound = bound } }, -2f);
        }

        g.Rule<Word, Word, Word, Word>("AP[full] -> 'aged' Num 'or' A*[comp]", "Persons aged 18 or older vote.", (_, n, _, a) => OrMore(Value(n, null, n.Position), a), -2f);
        foreach (var dimension in new[] { "long", "wide", "high", "tall", "deep", "thick" })
        {
            g.Rule<Word, Word, Word>($"AP[full] -> Num N[pl] '{dimension}'", $"The code is eight characters {dimension}.", (n, u, d) => new SimpleAdjective(d.Lemma) { By = Value(n, u.Lemma, n.Position) }, 0.5f);
            g.Rule<Word, Word, Word, Word>($"AP[full] -> Bound Num N[pl] '{dimension}'", $"The code is at least eight characters {dimension}.", (b, n, u, d) => new SimpleAdjective(d.Lemma) { By = Bounded(b, Value(n, u.Lemma, n.Position)) }, 0.3f);
        }

        g.Rule<Word, Word, Word>("AP[full] -> 'one' N[measure] A[pos]", "Ann is one year old.", (one, u, a) => AdjectivePhrases.Simple(a) with { By = One(one, u) }, -0.5f);
        g.Rule<Word, Word, Word>("Than -> 'than' 'one' N[measure]", "Files older than one year are deleted.", (_, one, u) => One(one, u), -0.5f);
        g.Rule<Word, NounPhrase>("Pred -> 'worth' NP[value]", "The car is worth 50 dollars.", (_, v) => new VerbPredicate(Worth(v)), -0.5f);
        g.Rule<NounNominal, Word, NounPhrase>("N3[full] -> N3*[!coord] 'worth' NP[value]", "Ann takes gifts worth 50 dollars.", (n, _, v) => n.With(new ParticipleModifier(Worth(v))), -0.5f);
        g.Rule<Word, NounPhrase>("AP[full] -> 'aged' NP[value]", "Ann is aged 21.", (w, by) => new SimpleAdjective("old") { By = Years(by) }, -1f);
        g.Rule<Word, Word, Word>("AP[full] -> Num 'or' A*[comp]", "Ann is 18 or older.", (n, _, a) => OrMore(Value(n, null, n.Position), a), -0.5f);
        g.Rule<ValueNp, Word, Word>("AP[full] -> Val 'or' A*[comp]", "Ann is 18 years or older.", (v, _, a) => OrMore(v, a), -0.5f);
        g.Rule<ValueNp, Word, Word, Word>("AP[full] -> Val A[pos] 'or' A*[comp]", "Ann is 18 years old or older.", (v, _, _, a) => OrMore(v, a), -0.5f);
    }

    private static void AddComparisons(GrammarBuilder g)
    {
        g.Rule<Word, PrepositionPhrase, NounPhrase>("AP[full] -> A*[comp] PP Than", "Ann is better at chess than Bob.", (a, p, np) => AdjectivePhrases.Simple(a) with { Degree = Degree.Comparative, Complements = [p], Than = np }, -1f);
        g.Rule<Word, Word, PrepositionPhrase, Word, NounPhrase>("AP[full] -> 'as' A*[pos] PP 'as' NP[acc]", "Ann is as good at chess as Bob.", (_, a, p, _, np) => AdjectivePhrases.Simple(a) with { Degree = Degree.Equative, Complements = [p], Than = np }, -1f);
        g.Rule<Word, Word, PrepositionPhrase, Word, NounPhrase>("AP[full] -> 'at least as' A*[pos] PP 'as' NP[acc]", "Ann is at least as good at chess as Bob.", (_, a, p, _, np) => AdjectivePhrases.Simple(a) with { Degree = Degree.AtLeast, Complements = [p], Than = np }, -1.5f);
        g.Rule<Word, Word, PrepositionPhrase, NounPhrase>("AP[full] -> 'less' A*[pos] PP Than", "Ann is less interested in chess than Bob.", (_, a, p, np) => AdjectivePhrases.Simple(a) with { Degree = Degree.Less, Complements = [p], Than = np }, -1f);
        g.Rule<Word, Word, PrepositionPhrase, NounPhrase>("AP[full] -> 'more' A*[pos] PP Than", "Ann is more interested in chess than Bob.", (_, a, p, np) => AdjectivePhrases.Simple(a) with { Degree = Degree.Comparative, Complements = [p], Than = np }, -1f);
        g.Rule<Word, NounPhrase>("AP[full] -> 'less' Than", "The length of the car is less than the length of the bike.", (_, np) => Compared("little", np), 0.2f);
        g.Rule<Word, NounPhrase>("AP[full] -> 'more' Than", "The length of the car is more than the length of the bike.", (_, np) => Compared("much", np), 0.2f);
        g.Rule<Word, Word, NounPhrase>("Compared -> 'as much' 'as' NP[acc]", "The bike costs as much as the car.", (_, _, np) => new ValueComparison(Degree.Equative, np));
        g.Rule<Word, Word, NounPhrase, Word>("Compared -> 'as much' 'as' NP[nom] Do", "The bike costs as much as the car does.", (_, _, np, _) => new ValueComparison(Degree.Equative, np), 0.3f);
        foreach (var (words, degree) in new[] { ("at least as much", Degree.AtLeast), ("at most as much", Degree.AtMost) })
        {
            g.Rule<Word, Word, NounPhrase>($"Compared -> '{words}' 'as' NP[acc]", $"The bike costs {words} as the car.", (_, _, np) => new ValueComparison(degree, np), -1f);
        }

        g.Rule<Word, NounPhrase>("Compared -> 'more' Than", "The bike costs more than the car.", (_, np) => new ValueComparison(Degree.Comparative, np));
        g.Rule<Word, NounPhrase>("Compared -> 'less' Than", "The bike costs less than the car.", (_, np) => new ValueComparison(Degree.Less, np));
        g.Rule<Word, ValueComparison>("VC -> V* Compared", "The bike costs as much as the car.", (w, c) => VerbPhrases.Verb(w) with { Compared = c }, 0, MeasuringCost);
        g.Rule<Word, Nominal, Word, NounPhrase>("NP[indef] -> 'the same' N3*[sg] 'as' NP[acc]", "The bike has the same price as the car.", (d, n, _, np) => SameAs(d, n, np), -0.6f);
        g.Rule<Word, NounNominal, NounPhrase>("NP[def,sg,nom,acc] -> D[sg] N2V[sg] NP[value]", "The car has the price 5 dollars.", OfValue, -0.5f);
        g.Rule<NounNominal, NounPhrase>("NP[indef] -> N2V*[sg] PPV", "The car has length of 2 meters.", (n, v) => OfValue(new Word("a", "a", v.Position) { Meaning = new Determiner(Quantity.Indefinite) }, n, v), 0.5f);
        g.Rule<Word, NounPhrase>("PPV -> 'of' NP[value]", "The car has length of 2 meters.", (_, v) => v);
        g.Rule<Word, NounNominal, NounPhrase>("N3[full] -> A[comp] N2V*[sg] Than", "The car has a higher price than the bike.", Higher, 0.2f);
        g.Rule<NounNominal>("N2V -> N1*", "The car has a higher price than the bike.", n => n, 0, n => AttributeCost(null, n));
    }

    private static void AddCounts(GrammarBuilder g)
    {
        g.Rule<Word>("CNum -> Num*", "The two dogs bark.", n => n, 0, YearCost);
        foreach (var (words, degree) in new[] { ("more", CountBound.MoreThan), ("fewer", CountBound.FewerThan), ("less", CountBound.FewerThan) })
        {
            g.Rule<Word, Nominal, NounPhrase>($"NP[indef,pl] -> '{words}' N3*[pl] Than", $"Ann won {words} games than Bob.", (w, n, np) => Compared(w, n, degree, np, null), -1f);
            g.Rule<Word, Nominal, Word, NounPhrase, VerbVp>($"NP[indef,pl,!gap,!near] -> '{words}' N3*[pl] 'than' NP[nom] VC[fin,gap]", $"Ann won {words} games than Bob lost.", (w, n, _, np, v) => Compared(w, n, degree, np, v), -1f);
            g.Rule<Word, Word, Nominal, NounPhrase>($"NP[indef,pl] -> Num '{words}' N3*[pl] Than", $"Ann won two {words} games than Bob.", (m, w, n, np) => Compared(w, n, degree, np, null, m.Number), -3f);
            if (words != "fewer") g.Rule<Word, Nominal, NounPhrase>($"NP[indef,sg,nom,acc] -> '{words}' N3*[sg,!coord] Than", $"Ann drinks {words} water than Bob.", (w, n, np) => Compared(w, n, degree, np, null), -1f, AmountCost);
        }

        g.Rule<Word, Nominal, Word, NounPhrase>("NP[indef,sg,nom,acc] -> 'as much' N3*[sg,!coord] 'as' NP[acc]", "Ann drinks as much water as Bob.", (w, n, _, np) => Compared(w, n, CountBound.Plain, np, null), -1.5f);
        foreach (var (words, degree) in new[] { ("no more", CountBound.AtMost), ("no fewer", CountBound.AtLeast) })
        {
            g.Rule<Word, Nominal, NounPhrase>($"NP[indef,pl] -> '{words}' N3*[pl] Than", $"Ann won {words} games than Bob.", (w, n, np) => Compared(w, n, degree, np, null), -1.5f);
        }

        g.Rule<Word>("Times -> 'twice'", "The bike costs twice as much as the car.", w => w);
        g.Rule<Word>("Times -> 'half'", "The bike costs half as much as the car.", w => w);
        g.Rule<Word, Word>("Times -> Num 'times'", "The bike costs three times as much as the car.", (_, w) => w);
        g.Rule<Word, Word, Word, Word, NounPhrase>("AP[full] -> Times 'as' A*[pos] 'as' NP[acc]", "Ann is twice as old as Bob.", (t, _, a, _, np) => AdjectivePhrases.Simple(a) with { Degree = Degree.Equative, Than = np, By = new MultipleNp(t.Position) }, -1f);
        g.Rule<Word, Word, NounPhrase>("AP[full] -> Times A*[comp] Than", "Ann is three times older than Bob.", (t, a, np) => AdjectivePhrases.Simple(a) with { Degree = Degree.Comparative, Than = np, By = new MultipleNp(t.Position) }, -1f);
        g.Rule<Word, ValueComparison>("Compared -> Times Compared", "The bike costs twice as much as the car.", (t, c) => c with { Than = new MultipleNp(t.Position) }, -1f);
        g.Rule<Word, Word, Nominal, Word, NounPhrase>("NP[indef,pl] -> Times 'as many' N3*[pl] 'as' NP[acc]", "Ann won twice as many games as Bob.", (t, w, n, _, _) => Compared(w, n, CountBound.Exactly, new MultipleNp(t.Position), null), -3f);
        foreach (var (words, degree) in new[] { ("as many", CountBound.Plain), ("exactly as many", CountBound.Exactly), ("at least as many", CountBound.AtLeast), ("at most as many", CountBound.AtMost) })
        {
            g.Rule<Word, Nominal, Word, NounPhrase>($"NP[indef,pl] -> '{words}' N3*[pl] 'as' NP[acc]", $"Ann won {words} games as Bob.", (w, n, _, np) => Compared(w, n, degree, np, null), -1.5f);
            g.Rule<Word, Nominal, Word, NounPhrase, Word>($"NP[indef,pl] -> '{words}' N3*[pl] 'as' NP[nom] Do", $"Ann won {words} games as Bob did.", (w, n, _, np, _) => Compared(w, n, degree, np, null), -1.5f);
        }

        g.Rule<Word, Word, NounPhrase>("NP[def,sg,nom,acc] -> 'the' A*[sup] PPOf", "Ann is the tallest of the students.", (t, a, of) => Best(t, a, of), -1.5f);
        g.Rule<Word, Word, Word, NounPhrase>("NP[def,sg,nom,acc] -> 'the' 'most' A*[pos] PPOf", "Ann is the most famous of the students.", (t, _, a, of) => Best(t, a, of), -1.5f);
        g.Rule<Word, Word, NounPhrase>("NP[def,sg,nom,acc] -> 'the' A*[comp] PPOf", "Ann is the taller of the two.", (t, a, of) => Best(t, a, of), -1.5f);
        g.Rule<Word, Word, Word, NounPhrase>("NP[def,sg,nom,acc] -> 'the' 'more' A*[pos] PPOf", "Ann is the more famous of the two.", (t, _, a, of) => Best(t, a, of), -1.5f);
        g.Rule<Word, Word, Word, NounPhrase>("NP[def,sg,nom,acc] -> 'the' A*[comp] 'one' PPOf", "The taller one of them sings.", (t, a, _, of) => Best(t, a, of), -1.5f);
        g.Rule<Word, Word, Word, NounPhrase>("NP[def,sg,nom,acc] -> 'the' A*[sup] 'one' PPOf", "The tallest one of them sings.", (t, a, _, of) => Best(t, a, of), -1.5f);
        g.Rule<Word, NounPhrase>("PPOf -> 'of' NP[pron,acc]", "The tallest of them sings.", (_, np) => np);
        g.Rule<Word, Word, Word>("PPOf -> 'of' 'the' CNum", "Ann is the youngest of the three.", (_, _, n) => new PronounNp("they", n.Position));
        g.Rule<Word, NounPhrase>("PPOf -> 'of' NP[def,pl,acc]", "Ann is the tallest of the students.", (_, np) => np);
    }

    // What is counted is compared by its number.
    private static float AmountCost(Word? more, Word? noun) => noun is null || noun.Kind.HasFlag(NounKind.Count) ? 6f : 0f;

    private static DeterminedNp Compared(Word word, Nominal nominal, CountBound degree, NounPhrase than, VerbPhrase? verb, decimal? difference = null) =>
        new(new Determiner(Quantity.Indefinite), nominal is NounNominal noun ? noun.With(new CountComparison(degree, than, verb, difference)) : nominal, word.Position);

    private static ValueNp One(Word one, Word unit) => new(1, unit.Lemma, CountBound.Plain, one.Position);

    private static VerbVp Worth(NounPhrase value) => new("worth", value.Position) { Object = value };

    private static DeterminedNp Best(Word the, Word adjective, NounPhrase of)
    {
        var best = new AdjectiveModifier(AdjectivePhrases.Simple(adjective) with { Degree = Degree.Superlative });
        return new(new Determiner(Quantity.The), new NounNominal("", false) { Modifiers = [best, new PrepositionModifier(new PrepositionPhrase("of", of))] }, the.Position);
    }

    // «the 2008 games» are those of 2008, not so many.
    private static float YearCost(Word? number) => number is { Text.Length: 4, Number: >= 1000 and <= 2999 } && char.IsAsciiDigit(number.Text[0]) ? 6f : 0f;

    private static ValueNp Value(Word number, string? unit, int position) => new(number.Number!.Value, unit, CountBound.Plain, position);

    private static ValueNp Bounded(Word bound, ValueNp value) => value with { Bound = ((Determiner)bound.Meaning!).Bound, Position = bound.Position };

    private static NounPhrase Years(NounPhrase by) => by is ValueNp { Unit: null } value ? value with { Unit = "year" } : by;

    private static SimpleAdjective OrMore(ValueNp value, Word comparative)
    {
        var down = comparative.Lemma is "young" or "short" or "low" or "small" or "cheap" or "little" or "slow" or "light";
        var up = comparative.Lemma switch { "young" => "old", "short" => "long", "low" => "high", "small" or "little" => "large", "cheap" => "expensive", "slow" => "fast", "light" => "heavy", var same => same };
        return new SimpleAdjective(up) { By = value with { Bound = down ? CountBound.AtMost : CountBound.AtLeast } };
    }

    private static SimpleAdjective Compared(string lemma, NounPhrase than) => new(lemma) { Degree = Degree.Comparative, Than = than };

    private static object SameAs(Word determiner, Nominal nominal, NounPhrase other) =>
        new DeterminedNp(new Determiner(Quantity.Indefinite), nominal is NounNominal noun ? noun.With(new SameAsModifier(other)) : nominal, determiner.Position);

    private static DeterminedNp OfValue(Word determiner, NounNominal noun, NounPhrase value) =>
        new((Determiner)determiner.Meaning!, noun.With(new PrepositionModifier(new PrepositionPhrase("of", value))), determiner.Position);

    private static object Higher(Word adjective, NounNominal noun, NounPhrase than) =>
        noun.With(new AdjectiveModifier(AdjectivePhrases.Simple(adjective) with { Degree = Degree.Comparative, Than = than }));

    // So much of a unit is a value rather than a number of things.
    public static float UnitCost(Word? determiner, Word? noun) =>
        determiner is { Number: not null } && noun is not null && noun.Lemma is "second" or "minute" or "hour" or "day" or "week" or "month" or "year" or "am" or "pm" or "percent" or "dollar" or "euro" ? 2f : 0f;

    // Only what has a value takes one: cost, weigh, last; the price, the length.
    private static float MeasuringCost(Word? verb, Word? compared) => verb?.Lemma is "cost" or "weigh" or "last" ? -2f : 3f;

    private static float AttributeCost(Word? determiner, Word? noun) => noun is not null && Attributes.Contains(noun.Lemma) ? -0.5f : 6f;

    private static readonly HashSet<string> Attributes =
        ["length", "height", "width", "depth", "thickness", "weight", "age", "price", "speed", "temperature", "duration", "population"];
}
