using Logic.Language.Tokens;

namespace Logic.Tests.Language.Tokens;

public sealed class NumberTests
{
    [TestCase("18", 18)]
    [TestCase("5,000", 5000)]
    [TestCase("1,234,567.5", 1234567.5)]
    [TestCase("3.5", 3.5)]
    [TestCase("-2", -2)]
    [TestCase("−2", -2)]
    [TestCase(".5", 0.5)]
    [TestCase("1/2", 0.5)]
    public void NumbersHaveValues(string text, decimal value)
    {
        var token = Tokenizer.Tokenize($"It is {text} today.")[0].Tokens[2];
        Assert.That((token.Kind, token.Number), Is.EqualTo((TokenKind.Number, (decimal?)value)));
    }

    [TestCase("$5 or 5%", "$ 5 or 5 %")]
    [TestCase("7pm, 10km", "7 pm , 10 km")]
    [TestCase("2, 3,4, and 1,000", "2 , 3 , 4 , and 1,000")]
    [TestCase("the 1st and 1950s", "the 1st and 1950s")]
    [TestCase("#1 at 7:30", "# 1 at 7:30")]
    [TestCase("It is 3.5. He is 18.", "It is 3.5 <.> | He is 18 <.>")]
    [TestCase("is it 1/2?", "is it 1/2 <?>")]
    [TestCase("1990's 61-63", "1990 's 61-63")]
    [TestCase("5 - 3 and 5-", "5 - 3 and 5 -")]
    public void SignsAndUnitsAreSplitOff(string text, string expected) => Assert.That(TokenText.Of(text), Is.EqualTo(expected));

    [TestCase("1st")]
    [TestCase("F1")]
    [TestCase("1080p")]
    [TestCase("2010-11-05")]
    [TestCase("100000000000000000000000000000000")]
    public void WhatOnlyBeginsWithDigitsIsAWord(string text)
    {
        var token = Tokenizer.Tokenize(text)[0].Tokens.Single();
        Assert.That((token.Kind, token.Number), Is.EqualTo((TokenKind.Word, (decimal?)null)));
    }
}
