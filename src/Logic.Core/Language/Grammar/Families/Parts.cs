using Logic.Language.Syntax;

namespace Logic.Language.Grammar.Families;

/// <summary>Parts of a whole: partitives, all but some, kinds of a kind, exceptions, and what is named among others.</summary>
internal static class Parts
{
    public static void Add(GrammarBuilder g)
    {
        g.Family();
        g.Rule<Word, Word, NounPhrase>("NP -> Q*[=agr] 'of' NP[def]", "One of the lamps is bright.", Partitive, 0.0f);
        g.Rule<Word, Word, NounPhrase>("NP -> Q* 'of' NP[pron,acc]", "One of them is bright.", Partitive, 0.2f);
        g.Rule<Word, Word, NounPhrase>("NP -> Q*[=agr] 'of' NP[and,acc]", "One of Ann and Bob sings.", OfNames, 0.5f);
        g.Rule<Word, Word, Word, NounPhrase>("NP -> Bound Num* 'of' NP[and,acc]", "At least two of Ann, Bob and Carl sing.", (b, n, _, group) => OfNames(b with { Meaning = ((Determiner)b.Meaning!) with { Number = n.Number!.Value } }, b, group), 0.5f);
        g.Rule<Word, Word, Word, NounPhrase>("NP[sg] -> Bound 'one' 'of' NP[and,acc]", "Exactly one of Ann and Bob sings.", (b, _, _, group) => OfNames(b with { Meaning = ((Determiner)b.Meaning!) with { Number = 1 } }, b, group), 0.3f);
        foreach (var (word, quantity, agreement) in new[] { ("all", Quantity.Every, "pl"), ("none", Quantity.No, "sg,pl"), ("both", Quantity.Every, "pl"), ("some", Quantity.Some, "pl"), ("most", Quantity.Most, "pl"), ("each", Quantity.Every, "sg"), ("neither", Quantity.No, "sg"), ("many", Quantity.Many, "pl"), ("few", Quantity.Few, "pl") })
        {
            g.Rule<Word>($"NP[{agreement},nom,acc] -> '{word}'", "If one of the dogs barks, all bark.", w => new DeterminedNp(new Determiner(quantity), new PartitiveNominal(new PronounNp("they", w.Position)), w.Position), 3.5f);
        }

        g.Rule<Word, Nominal>("NP[either,pl,nom,acc] -> 'some but not all' N3[pl]", "Some but not all dogs bark.", (w, n) => SomeNotAll(n, w), -1f);
        g.Rule<Word, Word, NounPhrase>("NP[either,pl,nom,acc] -> 'some but not all' 'of' NP[def,pl,acc]", "Some but not all of the dogs bark.", (w, _, np) => SomeNotAll(new PartitiveNominal(np), w), -1f);
        foreach (var majority in new[] { "the majority", "a majority" })
        {
            g.Rule<Word, Word, NounPhrase>($"NP[sg,pl,nom,acc] -> '{majority}' 'of' NP[def,acc]", $"{char.ToUpperInvariant(majority[0])}{majority[1..]} of the dogs bark.", (w, _, np) => new DeterminedNp(new Determiner(Quantity.Most), new PartitiveNominal(np), w.Position), -2f);
        }

        foreach (var (words, agreement) in new[] { ("all but", "pl"), ("all except", "pl") })
        {
            g.Rule<Word, Word>($"D[{agreement}] -> '{words}' Num", $"{char.ToUpperInvariant(words[0])}{words[1..]} two dogs bark.", (w, n) => w with { Meaning = new Determiner(Quantity.AllBut) { Number = n.Number!.Value } }, -2f);
            g.Rule<Word, Word>($"D[sg,pl] -> '{words}' 'one'", $"{char.ToUpperInvariant(words[0])}{words[1..]} one dog barks.", (w, _) => w with { Meaning = new Determiner(Quantity.AllBut) { Number = 1 } }, -2f);
            g.Rule<Word, Word, Word, NounPhrase>($"NP[{agreement},nom,acc] -> '{words}' Num 'of' NP[def,pl]", $"{char.ToUpperInvariant(words[0])}{words[1..]} two of the dogs bark.", (w, n, _, np) => new DeterminedNp(new Determiner(Quantity.AllBut) { Number = n.Number!.Value }, new PartitiveNominal(np), w.Position), -2f);
            g.Rule<Word, Word, Word, NounPhrase>($"NP[{agreement},nom,acc] -> '{words}' 'one' 'of' NP[def,pl]", $"{char.ToUpperInvariant(words[0])}{words[1..]} one of the dogs bark.", (w, _, _, np) => new DeterminedNp(new Determiner(Quantity.AllBut) { Number = 1 }, new PartitiveNominal(np), w.Position), -2f);
        }

        g.Rule<Word, AdjectivePhrase, Nominal>("NP[undet,pl] -> 'both' Attr[and] N3*[pl,!coord]", "Both red and green apples are sweet.", EachKind, -0.5f);
        g.Rule<Word, AdjectivePhrase, Nominal>("NP[undet,sg] -> 'both' Attr[and] N3*[sg,!coord]", "Ann likes both red and white wine.", EachKind, 0.5f, MassOfKinds);

        g.Rule<NounPhrase, NounPhrase>("NP[full] -> NP*[!def,!name,!pron] Except", "Every room except the library was cleaned.", (w, e) => new ExceptNp(w, e, w.Position), 0.1f);
        foreach (var word in new[] { "except", "except for", "besides", "other than", "but", "apart from", "aside from", "with the exception of", "excluding" })
        {
            g.Rule<Word, NounPhrase>($"Except -> '{word}' NP*[acc]", $"Everyone {word} Ann left.", (_, np) => np, word == "but" ? 0.8f : 0);
        }

        g.Rule<Word, NounPhrase>("NP[pl,full,nom,acc] -> 'all' Except", "All but Ann left.", (w, e) => new ExceptNp(new DeterminedNp(new Determiner(Quantity.Every), new NounNominal("", true), w.Position), e, w.Position), 0.5f);
        foreach (var word in new[] { "including", "such as", "especially", "particularly", "in particular", "for example", "for instance" })
        {
            g.Rule<Word, NounPhrase>($"Including -> '{word}' NP*[acc]", $"All dogs, {word} hounds, bark.", (_, np) => np);
        }

        g.Rule<Word, NounPhrase>("PP -> 'including' NP[acc]", "The price including tax is high.", (w, np) => new PrepositionPhrase(w.Lemma, np), 1.5f);
        foreach (var (whole, said, exception, cost) in new[] { ("!def,!indef,!name,!undet,!coord,!pron,!value", "No dog may enter", "Rex", 0.5f), ("pl,undet,!def,!coord,!pron,!value", "Dogs may not enter", "hounds", 0.8f) })
        {
            g.Rule<NounPhrase, VerbPhrase, NounPhrase>($"S -> NPs[nom,=agr,{whole}] VP*[fin,=agr,!gap] Except", $"{said} except {exception}.", (np, v, e) => new PredicationClause(AllExcept(np, e), v), cost);
            g.Rule<NounPhrase, VerbPhrase, object, NounPhrase>($"S -> NPs[nom,=agr,{whole}] VP*[fin,=agr,!gap] ',' Except", $"{said}, except {exception}.", (np, v, _, e) => new PredicationClause(AllExcept(np, e), v), cost);
        }

        g.Rule<NounPhrase, object, NounPhrase, object>("NP[pl,undet] -> NP*[pl,undet,!def,!coord,!pron,!value] ',' Except ','", "Dogs, except hounds, may not enter.", (np, _, e, _) => AllExcept(np, e), 0.5f);
        g.Rule<NounPhrase, object, NounPhrase, object>("NP -> NP*[!def,!indef,!name,!undet,!coord,!pron,!value] ',' Except ','", "All dogs, except hounds, may enter.", (np, _, e, _) => AllExcept(np, e), 0.5f);
        foreach (var whole in new[] { "pl,!coord,!pron,!value", "sg,!coord,!pron,!value,!def,!indef,!name,!undet" })
        {
            g.Rule<NounPhrase, NounPhrase>($"NP[full] -> NP*[{whole}] Including", "All dogs including hounds bark.", (w, p) => new IncludingNp(w, p, w.Position), 0.2f);
            g.Rule<NounPhrase, object, NounPhrase>($"NP[comma] -> NP*[{whole}] ',' Including", "Ann likes all dogs, including hounds.", (w, _, p) => new IncludingNp(w, p, w.Position), 0.2f);
            g.Rule<NounPhrase, object, NounPhrase, object>($"NP -> NP*[{whole}] ',' Including ','", "All dogs, including hounds, bark.", (w, _, p, _) => new IncludingNp(w, p, w.Position), -0.3f);
        }
    }

    private static CoordinatedNp SomeNotAll(Nominal nominal, Word word) => new(
        Coordinator.And,
        [new DeterminedNp(new Determiner(Quantity.Some), nominal, word.Position), new DeterminedNp(new Determiner(Quantity.NotEvery), nominal, word.Position)],
        word.Position);

    /// <summary>Dogs except hounds are all dogs but those.</summary>
    private static ExceptNp AllExcept(NounPhrase whole, NounPhrase exception) =>
        new(whole is DeterminedNp { Determiner.Quantity: Quantity.Bare } kind ? kind with { Determiner = new Determiner(Quantity.Every) } : whole, exception, whole.Position);

    /// <summary>Both red and green apples: the red ones and the green ones.</summary>
    private static CoordinatedNp EachKind(Word both, AdjectivePhrase kinds, Nominal nominal) => new(
        Coordinator.And,
        [.. ((CoordinatedAdjective)kinds).Parts.Select(kind => new DeterminedNp(new Determiner(Quantity.Bare), ((NounNominal)nominal).WithFirst(new AdjectiveModifier(kind)), both.Position))],
        both.Position);

    private static float MassOfKinds(Word? both, Word? noun) => noun?.Kind.HasFlag(NounKind.Mass) == true ? 0f : 2f;

    /// <summary>One of Ann and Bob; where what is joined are no names, each is spoken of by itself.</summary>
    private static object OfNames(Word word, Word of, NounPhrase group) => group is CoordinatedNp { Coordinator: Coordinator.And } several && several.Parts.All(static p => p is NameNp)
        ? new DeterminedNp(word.Meaning is Determiner { Quantity: not Quantity.Indefinite } determiner ? determiner : new Determiner(Quantity.Some), new PartitiveNominal(group), word.Position)
        : new DeterminedNp(new Determiner(Quantity.Only), new PartitiveNominal(group), word.Position);

    private static object Partitive(Word word, Word of, NounPhrase group) => new DeterminedNp((Determiner)word.Meaning!, new PartitiveNominal(group), word.Position);
}
