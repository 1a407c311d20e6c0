using Logic.Language.Syntax;

namespace Logic.Semantics.Composition;

/// <content>If, unless, only if, because: clauses below a clause, and what the one may take up of the other.</content>
internal sealed partial class DrsBuilder
{
    private void Subordinate(SubordinatedClause clause, Drs box, Frame frame)
    {
        if (OfEveryObject(clause, box, frame)) return;
        if (clause.MainFirst || clause.Reduced) RegisterObject(clause.Main, box);
        if ((clause.MainFirst || clause.Reduced) && !IsApart(clause) && UniversalSubject(clause.Main) is { } main)
        {
            // The subject of the main clause speaks of everything in both: a student fails unless the student studies.
            var generic = !_antecedent && IsGenericTense(main.Predicate);
            Apply(main.Subject, box, new Place(true, generic), (subject, below) =>
                Connect(clause, below, frame, (inner, f) => Interpret(main.Predicate, f with { Subject = subject }, inner)));
            return;
        }

        if (clause is { Subordinator: Subordinator.Unless, Subordinate: PredicationClause { Subject: DeterminedNp { Determiner: { Quantity: Quantity.Indefinite, Word: not "another" }, Nominal: NounNominal { Plural: false } } someone } unless })
        {
            // Unless a student works, he fails: of each student.
            _mayTelescope = true;
            if (Telescopes)
            {
                Apply(someone with { Determiner = new Determiner(Quantity.Every) }, box, new Place(true, false), (subject, below) =>
                    Subordinate(clause with { Subordinate = unless with { Subject = new ReferentNp(subject) } }, below, frame));
                return;
            }
        }

        if (DistributedSubject(clause) is { } condition)
        {
            // Of each of them: if Ann's friends work hard, they succeed.
            Apply(condition.Subject, box, new Place(true, false), (subject, below) => Connect(
                clause,
                below,
                frame,
                (inner, f) => Interpret(clause.Main, inner, f),
                inner => Interpret(condition.Predicate, Frame.Empty with { Subject = subject }, inner)));
            return;
        }

        if (OfChoices(clause) is { Subject: DeterminedNp { Determiner.Number: var number, Nominal: NounNominal noun } } choices)
        {
            Connect(clause, box, frame, (below, f) => Interpret(clause.Main, below, f), below => Predicate(choices with { Subject = Choose(number, noun, below) }, below, Frame.Empty));
            return;
        }

        if (clause.MainFirst || clause.Reduced) RegisterSubject(clause.Main, box);
        Connect(clause, box, frame, (below, f) => Interpret(clause.Main, below, f));
    }

    /// <summary>Dogs bark, whereas cats do not: a clause with a subject of its own that is no condition.</summary>
    private static bool IsApart(SubordinatedClause clause) => clause is { Subordinator: Subordinator.Both, Subordinate: PredicationClause { Subject: not PronounNp } };

    /// <summary>The condition whose plural subject the main clause takes up with <c>they</c>; null for none.</summary>
    private static PredicationClause? DistributedSubject(SubordinatedClause clause) =>
        clause is
        {
            MainFirst: false,
            Subordinator: Subordinator.If or Subordinator.Unless,
            Subordinate: PredicationClause { Subject: DeterminedNp { Determiner.IsDefinite: true, Nominal: NounNominal { Plural: true } } } condition,
            Main: PredicationClause { Subject: PronounNp { Pronoun: "they" } },
        } ? condition : null;

    private void Connect(SubordinatedClause clause, Drs box, Frame frame, Action<Drs, Frame> main, Action<Drs>? condition = null)
    {
        var said = condition is null
            ? (Action<Drs>)(below => Condition(clause.Subordinate, below))
            : below => Conditionally(() => condition(below));
        switch (clause.Subordinator)
        {
            case Subordinator.If:
                discourse.Condition = clause.Subordinate;
                Imply(box, said, below => Within(ref _consequent, true, () => main(below, frame)));
                break;
            case Subordinator.OnlyIf:
                Imply(box, below => Within(ref _antecedent, true, () => main(below, frame)), below => Interpret(clause.Subordinate, below, Frame.Empty));
                break;
            case Subordinator.Unless:
                // No negation of the text: unless the guests agree is unless all do.
                Imply(box, below => below.Add(new NegatedCondition(Filled(below, said))), below => Within(ref _consequent, !clause.MainFirst, () => main(below, frame)));
                break;
            case Subordinator.IfAndOnlyIf:
                var left = Filled(box, below => main(below, frame));
                var right = Filled(box, below => Interpret(clause.Subordinate, below, Frame.Empty));
                box.Add(new EquivalentCondition(left, right));
                break;
            case Subordinator.Both when clause.MainFirst:
                main(box, frame);
                Interpret(clause.Subordinate, box, Frame.Empty);
                break;
            case Subordinator.Both:
                Interpret(clause.Subordinate, box, Frame.Empty);
                main(box, frame);
                break;
            default:
                main(box, frame);
                break;
        }
    }

    private void Condition(Clause clause, Drs box) => Conditionally(() => Interpret(clause, box, Frame.Empty));

    private void Conditionally(Action action) => Within(ref _antecedent, true, () => Within(ref _negative, true, action));

    private void Imply(Drs box, Action<Drs> antecedent, Action<Drs> consequent)
    {
        var left = box.Below();
        antecedent(left);
        var right = left.Below();
        consequent(right);
        box.Add(new ImpliedCondition(left, right));
    }

    private void Otherwise(OtherwiseClause clause, Drs box, Frame frame)
    {
        if (discourse.Condition is not { } condition) throw new SemanticException("«Otherwise» needs a condition in an earlier sentence.", 0);
        Imply(box, below => Negate(below, inner => Earlier(condition, inner)), below => Interpret(clause.Inner, below, frame));
    }

    // A condition that itself says otherwise would mean itself.
    private void Earlier(Clause condition, Drs box)
    {
        discourse.Condition = null;
        Condition(condition, box);
        discourse.Condition = condition;
    }
}
