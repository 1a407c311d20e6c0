using Logic.Formulas;
using Logic.Language.Lexicon;
using Logic.Language.Syntax;
using Logic.Semantics.Composition;

namespace Logic.Semantics.Discourse;

/// <summary>
/// Finds what a pronoun or a description takes up: accessible in the boxes, agreeing in number, gender and kind, not the
/// subject of the same verb, then the nearest, subjects first (Kamp &amp; Reyle 1993; Lappin &amp; Leass 1994).
/// </summary>
internal static class PronounResolver
{
    /// <summary>The antecedent of a pronoun; null for none.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="box">The box in which it stands.</param>
    /// <param name="discourse">What was said before.</param>
    /// <param name="subject">The subject of its own verb; null for none. An object is something else; a possessor is rather the subject.</param>
    /// <param name="possessor">Whether it is a possessor.</param>
    /// <param name="arguments">The other arguments of its verb, which it cannot be either.</param>
    /// <param name="around">What the phrase around it describes, which it is not.</param>
    /// <param name="part">What is some of its own: one of her friends is not she.</param>
    public static Entity? Resolve(
        PronounNp pronoun, Drs box, DiscourseModel discourse, Term? subject, bool possessor = false, IReadOnlyList<Term>? arguments = null, IReadOnlyList<Term>? around = null, Term? part = null)
    {
        Entity? best = null;
        var bestScore = int.MinValue;
        var distance = 0;
        foreach (var entity in Accessible(box, discourse))
        {
            distance++;
            var isSubject = entity.Term.Equals(subject);
            if (entity.Term.Equals(part)) continue;
            if (pronoun.Pronoun == "it" && around?.Contains(entity.Term) == true) continue;
            if (!possessor && entity.Members is null && (isSubject || arguments?.Contains(entity.Term) == true)) continue;
            var fit = Fit(pronoun.Pronoun, entity);
            if (fit <= 0) continue;
            var score = (fit == LastResort ? Unlikely : fit * 10) + Prominence(entity, box, discourse) + (isSubject ? 20 : 0) - (2 * distance);
            if (best is not null && score <= bestScore) continue;
            (best, bestScore) = (entity, score);
        }

        return best;
    }

    /// <summary>What a definite description takes up: the nearest thing of that noun that lacks none of its words.</summary>
    public static Entity? Find(NounNominal noun, Drs box, DiscourseModel discourse, bool plural = false)
    {
        var words = Wording.Set(noun);
        foreach (var entity in Boxes(box).Concat(discourse.Global.WithHead(noun.Head)))
        {
            if (entity.Head == noun.Head && noun.Head.Length > 0 && entity.Plural == plural && (!plural || entity.Members is not null) && words.IsSubsetOf(entity.Description)) return entity;
        }

        return null;
    }

    /// <summary>The nearest group, of which some or all may be spoken of; null for none.</summary>
    public static Entity? Group(Drs box, DiscourseModel discourse) => Accessible(box, discourse).FirstOrDefault(static e => e.Members is not null);

    /// <summary>What the sentence introduced by this noun, accessible from a box; null for nothing.</summary>
    public static Entity? Bound(string head, Drs box) => Boxes(box).FirstOrDefault(e => e.Head == head && !e.Plural);

    /// <summary>Within its own sentence a pronoun rather takes up what stands there, what is bound there first, and subjects before others.</summary>
    private static int Prominence(Entity entity, Drs box, DiscourseModel discourse)
    {
        var owner = box.OwnerOf(entity.Term);
        var isBound = owner is { Parent: not null };
        var isNear = owner is not null || entity.Sentence == discourse.SentenceNumber;
        return (entity.Subject ? 10 : 0) + (isBound ? 15 : 0) + (isNear ? 25 : 0) + (isNear && entity.Subject ? 10 : 0);
    }

    private static IEnumerable<Entity> Accessible(Drs box, DiscourseModel discourse) => Boxes(box).Concat(discourse.Global.Latest());

    private static IEnumerable<Entity> Boxes(Drs? box)
    {
        for (; box is not null; box = box.Parent)
        {
            for (var i = box.Entities.Count - 1; i >= 0; i--) yield return box.Entities[i];
        }
    }

    // She is rarely a ship, or a man whose name is usually a woman's: only where there is nobody else.
    private const int LastResort = 1;
    private const int Unlikely = -60;

    /// <summary>How well an entity fits: 0 not at all, 1 it may, more when its kind or gender says so.</summary>
    private static int Fit(string pronoun, Entity entity)
    {
        var person = entity.Kind.HasFlag(NounKind.Person) || entity.Gender is not null;
        var male = entity.Kind.HasFlag(NounKind.Male) || entity.Gender == Gender.Male;
        var female = entity.Kind.HasFlag(NounKind.Female) || entity.Gender == Gender.Female;
        if (pronoun == "they") return entity.Plural ? 5 : entity.Members is not null ? 0 : person ? 4 : entity.Named ? 3 : 2;
        if (entity.Plural) return 0;
        if (pronoun is "he" or "she" && entity.Words is [var only] && only.Length > 1 && only.All(static c => char.IsUpper(c) || !char.IsLetter(c))) return 0;
        var thing = !entity.Named && !person && (entity.Head.Length > 0 || entity.Kind.HasFlag(NounKind.Mass));
        return pronoun switch
        {
            "he" => entity.Place ? LastResort : female && !male ? (entity.Named ? LastResort : 0) : male ? 5 : person || entity.Named ? 4 : entity.Kind.HasFlag(NounKind.Animal) ? 3 : thing ? LastResort : 2,
            "she" => entity.Place ? LastResort : male && !female ? (entity.Named ? LastResort : 0) : female ? 5 : person || entity.Named ? 4 : entity.Kind.HasFlag(NounKind.Animal) ? 3 : thing ? LastResort : 2,
            "it" when entity is { Named: false, Term: FunctionTerm } && !person && entity.Kind.HasFlag(NounKind.Mass) => 2,
            // Someone or something else than this.
            "someone" => entity.Place ? 0 : person || entity.Named ? 4 : 0,
            "something" => !person && !entity.Named ? 4 : 0,
            "it" => !person || (entity.Named && entity.Kind.HasFlag(NounKind.Thing)) ? 4 : entity.Kind.HasFlag(NounKind.Thing) ? 3 : 0,
            _ => 0,
        };
    }
}
