using Logic.Formulas;
using Logic.Language.Syntax;
using Logic.Semantics.Discourse;

namespace Logic.Semantics.Composition;

/// <content>Names, letters, pronouns, and the groups that they take up.</content>
internal sealed partial class DrsBuilder
{
    private Term Name(NameNp name, Place place)
    {
        if (name.Words is [var letter] && IsLetter(letter) && !(letter.Length > 1 && discourse.Knows(name)))
        {
            _lettersAt.Add((letter, name.Position));
            return Letter(letter);
        }

        return discourse.Name(name, place.Subject);
    }

    /// <summary>X7 may be anything where a sentence speaks of it again; spoken of once it is the name of something: room X7.</summary>
    private void NameLoneLetters()
    {
        foreach (var letter in Letters.Where(l => l.Name.Length > 1 && _lettersAt.Count(at => at.Letter == l.Name) == 1).ToArray())
        {
            Letters.Remove(letter);
            discourse.TakeFor(letter, discourse.Name(new NameNp([letter.Name], 0), subject: false));
        }
    }

    private readonly HashSet<(string Letter, int Position)> _lettersAt = [];

    private Variable Letter(string name)
    {
        var variable = Term.Variable(name);
        if (!Letters.Contains(variable)) Letters.Add(variable);
        return variable;
    }

    /// <summary>x, y, X1: letters that mathematicians use for anything.</summary>
    private static bool IsLetter(string word) =>
        (word.Length == 1 && char.IsLower(word[0])) || (word[0] is >= 'X' and <= 'Z' && word.Skip(1).All(char.IsDigit));

    private void Pronoun(PronounNp pronoun, Drs box, Place place, Action<Term, Drs> scope)
    {
        if (pronoun.Pronoun == EachOther) throw new SemanticException("«each other» is read only where several things do or are something to each other.", pronoun.Position);
        if (pronoun.IsReflexive)
        {
            scope(Subject is { } self && !self.Equals(NoSubject) ? self : throw new SemanticException($"«{pronoun.Pronoun}» has no subject to refer to.", pronoun.Position), box);
            return;
        }

        if (pronoun.Pronoun == "you" && _genericYou)
        {
            scope(Letter("you"), box);
            return;
        }

        if (pronoun.Pronoun is "i" or "we" or "you")
        {
            scope(Term.Constant(pronoun.Pronoun == "you" ? "you" : pronoun.Pronoun == "i" ? "speaker" : "we"), box);
            return;
        }

        if (_filling && discourse.SubjectBound.Contains(pronoun) && Subject is { } subject)
        {
            // He loves his wife and so does Bob: Bob his own (sloppy identity; Ross 1967).
            scope(subject, box);
            return;
        }

        var entity = PronounResolver.Resolve(pronoun, box, discourse, Subject, _possessing, _arguments, _inside, _part ?? (_possessing ? null : _they))
            ?? throw Unresolved(pronoun.Pronoun, pronoun.Position);
        if (entity.Members is null)
        {
            if (entity.Term.Equals(Subject)) discourse.SubjectBound = discourse.SubjectBound.Add(pronoun);
            discourse.TakenUp(entity, place.Subject);
            scope(entity.Term, box);
            return;
        }

        Within(ref _they, place.Subject ? entity.Term : _they, () => ForMembers(entity, box, scope));
    }

    /// <summary>The group that the subject is a pronoun for: what they return is not they.</summary>
    private Term? _they;

    private SemanticException Unresolved(string pronoun, int position, bool isFinal = false) =>
        new($"«{pronoun}» refers to nothing that was mentioned before.", position) { WantsReferent = _incorporated.Count > 0, WantsScope = _mayTelescope && !Telescopes, IsFinal = isFinal };

    private void CoordinatedGroup(CoordinatedNp np, Place place)
    {
        // Ann and Bob may be taken up by they.
        if (np.Coordinator == Coordinator.And && np.Parts.All(static p => p is NameNp)) discourse.Group(np, place.Subject);
    }

    private void ForMembers(Entity group, Drs box, Action<Term, Drs> scope)
    {
        if (group.Members is NounNominal { Modifiers: [AmongModifier among] } && !box.IsNegated)
        {
            foreach (var member in among.Terms) scope(member, box);
            return;
        }

        if (box.IsNegated)
        {
            var any = Fresh(box);
            Restrict(group.Members!, any, box);
            scope(any, box);
            return;
        }

        Imply(
            box,
            restrictor =>
            {
                var variable = Fresh(restrictor);
                restrictor.Entities.Add(new Entity(variable, group.Head) { Kind = group.Kind, Plural = true, Subject = group.Subject });
                Restrict(group.Members!, variable, restrictor);
            },
            below => scope(below.Parent!.Referents[0], below));
    }

    /// <summary>
    /// All students took the exam; some of them failed: they are the students (the restrictor as antecedent; Kamp &amp; Reyle 1993,
    /// ch. 4). Only where what is meant does not hang on anything else.
    /// </summary>
    private void RememberAll(DeterminedNp np, Place place)
    {
        if (np.Nominal is not NounNominal noun || (noun.Modifiers.IsEmpty && IsGeneral(noun)) || HangsOnOthers(np)) return;
        discourse.Global.Add(Describe(noun, Term.Variable($"all {noun.Head}"), place.Subject, plural: true) with { Members = noun with { Plural = true }, Sentence = discourse.SentenceNumber });
    }

    /// <summary>Cats and dogs are pets; they need care: both do.</summary>
    private void RememberKinds(CoordinatedNp np, Place place)
    {
        if (np.Coordinator != Coordinator.And || !place.Generic || !np.Parts.All(static p => p is DeterminedNp { Determiner.Quantity: Quantity.Bare or Quantity.Every, Nominal: NounNominal { Plural: true } })) return;
        if (HangsOnOthers(np)) return;
        var kinds = new CoordinatedNominal(Coordinator.Or, [.. np.Parts.Select(static p => ((DeterminedNp)p).Nominal)]);
        discourse.Global.Add(new Entity(Term.Variable("all of several kinds"), "") { Plural = true, Subject = place.Subject, Members = kinds, Sentence = discourse.SentenceNumber });
    }

    /// <summary>Whether what a phrase describes may be another thing each time it is said.</summary>
    private bool HangsOnOthers(NounPhrase np) => _gaps.Count > 0 || Wording.WithPronouns(np).Any(static part => part is PronounNp);
}
