using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Language.Syntax;
using Logic.Semantics.Background;

namespace Logic.Semantics.Composition;

/// <content>Before and after: which of two events was first.</content>
internal sealed partial class DrsBuilder
{
    /// <summary>Ann left before Bob sang: both, and when the one is before when the other is.</summary>
    private void Time(VerbVp verb, Atom main, ImmutableArray<(string Preposition, Clause Clause)> times, Drs box)
    {
        box.Add(main);
        discourse.RememberVerb(verb with { Prepositions = verb.Prepositions.RemoveAll(static p => p.Object is ClauseNp) });
        foreach (var (preposition, clause) in times)
        {
            if (preposition == "before") Foreseen(clause, box);
            else Interpret(clause, box, Frame.Empty);
            Term here = When(main), there = When(_last!);
            var info = new PredicateInfo("Before", PredicateKind.Comparative, "before") { Roles = ["", "before"] };
            box.Add(Emit(info, preposition == "before" ? [here, there] : [there, here]));
        }

        _last = main;
    }

    /// <summary>
    /// Who left before losing a temper need not have lost it (before is not veridical: Beaver &amp; Condoravdi 2003): the bare
    /// event is named but not said; what it is about is.
    /// </summary>
    private void Foreseen(Clause clause, Drs box)
    {
        var below = box.Below();
        Interpret(clause, below, Frame.Empty);
        if (below.Referents.Count == 0 && below.Conditions.Count == 1) return;
        box.Referents.AddRange(below.Referents);
        box.Conditions.AddRange(below.Conditions);
        box.Entities.AddRange(below.Entities);
    }

    /// <summary>Whether a clause tells of something that happens, not of a state or of what was going on: those overlap.</summary>
    private static bool IsEvent(Clause clause) => clause is PredicationClause
    {
        Predicate: VerbVp or EllipsisVp or FiniteVp { Tense: not Tense.Progressive, Inner: VerbVp or EllipsisVp or CopulaVp { Predicate: VerbPredicate } },
    };

    /// <summary>What must be done before a thing is used must be done before that, used or not: the other event is named, not said.</summary>
    private Frame Timed(Frame frame, string preposition, Clause clause, Drs box)
    {
        Foreseen(clause, box);
        return frame.With(preposition, When(_last!));
    }

    private static Term When(Atom atom) => Term.Function("when" + atom.Predicate, [.. atom.Arguments]);
}
