using Logic.Formulas;
using Logic.Language.Syntax;

namespace Logic.Semantics.Composition;

/// <content>What is left out: the verb phrase around, or said before, fills it in.</content>
internal sealed partial class DrsBuilder
{
    private bool _filling;

    /// <summary>An ellipsis inside what fills one, inside what fills that; a verb phrase that would have to fill itself ends here.</summary>
    private const int MostFills = 3;
    private int _fills;
    private readonly Stack<VerbAround> _around = new();

    private sealed record VerbAround(VerbVp Verb, Term? Subject);

    /// <summary>
    /// Antecedent-contained deletion (Sag 1976): the verb around, with the gap for the phrase that stands in it. Someone else does it;
    /// and of things rather than persons <c>did</c> says that they were done.
    /// </summary>
    private VerbVp Surrounding(Term? subject)
    {
        var (verb, outer) = _around.TryPeek(out var around) ? around : throw new SemanticException("There is no verb phrase around to fill in here.", 0);
        if (Equals(subject, outer)) throw new SemanticException("The verb phrase around is the subject's own.", verb.Position);
        if (_described.TryPeek(out var described) && described.Noun is { Head: "", Kind: var kind } && !kind.HasFlag(NounKind.Person)) throw new SemanticException("«did» is a verb here.", verb.Position);
        return verb;
    }

    private void Around(VerbVp verb, Action action)
    {
        _around.Push(new(verb, Subject));
        action();
        _around.Pop();
    }
}
