using CsCheck;
using Logic.Formulas.Reading;

namespace Logic.Tests.Formulas.Printing;

public sealed class TptpVariableTests
{
    [TestCase("x", "X")]
    [TestCase("x1", "X1")]
    [TestCase("myVar", "MyVar")]
    [TestCase("X", "V_0058")]
    [TestCase("V_0058", "V_0056005f0030003000350038")]
    [TestCase("V_58", "V_58")]
    public void MapsBothWays(string name, string word)
    {
        Assert.That(TptpVariable.Encode(name), Is.EqualTo(word));
        Assert.That(TptpVariable.Decode(word), Is.EqualTo(name));
    }

    [Test]
    public void DifferentWordsAreDifferentVariables() =>
        Gen.String[Gen.Char["V_0058ab"], 1, 9].Select(s => "V" + s).Sample(word => TptpVariable.Encode(TptpVariable.Decode(word)) == word);
}
