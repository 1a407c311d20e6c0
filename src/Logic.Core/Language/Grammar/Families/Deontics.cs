using Logic.Language.Syntax;

namespace Logic.Language.Grammar.Families;

/// <summary>Duties and permissions of nobody in particular: it is forbidden to smoke, it is mandatory for drivers to stop.</summary>
internal static class Deontics
{
    public static void Add(GrammarBuilder g)
    {
        g.Family();
        g.Rule<Word, NounPhrase>("ForWhom -> 'for' NP*[acc]", "It is forbidden for guests to smoke.", (_, np) => np);
        foreach (var (words, duty) in Duties)
        {
            foreach (var word in words)
            {
                g.Rule<Word, Copulas.Auxiliary, Word, VerbPhrase>($"S -> 'it' BeX[fin] '{word}' VP[to,!gap]", $"It is {word} to smoke.", (_, a, w, v) => Of(duty, a, v, null, w.Position), -2f);
                g.Rule<Word, Copulas.Auxiliary, Word, NounPhrase, VerbPhrase>($"S -> 'it' BeX[fin] '{word}' ForWhom VP[to,!gap]", $"It is {word} for guests to smoke.", (_, a, w, np, v) => Of(duty, a, v, np, w.Position), -2f);
            }
        }
    }

    private enum Duty
    {
        Must,
        May,
        MayNot,
    }

    private static readonly (string[] Words, Duty Duty)[] Duties =
    [
        (["mandatory", "obligatory", "compulsory", "required", "necessary"], Duty.Must),
        (["allowed", "permitted", "permissible"], Duty.May),
        (["forbidden", "prohibited", "impermissible"], Duty.MayNot),
    ];

    private static PredicationClause Of(Duty duty, Copulas.Auxiliary be, VerbPhrase doing, NounPhrase? whom, int position)
    {
        var modal = new ModalVp(duty == Duty.Must ? "must" : "may", doing);
        var denied = be.Negated ^ (duty == Duty.MayNot);
        if (whom is null) return new PredicationClause(Person(denied ? Quantity.No : Quantity.Every, position), new FiniteVp(Tense.Present, modal));
        // What guests need not do is no duty of theirs; what they may not do is.
        VerbPhrase said = !denied ? modal : duty == Duty.Must ? new ModalVp("neednot", doing) : new NegatedVp(modal);
        return new PredicationClause(whom, new FiniteVp(Tense.Present, said));
    }

    private static DeterminedNp Person(Quantity quantity, int position) =>
        new(new Determiner(quantity), new NounNominal("", false) { Kind = NounKind.Person }, position);
}
