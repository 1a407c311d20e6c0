using Logic.Formulas;
using Logic.Language.Lexicon;
using Logic.Language.Syntax;
using Logic.Semantics.Background;
using Logic.Semantics.Values;

namespace Logic.Semantics.Composition;

/// <content>Adjectives: intersective, graded, with complements.</content>
internal sealed partial class DrsBuilder
{
    private bool _comparing;

    private void Describe(AdjectivePhrase adjective, Frame frame, Drs box)
    {
        if (adjective is CoordinatedAdjective coordinated)
        {
            Coordinate(coordinated.Coordinator, coordinated.Parts, box, (part, below) => Describe(part, frame, below));
            return;
        }

        var simple = (SimpleAdjective)adjective;
        var lemma = simple.Lemma;
        var negated = simple.Negated;
        if (lemma.StartsWith("non-", StringComparison.Ordinal)) (lemma, negated) = (lemma[4..], !negated);
        simple = simple with { Lemma = WordLexicon.CanonicalSpelling(lemma), Negated = false };
        if (negated) Negate(box, below => Grade(simple, frame, below));
        else Grade(simple, frame, box);
    }

    private void Grade(SimpleAdjective adjective, Frame frame, Drs box)
    {
        if (adjective.Lemma is "different" or "distinct" && adjective.Complements is [{ Preposition: "from" or "to" or "than", Object: { } other }])
        {
            Apply(other, box, Place.Existential, (term, below) => below.Add(Formula.Not(Formula.Equal(frame.Subject!, term))));
            return;
        }

        if (adjective.Lemma is "identical" && adjective.Complements is [{ Preposition: "to" or "with", Object: { } same }])
        {
            Apply(same, box, Place.Existential, (term, below) => below.Add(Formula.Equal(frame.Subject!, term)));
            return;
        }

        if (adjective.By is MultipleNp multiple) Apply(multiple, box, Place.Existential, static (_, _) => { });
        if (adjective.Than is ValueNp limit && MeasuredComparison(adjective, limit, frame, box)) return;
        if (adjective is { Than: null, By: ValueNp measure } && Measurement(adjective, measure, frame, box)) return;
        if (adjective is { Than: not null, Complements: [var respect, ..] })
        {
            Adjoin(respect, box, frame, (below, fuller) => Grade(adjective with { Complements = adjective.Complements.RemoveAt(0) }, fuller, below));
            return;
        }

        if (adjective.Than is { } than)
        {
            // Ann is taller than any other girl: than any but herself.
            Within(ref _comparing, true, () => Apply(than, box, Place.Existential with { Loved = !_negative }, (term, below) => Compare(adjective, frame, term, below)));
            return;
        }

        if (adjective.Infinitive is { } infinitive)
        {
            Interpret(infinitive, frame.Under(SymbolNames.Predicate(Name(adjective)) + "To", opaque: true), box);
            return;
        }

        if (adjective.Clause is { } clause)
        {
            Said(clause, SymbolNames.Predicate(Name(adjective)) + "That", frame, box);
            return;
        }

        if (adjective.By is { } by)
        {
            // What must be at least 18 years old need not be any number of years above.
            var (bound, plain) = by is ValueNp { UpTo: null, Bound: not CountBound.Plain } bounded ? (Words(bounded.Bound) + " ", bounded with { Bound = CountBound.Plain }) : ("", by);
            if (plain is ValueNp { Unit: null } years && Scales.Of(adjective.Lemma)?.Attribute == "age") plain = years with { Unit = "year" };
            Apply(plain, box, Place.Existential, (value, below) => below.Add(Dress(Info(adjective, bound + Name(adjective)), frame, [value], "Be")));
            return;
        }

        Complement(adjective, 0, frame, box);
    }

    private void Complement(SimpleAdjective adjective, int index, Frame frame, Drs box)
    {
        if (index < adjective.Complements.Length)
        {
            Adjoin(adjective.Complements[index], box, frame, (below, fuller) => Complement(adjective, index + 1, fuller, below));
            return;
        }

        box.Add(Dress(Info(adjective, Name(adjective)), frame, [], "Be"));
    }

    private static PredicateInfo Info(SimpleAdjective adjective, string name) => new(SymbolNames.Predicate(name), PredicateKind.Adjective, adjective.Lemma)
    {
        Roles = [""],
        Modifiers = adjective.Adverb is null ? [] : [.. adjective.Adverb.Split(' ')],
        Closed = adjective.Adverb is { } adverb && Adverbs.IsClosed(adverb),
    };

    private void Compare(SimpleAdjective adjective, Frame frame, Term other, Drs box)
    {
        // Not as tall is less tall, and not taller: as much as is at least as much where it is denied (Horn 1972, on scales).
        if (adjective is { Degree: Degree.Equative, Adverb: null } && box.IsNegated) adjective = adjective with { Degree = Degree.AtLeast };
        if (OrdersValues(adjective, frame, other, box)) return;
        if (adjective.Adverb is { } adverb && !IsTransparent(adverb, adjective.Degree)) frame = frame with { Adverbs = frame.Adverbs.Add(adverb) };
        var form = Form(adjective);
        var kind = adjective.Degree.AllowsEqual() ? PredicateKind.Relation : PredicateKind.Comparative;
        var info = new PredicateInfo(SymbolNames.Predicate(form), kind, form) { Roles = ["", "than"], Compared = new ComparedAdjective(adjective.Lemma, adjective.Degree) };
        if (adjective.By is { } by)
        {
            Apply(by, box, Place.Existential, (value, below) =>
            {
                if (IsValue(value, below)) discourse.Values = discourse.Values.WithDifference(value);
                below.Add(Dress(info with { Name = info.Name + "By", Kind = PredicateKind.Relation, Roles = ["", "than", "by"] }, frame, [other, value], "Be"));
            });
            return;
        }

        box.Add(Dress(info, frame, [other], "Be"));
    }

    // Much taller is taller; almost as tall is not as tall.
    private static bool IsTransparent(string adverb, Degree degree) =>
        degree == Degree.Equative ? adverb is "just" or "exactly" or "precisely" : !Adverbs.IsClosed(adverb);

    private static string Form(SimpleAdjective adjective) => adjective.Degree switch
    {
        Degree.Less => "less " + adjective.Lemma + " than",
        Degree.Equative => "as " + adjective.Lemma + " as",
        Degree.AtLeast => "at least as " + adjective.Lemma + " as",
        Degree.AtMost => "at most as " + adjective.Lemma + " as",
        _ when adjective.Lemma == "much" => "more than",
        _ when adjective.Lemma == "little" => "less than",
        _ => Comparative(adjective.Lemma) + " than",
    };

    private static string Name(SimpleAdjective adjective)
    {
        var name = adjective.Degree switch
        {
            Degree.Comparative => Comparative(adjective.Lemma),
            Degree.Superlative => Superlative(adjective.Lemma),
            Degree.Less => "less " + adjective.Lemma,
            _ => adjective.Lemma,
        };
        return adjective.Adverb is null ? name : adjective.Adverb + " " + name;
    }

    private static string Comparative(string lemma) => IsLong(lemma) ? "more " + lemma : WordLexicon.Default.Inflect(lemma, PartOfSpeech.Adjective, Inflection.Comparative);

    private static string Superlative(string lemma) => IsLong(lemma) ? "most " + lemma : WordLexicon.Default.Inflect(lemma, PartOfSpeech.Adjective, Inflection.Superlative);

    /// <summary>Adjectives of two syllables (except in -y, -le, -er, -ow) and more take more and most, however the text has them.</summary>
    private static bool IsLong(string lemma)
    {
        var syllables = 0;
        var inVowel = false;
        foreach (var c in lemma)
        {
            var vowel = "aeiouy".Contains(c, StringComparison.Ordinal);
            if (vowel && !inVowel) syllables++;
            inVowel = vowel;
        }

        if (lemma.EndsWith('e') && syllables > 1 && !lemma.EndsWith("le", StringComparison.Ordinal)) syllables--;
        if (syllables <= 1) return false;
        return syllables > 2 || !(lemma.EndsWith('y') || lemma.EndsWith("le", StringComparison.Ordinal) || lemma.EndsWith("er", StringComparison.Ordinal) || lemma.EndsWith("ow", StringComparison.Ordinal));
    }

    private static string Words(CountBound bound) => bound switch
    {
        CountBound.AtLeast => "at least",
        CountBound.AtMost => "at most",
        CountBound.MoreThan => "more than",
        CountBound.FewerThan => "less than",
        _ => bound.ToString().ToLowerInvariant(),
    };
}
