using System.Reflection;
using Logic.Formulas;
using Logic.Proving;

namespace Logic.Tests.Proving;

public sealed class ProofRequestTests
{
    private static readonly ProofRequest Request = new([Formula.Parse("P"), Formula.Parse("P → Q")], Formula.Parse("Q"))
    {
        Limits = new ProofLimits { Time = TimeSpan.FromSeconds(7) },
        WantsMinimalCore = true,
    };

    [Test]
    public void ACopyHasEveryProperty()
    {
        var copy = Request with { };
        var different = typeof(ProofRequest).GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => !Equals(p.GetValue(copy), p.GetValue(Request))).Select(static p => p.Name);
        Assert.That(different, Is.Empty);
        Assert.That(Request, Is.Not.EqualTo(new ProofRequest(Request.Assumptions, Request.Goal)), "otherwise nothing was compared");
    }

    [Test]
    public void ACopyThatAsksForSomethingElseHasItsOwnHash()
    {
        var hash = Request.GetHashCode();
        var other = Request with { Goal = Formula.Parse("R") };
        var back = other with { Goal = Formula.Parse("Q") };
        Assert.That(other.GetHashCode(), Is.Not.EqualTo(hash));
        Assert.That((back.Equals(Request), back.GetHashCode()), Is.EqualTo((true, hash)));
    }
}
