using Logic.Formulas;
using Logic.Language.Syntax;
using Logic.Semantics.Background;
using Logic.Semantics.Discourse;

namespace Logic.Semantics.Composition;

/// <content>What is said of things towards each other, and of any two or more of a kind.</content>
internal sealed partial class DrsBuilder
{
    /// <summary>
    /// Ann and Bob are siblings, the walls x and y are parallel: of each other (reciprocal predicates; Dalrymple et al. 1998, "Reciprocal
    /// expressions and the concept of reciprocity"). False for any other clause.
    /// </summary>
    private bool AreMutual(PredicationClause clause, Drs box)
    {
        var affirmed = Affirmed(clause.Predicate);
        if ((affirmed ?? clause.Predicate) is not FiniteVp { Inner: CopulaVp { Prepositions.IsEmpty: true, Adverbs.IsEmpty: true, Predicate: var predicate } }) return false;
        if (ToEachOther(predicate) is not { } relate) return false;
        if (TermsOf(clause.Subject, box) is not { } terms) return false;
        foreach (var (one, other) in from x in terms from y in terms where !x.Equals(y) select (x, y))
        {
            if (affirmed is null) relate(one, other, box);
            else Negate(box, below => relate(one, other, below));
        }

        return true;
    }

    /// <summary>The things that a subject names one by one, or takes up; null for any other subject.</summary>
    private IReadOnlyList<Term>? TermsOf(NounPhrase subject, Drs box)
    {
        if (subject is CoordinatedNp { Coordinator: Coordinator.And } all && all.Parts.All(IsOne))
        {
            var terms = TermsOf(all.Parts, box);
            CoordinatedGroup(all, new Place(true, false));
            return terms;
        }

        return subject is PronounNp { Pronoun: "they" } they && PronounResolver.Resolve(they, box, discourse, null) is { Members: NounNominal { Modifiers: [AmongModifier among] } } ? among.Terms : null;
    }

    private static bool IsOne(NounPhrase np) => np is NameNp or ReferentNp or DeterminedNp { Determiner.IsDefinite: true, Nominal: NounNominal { Plural: false } };

    /// <summary>What a predicate says of one and another of several; null where it says it of each alone.</summary>
    private Action<Term, Term, Drs>? ToEachOther(Predicate predicate) => predicate switch
    {
        NounPredicate { Noun: DeterminedNp { Determiner.Quantity: Quantity.Bare, Nominal: NounNominal { Plural: true, Compound.IsEmpty: true, Modifiers.IsEmpty: true } noun } } when Mutual.Contains(noun.Head) =>
            (one, other, box) => Restrict((noun with { Plural = false }).WithFirst(new PossessorModifier(other)), one, box),
        AdjectivePredicate { Adjective: SimpleAdjective { Degree: Degree.Positive, Complements.IsEmpty: true } adjective } when MutualAdjectives.ContainsKey(adjective.Lemma) =>
            (one, other, box) => Describe(Towards(adjective, other), Frame.Empty with { Subject = one }, box),
        _ => null,
    };

    private static SimpleAdjective Towards(SimpleAdjective adjective, Term other) =>
        adjective with { Complements = [new PrepositionPhrase(MutualAdjectives[adjective.Lemma], new ReferentNp(other))] };

    /// <summary>
    /// Any two points determine a line: whatever holds of two holds of each choice of different ones, together. False for any other
    /// clause.
    /// </summary>
    private bool Choices(PredicationClause clause, Drs box, Frame frame)
    {
        if (clause.Subject is not DeterminedNp { Determiner: { Quantity: Quantity.Any or Quantity.Every, Number: var number }, Nominal: NounNominal noun } || number is not (> 1 and <= MostChosen)) return false;
        CoordinatedNp? chosen = null;
        Imply(box, below => chosen = Choose(number, noun, below), below => Predicate(clause with { Subject = chosen! }, below, frame));
        return true;
    }

    /// <summary>If two rooms are adjacent, they share a wall: any two rooms. Null for a condition that speaks of anything else.</summary>
    private static PredicationClause? OfChoices(SubordinatedClause clause) =>
        clause is
        {
            MainFirst: false,
            Subordinator: Subordinator.If,
            Subordinate: PredicationClause
            {
                Subject: DeterminedNp { Determiner: { Quantity: Quantity.Count, Bound: CountBound.Plain, UpTo: null, Number: > 1 and <= MostChosen }, Nominal: NounNominal },
            } condition,
        } ? condition : null;

    /// <summary>So many different things of a kind, which <c>they</c> may take up.</summary>
    private CoordinatedNp Choose(decimal number, NounNominal noun, Drs box)
    {
        var terms = Enumerable.Range(0, (int)number).Select(_ => (Term)Fresh(box)).ToArray();
        var mutual = noun.Modifiers.Where(IsMutual).ToArray();
        var alone = noun with { Modifiers = noun.Modifiers.RemoveRange(mutual) };
        foreach (var term in terms) Restrict(alone, term, box);
        var all = new CoordinatedNp(Coordinator.And, [.. terms.Select(static t => new ReferentNp(t))], 0);
        Distinguish(all.Parts, box);
        foreach (var modifier in mutual.Cast<AdjectiveModifier>())
        {
            if (modifier.Adjective is SimpleAdjective { Lemma: not ("different" or "distinct") } adjective)
                AreMutual(new PredicationClause(all, new FiniteVp(Tense.Present, new CopulaVp(new AdjectivePredicate(adjective)))), box);
        }

        box.Entities.Add(new Entity(terms[0], noun.Head) { Kind = noun.Kind, Plural = true, Subject = true, Members = new NounNominal("", true).With(new AmongModifier([.. terms])) });
        return all;
    }

    /// <summary>The sum of two even numbers: of any two, whatever is their sum.</summary>
    private void OfAnyChoice(NounNominal noun, PrepositionModifier several, Drs box, Action<Term, Drs> scope)
    {
        var (number, kind) = several.Phrase.Object is DeterminedNp { Determiner.Number: var count, Nominal: NounNominal things } ? (count, things) : throw new SemanticException("Of how many is not said.", 0);
        Imply(
            box,
            below =>
            {
                var chosen = Choose(number, kind, below);
                var whole = Fresh(below);
                var head = noun with { Modifiers = noun.Modifiers.Remove(several) };
                below.Entities.Add(Describe(head, whole, true, false));
                var info = new PredicateInfo(SymbolNames.Predicate(Wording.Of(head)) + "Of", PredicateKind.Noun, head.Head) { Roles = ["", .. chosen.Parts.Select(static (_, i) => "of" + i)], Relational = true };
                below.Add(Emit(info, [whole, .. chosen.Parts.Select(static p => ((ReferentNp)p).Term)]));
            },
            below => scope(below.Parent!.Referents[^1], below));
    }

    private static PrepositionModifier? OfSeveral(NounNominal noun) => noun.Plural || !Combinations.Contains(noun.Head) ? null : noun.Modifiers.OfType<PrepositionModifier>().FirstOrDefault(static m => m.Phrase is
    {
        Preposition: "of", Object: DeterminedNp { Determiner: { Quantity: Quantity.Count, Bound: CountBound.Plain, UpTo: null, Number: > 1 and <= MostChosen }, Nominal: NounNominal },
    });

    /// <summary>What some things have or make together.</summary>
    private static readonly HashSet<string> Combinations =
        ["sum", "product", "difference", "quotient", "ratio", "distance", "union", "intersection", "average", "mean", "combination", "mixture", "composition", "concatenation"];

    private static bool IsMutual(Modifier modifier) => modifier is AdjectiveModifier { Adjective: SimpleAdjective { Lemma: var lemma, Degree: Degree.Positive, Negated: false, Complements.IsEmpty: true } }
        && (MutualAdjectives.ContainsKey(lemma) || lemma is "different" or "distinct");

    private const int MostChosen = 5;

    private static readonly HashSet<string> Mutual =
    [
        "acquaintance", "ally", "brother", "classmate", "colleague", "competitor", "cousin", "coworker", "enemy", "flatmate", "friend", "housemate", "neighbor", "neighbour",
        "opponent", "partner", "relative", "rival", "roommate", "sibling", "sister", "spouse", "teammate", "twin",
    ];

    /// <summary>Those who are so to somebody, one way or both.</summary>
    private static readonly HashSet<string> Kin =
    [
        .. Mutual, "father", "mother", "parent", "son", "daughter", "child", "uncle", "aunt", "nephew", "niece", "husband", "wife", "grandfather", "grandmother", "grandparent",
        "grandson", "granddaughter", "grandchild", "ancestor", "descendant", "stepfather", "stepmother", "stepbrother", "stepsister",
    ];

    /// <summary>Adjectives that hold of things towards each other, with the preposition of one towards another.</summary>
    private static readonly Dictionary<string, string> MutualAdjectives = new(StringComparer.Ordinal)
    {
        ["adjacent"] = "to", ["contiguous"] = "to", ["parallel"] = "to", ["perpendicular"] = "to", ["orthogonal"] = "to", ["identical"] = "to", ["equivalent"] = "to",
        ["equal"] = "to", ["similar"] = "to", ["congruent"] = "to", ["related"] = "to", ["married"] = "to", ["compatible"] = "with", ["incompatible"] = "with",
        ["disjoint"] = "from", ["coprime"] = "to", ["isomorphic"] = "to",
    };
}

/// <summary>A thing that has a term already, as a noun phrase.</summary>
internal sealed record ReferentNp(Term Term) : NounPhrase(0);
