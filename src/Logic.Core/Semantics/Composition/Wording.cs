using Logic.Language.Syntax;

namespace Logic.Semantics.Composition;

/// <summary>The content words of a phrase, for symbols that are named after it.</summary>
internal static class Wording
{
    /// <summary>A word among the parts of a clause.</summary>
    internal sealed record Text(string Word) : SyntaxNode;

    /// <summary>The content words, modifiers before heads as in the text.</summary>
    public static List<string> Of(SyntaxNode? node, bool determiners = false)
    {
        if (node is NounNominal { Modifiers.IsEmpty: true, Compound.IsEmpty: true, Head: { Length: > 0 } head }) return [head];
        var words = new List<string>();
        foreach (var part in Walk(node, determiners, null)) words.Add(((Text)part).Word);
        return words;
    }

    /// <summary>The words of a clause, with its names and definite things left whole.</summary>
    public static IEnumerable<SyntaxNode> Parts(Clause clause) => Walk(clause, false, IsReferring);

    /// <summary>The words of a phrase, with its pronouns left whole.</summary>
    public static IEnumerable<SyntaxNode> WithPronouns(NounPhrase np) => Walk(np, false, static part => part is PronounNp { Pronoun: not ("i" or "we" or "you"), IsReflexive: false });

    /// <summary>The words of a description as a set, to compare two of them.</summary>
    public static HashSet<string> Set(NounNominal noun) => [.. Of(noun)];

    private static bool IsReferring(NounPhrase np) => np is NameNp or PronounNp { Pronoun: not ("i" or "we" or "you") } or GapNp
        or DeterminedNp { Determiner.Quantity: Quantity.The or Quantity.Possessive or Quantity.Demonstrative, Nominal: NounNominal { Plural: false } };

    private static IEnumerable<SyntaxNode> Walk(SyntaxNode? node, bool determiners, Func<NounPhrase, bool>? keep)
    {
        if (node is null) return [];
        if (node is NounPhrase np && keep is not null && keep(np)) return [np];
        return node switch
        {
            NameNp name => name.Words.Select(Word),
            PronounNp pronoun => [Word(pronoun.Pronoun)],
            GapNp => [],
            DeterminedNp d => [.. Determiner(d.Determiner, determiners, keep), .. Go(d.Nominal)],
            CoordinatedNp c => c.Parts.SelectMany(Go),
            NegatedNp n => [Word("not"), .. Go(n.Inner)],
            ExceptNp e => [.. Go(e.Whole), Word("except"), .. Go(e.Exception)],
            IncludingNp i => [.. Go(i.Whole), Word("including"), .. Go(i.Part)],
            AppositiveNp a => Go(a.Head),
            CommentedNp c => Go(c.Head),
            GerundNp g => Gerund(g.Verb),
            ClauseNp c => Go(c.Clause),
            ValueNp v => [.. v.Bound == CountBound.Plain ? [] : new[] { Word(v.Bound.ToString()) }, Word(v.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)), .. v.Unit is null ? [] : new[] { Word(v.Unit) }, .. v.UpTo is { } upper ? new[] { Word("to"), Word(upper.ToString(System.Globalization.CultureInfo.InvariantCulture)) } : []],
            NounNominal n => Noun(n),
            CoordinatedNominal c => c.Parts.SelectMany(Go),
            PartitiveNominal p => Go(p.Group),
            AdjectiveModifier a => Go(a.Adjective),
            PrepositionModifier p => Go(p.Phrase),
            RelativeModifier r => Go(r.Clause),
            ParticipleModifier p => Go(p.Verb),
            NamedModifier n => Go(n.Name),
            InfinitiveModifier i => [Word("to"), .. Go(i.Verb)],
            ExceptionModifier e => [Word("except"), .. Go(e.Exception)],
            CoordinatedPreposition c => c.Parts.SelectMany(Go),
            PrepositionPhrase p => [.. p.Preposition.Length == 0 ? [] : new[] { Word(p.Preposition) }, .. Go(p.Object)],
            SimpleAdjective a => Adjective(a),
            CoordinatedAdjective c => c.Parts.SelectMany(Go),
            VerbVp v => Verb(v),
            CopulaVp c => [.. Go(c.Predicate), .. c.Adverbs.Select(Word), .. c.Prepositions.SelectMany(Go)],
            CoordinatedVp c => c.Parts.SelectMany(Go),
            NegatedVp n => [Word("not"), .. Go(n.Inner)],
            ModalVp m => [Word(m.Modal), .. Go(m.Inner)],
            FiniteVp f => Go(f.Inner),
            EllipsisVp => [Word("so")],
            AdjectivePredicate a => Go(a.Adjective),
            NounPredicate n => Go(n.Noun),
            PrepositionPredicate p => Go(p.Phrase),
            VerbPredicate v => Go(v.Verb),
            ClausePredicate c => Go(c.Clause),
            CoordinatedPredicate c => c.Parts.SelectMany(Go),
            NegatedPredicate n => [Word("not"), .. Go(n.Inner)],
            AdjoinedPredicate a => [.. Go(a.Inner), .. Go(a.Phrase)],
            PredicationClause p => [.. Go(p.Subject), .. Go(p.Predicate)],
            ExistentialClause e => [.. e.Modal is null ? [] : new[] { Word(e.Modal) }, Word(e.Negated ? "no" : "exist"), .. Go(e.Pivot)],
            ImpersonalClause i => Go(i.Predicate),
            ImperativeClause i => Go(i.Predicate),
            SubordinatedClause s => [Word(s.Subordinator.ToString()), .. Go(s.Subordinate), .. Go(s.Main)],
            CoordinatedClause c => c.Parts.SelectMany(Go),
            NegatedClause n => [Word("not"), .. Go(n.Inner)],
            FrontedClause f => [.. Go(f.Inner), .. Go(f.Phrase)],
            RelativeClause r => Go(r.Inner),
            _ => [],
        };

        IEnumerable<SyntaxNode> Go(SyntaxNode? inner) => Walk(inner, determiners, keep);

        IEnumerable<SyntaxNode> Noun(NounNominal n) =>
        [
            .. n.Modifiers.OfType<AdjectiveModifier>().SelectMany(Go), .. n.Compound.Select(Word), .. n.Head.Length == 0 ? [] : new[] { Word(n.Head) },
            .. n.Modifiers.Where(static m => m is not AdjectiveModifier).SelectMany(Go),
        ];

        IEnumerable<SyntaxNode> Adjective(SimpleAdjective a) =>
        [
            .. a.Negated ? new[] { Word("not") } : [], .. a.Adverb is null ? [] : new[] { Word(a.Adverb) },
            .. a.Degree switch { Degree.Comparative => new[] { Word("more") }, Degree.Superlative => [Word("most")], Degree.Less => [Word("less")], _ => [] },
            Word(a.Lemma), .. a.Than is null ? [] : Go(a.Than).Prepend(Word("than")), .. a.Complements.SelectMany(Go), .. Go(a.Infinitive), .. Go(a.Clause),
        ];

        IEnumerable<SyntaxNode> Verb(VerbVp v) =>
        [
            Word(v.Passive ? v.Participle! : v.Lemma), .. v.Particle is null ? [] : new[] { Word(v.Particle) }, .. v.Adverbs.Select(Word), .. Said(v, v.Recipient),
            .. Said(v, v.Object), .. Go(v.Adjective), .. v.Verbal is null ? [] : Go(v.Verbal).Prepend(Word("to")), .. Go(v.Clause), .. v.Prepositions.SelectMany(Go),
        ];

        // The gap of a passive is its subject, which is said already.
        IEnumerable<SyntaxNode> Said(VerbVp v, NounPhrase? np) => v.Passive && np is GapNp ? [] : Go(np);

        IEnumerable<SyntaxNode> Gerund(VerbPhrase verb) => verb is VerbVp v ? [Word(v.Participle!), .. Verb(v).Skip(1)] : Go(verb);
    }

    private static IEnumerable<SyntaxNode> Determiner(Determiner determiner, bool shown, Func<NounPhrase, bool>? keep)
    {
        if (determiner.Possessor is PronounNp && keep is null) return [];
        if (determiner.Possessor is { } possessor) return Walk(possessor, shown, keep);
        if (determiner.Quantity == Quantity.No) return [Word("no")];
        if (shown && determiner.Word == "the same") return [Word("same")];
        if (!shown && keep is null) return [];
        return determiner.Quantity switch
        {
            Quantity.Every when determiner.Number > 1 => [Word("every"), Word(determiner.Number.ToString(System.Globalization.CultureInfo.InvariantCulture))],
            Quantity.Every => [Word("every")],
            Quantity.Count when determiner.Bound != CountBound.Plain || determiner.Number != 1 =>
                [Word(determiner.Bound == CountBound.Plain ? "" : determiner.Bound.ToString()), Word(determiner.Number.ToString(System.Globalization.CultureInfo.InvariantCulture))],
            Quantity.Demonstrative => [Word(determiner.Word!)],
            Quantity.Most or Quantity.Many or Quantity.Few => [Word(determiner.Quantity.ToString())],
            _ => [],
        };
    }

    private static Text Word(string word) => new(word);
}
