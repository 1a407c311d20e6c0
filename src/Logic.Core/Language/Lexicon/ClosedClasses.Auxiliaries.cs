using Logic.Language.Grammar;

namespace Logic.Language.Lexicon;

/// <content>Be, have, do, the modals, and what else is not inflected as other verbs are.</content>
internal static partial class ClosedClasses
{
    private static void AddAuxiliaries(Dictionary<string, List<Entry>> t)
    {
        Aux(t, "Be", "be", "am", Features.Present | Features.Finite | Features.First);
        Aux(t, "Be", "be", "is", Features.Present | Features.Finite | Features.Singular);
        Aux(t, "Be", "be", "'s", Features.Present | Features.Finite | Features.Singular, 0.5f);
        Aux(t, "Be", "be", "are", Features.Present | Features.Finite | Features.Plural | Features.Second);
        Aux(t, "Be", "be", "'re", Features.Present | Features.Finite | Features.Plural | Features.Second);
        Aux(t, "Be", "be", "'m", Features.Present | Features.Finite | Features.First);
        Aux(t, "Be", "be", "was", Features.Past | Features.Finite | Features.Singular | Features.First);
        Aux(t, "Be", "be", "were", Features.Past | Features.Finite | All, 0);
        Aux(t, "Be", "be", "be", Features.Bare | All);
        Aux(t, "Be", "be", "been", Features.En | All);
        Aux(t, "Be", "be", "being", Features.Ing | All);
        foreach (var (lemma, s3, rest, past, ing) in new[] { ("have", "has", "have", "had", "having"), ("do", "does", "do", "did", "doing") })
        {
            var category = lemma == "have" ? "Have" : "Do";
            Aux(t, category, lemma, s3, Features.Present | Features.Finite | Features.Singular);
            Aux(t, category, lemma, rest, Features.Present | Features.Finite | Features.Bare | NotSingular);
            Aux(t, category, lemma, past, Features.Past | Features.Finite | All);
            if (lemma == "have") Aux(t, category, lemma, ing, Features.Ing | All);
        }

        Aux(t, "Have", "have", "'ve", Features.Present | Features.Finite | NotSingular);
        Aux(t, "Have", "have", "'s", Features.Present | Features.Finite | Features.Singular, 1.5f);
        Aux(t, "Have", "have", "'d", Features.Past | Features.Finite | All, 1f);
        foreach (var (form, lemma) in new[]
        {
            ("can", "can"), ("could", "can"), ("may", "may"), ("might", "might"), ("must", "must"), ("shall", "must"), ("should", "should"),
            ("will", "will"), ("would", "will"), ("'ll", "will"), ("'d", "will"), ("ought to", "should"), ("used to", "will"),
            ("need not", "neednot"), ("had better", "should"),
        })
        {
            Aux(t, "Modal", lemma, form, Features.Present | Features.Finite | All);
        }

        foreach (var (form, agreement) in new[] { ("exists", Features.Singular), ("exist", Features.Plural), ("remains", Features.Singular), ("remain", Features.Plural) })
        {
            Add(t, "Exist", form, Features.Present | Features.Finite | agreement, lemma: "exist");
        }

        Add(t, "Exist", "existed", Features.Past | Features.Finite | All, lemma: "exist");
    }

    private static void Aux(Dictionary<string, List<Entry>> t, string category, string lemma, string text, ulong features, float cost = 0) =>
        Add(t, category, text, features, lemma: lemma, cost: cost);
}
