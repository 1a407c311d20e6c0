namespace Logic.Tests.Semantics;

/// <summary>Words that are no sentence are refused with a reason, whatever they are.</summary>
public sealed class FragmentTests
{
    [TestCase("8")]
    [TestCase("0")]
    [TestCase("1990")]
    [TestCase("some")]
    [TestCase("none")]
    [TestCase("three")]
    [TestCase("all if Bob sings")]
    [TestCase("If Bob sings, many")]
    public void AQuantityIsNoQuestion(string text)
    {
        var conversion = new FOLConverter().Convert(text);

        Assert.That(conversion.Success, Is.False);
        Assert.That(conversion.Diagnostics, Is.Not.Empty);
    }
}
