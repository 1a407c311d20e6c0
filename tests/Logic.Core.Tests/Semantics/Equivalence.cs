using Logic.Formulas;
using Logic.Proving;

namespace Logic.Tests.Semantics;

/// <summary>Asks the prover whether two formulas say the same.</summary>
internal static class Equivalence
{
    /// <summary>Checks what a text is read as with the usual options.</summary>
    public static void AssertRead(string text, string formula) => AssertSame(new FOLConverter().Convert(text).Formula, formula, text);

    public static void AssertSame(Formula? actual, string expected, string sentence)
    {
        Assert.That(actual, Is.Not.Null, $"«{sentence}» was not read.");
        var wanted = Formula.Parse(expected);
        var result = new BuiltInProver().Prove(new ProofRequest([], Formula.Iff(actual!, wanted)));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.Theorem), $"«{sentence}» gave {actual}, not {wanted}.");
    }
}
