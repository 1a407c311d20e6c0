using System.Runtime.CompilerServices;
using Logic.Language.Syntax;

namespace Logic.Semantics.Composition;

/// <content>Clauses.</content>
internal sealed partial class DrsBuilder
{
    private void Interpret(Clause clause, Drs box, Frame frame)
    {
        switch (clause)
        {
            case PredicationClause predication:
                Predicate(predication, box, frame);
                break;
            case ExistentialClause existential:
                Exists(existential, box);
                break;
            case ImpersonalClause impersonal:
                Impersonal(impersonal, box, frame);
                break;
            case ImperativeClause:
                throw new SemanticException("An order is neither true nor false; say what someone must do, as in «users must log in».", 0) { IsFinal = true, IsNoStatement = true };
            case CleftClause { Negated: true } cleft:
                Negate(box, below => Interpret(cleft with { Negated = false }, below, frame));
                break;
            case CleftClause cleft:
                Apply(cleft.Focus, box, Place.Existential, (term, below) => WithGap(term, () => Interpret(cleft.Said, below, frame)));
                break;
            case SubordinatedClause subordinated:
                Subordinate(subordinated, box, frame);
                break;
            case CoordinatedClause coordinated when SharedSubject(coordinated) is { } shared:
                Interpret(shared, box, frame);
                break;
            case CoordinatedClause coordinated when Telescoped(coordinated, box, frame):
                break;
            case CoordinatedClause coordinated:
                Coordinate(coordinated.Coordinator, coordinated.Parts, box, (part, below) => Interpret(part, below, frame));
                break;
            case NegatedClause negated:
                Negate(box, below => Interpret(negated.Inner, below, frame));
                break;
            case FrontedClause { Phrase: { Object: null, Preposition: "not both" or "vice versa" } phrase }:
                throw new SemanticException($"«{phrase.Preposition}» is said where there are no two things that it may be said of.", 0);
            case FrontedClause fronted:
                Adjoin(fronted.Phrase, box, frame, (below, fuller) => Interpret(fronted.Inner, below, fuller));
                break;
            case OtherwiseClause otherwise:
                Otherwise(otherwise, box, frame);
                break;
            case RelativeClause relative:
                Interpret(relative.Inner, box, frame);
                break;
            default:
                throw new SemanticException("This clause has no meaning here.", 0);
        }
    }

    private void Predicate(PredicationClause clause, Drs box, Frame frame)
    {
        // A construction that leads back to itself must not end the process.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw new SemanticException("The sentence goes round in circles.", 0) { IsFinal = true };
        if (AreDifferent(clause) is { } plain)
        {
            Distinguish(((CoordinatedNp)clause.Subject).Parts, box);
            clause = plain;
        }

        var continued = _continued;
        _continued = [];
        if (continued.IsEmpty && Members(clause, box)) return;
        clause = OthersThanCompared(OfKind(clause, box));
        if (IsMisnamed(clause)) throw new SemanticException("Several things are not one.", clause.Subject.Position);
        if (continued.IsEmpty && (Reciprocal(clause, box, frame) || AreOnly(clause, box) || AreNamed(clause, box) || AreSome(clause, box) || Choices(clause, box, frame) || Shares(clause, box, frame) || AreMutual(clause, box))) return;
        var arguments = _arguments;
        // Whoever they opposed is not they.
        _arguments = clause is { Subject: PronounNp, Predicate: FiniteVp { Inner: VerbVp { Object: GapNp } } or VerbVp { Object: GapNp } } && _gaps.Count > 0 ? [_gaps.Peek()] : [];
        var generic = clause.Predicate is FiniteVp { OfAll: true } || (_mainClause && !_antecedent && (IsGenericTense(clause.Predicate) || IsLaw(clause.Subject)));
        // A pronoun that is the subject may well be the subject of the clause around it.
        void Subject() => Apply(clause.Subject, box, new Place(true, generic), (subject, below) =>
        {
            Interpret(clause.Predicate, frame with { Subject = subject }, below);
            foreach (var next in continued) WithSubject(NoSubject, () => Interpret(next, below, frame));
        });
        if (clause.Subject is PronounNp { IsReflexive: false }) WithSubject(NoSubject, Subject);
        else Subject();
        _arguments = arguments;
        if (_gaps.Count == 0) discourse.Remember(clause);
    }
}
