using Logic.Language.Tokens;

namespace Logic.Tests.Language.Tokens;

public sealed class WordTests
{
    [TestCase("He doesn't know", "He does not know")]
    [TestCase("I can't", "I can not")]
    [TestCase("It won’t stop", "It will not stop")]
    [TestCase("We shan't", "We shall not")]
    [TestCase("It ain't so", "It is not so")]
    [TestCase("Cannot fly", "Can not fly")]
    [TestCase("They're here", "They are here")]
    [TestCase("We've seen", "We have seen")]
    [TestCase("I'm sure you'll go", "I am sure you will go")]
    [TestCase("He'd go", "He 'd go")]
    [TestCase("It's John's", "It 's John 's")]
    [TestCase("Let's go", "Let us go")]
    [TestCase("He shouldn't've gone", "He should not have gone")]
    [TestCase("He didnt go", "He did not go")]
    [TestCase("O'Neil met Ha'ivri at ten o'clock", "O'Neil met Ha'ivri at ten o'clock")]
    public void ContractionsAreOpened(string text, string expected) => Assert.That(TokenText.Of(text), Is.EqualTo(expected));

    [TestCase("The students' books", "The students 's books")]
    [TestCase("James' car and the Joneses’ house", "James 's car and the Joneses 's house")]
    [TestCase("'Board games night' is here", "\" Board games night \" is here")]
    [TestCase("He said ‘the dogs’ again", "He said \" the dogs \" again")]
    [TestCase("\"Butts Wigglin'\" is a song", "\" Butts Wigglin' \" is a song")]
    [TestCase("“Be Lionel” and «As» and “mixed\"", "\" Be Lionel \" and \" As \" and \" mixed \"")]
    public void ApostrophesAndQuotes(string text, string expected) => Assert.That(TokenText.Of(text), Is.EqualTo(expected));

    [TestCase("L-2021 and J318.5−22 and F1", "L-2021 and J318.5-22 and F1")]
    [TestCase("a 9-to-5 job, COVID-19", "a 9-to-5 job , COVID-19")]
    [TestCase("cold-blooded and/or he/she", "cold-blooded and/or he/she")]
    [TestCase("C++ and C# and an A+", "C++ and C# and an A+")]
    [TestCase("AT&T, a_b and me@example.com", "AT&T , a_b and me@example.com")]
    [TestCase("see https://example.com/a?b=1, please", "see https://example.com/a?b=1 , please")]
    [TestCase("co\u00adoperate re\u200bset", "cooperate reset")]
    [TestCase("Górnik Zabrze, Śląska", "Górnik Zabrze , Śląska")]
    [TestCase("yes - no – maybe—perhaps -- well", "yes - no - maybe - perhaps - well")]
    [TestCase("Paris–Lille", "Paris - Lille")]
    public void WordsKeepTheirInnerSigns(string text, string expected) => Assert.That(TokenText.Of(text), Is.EqualTo(expected));

    [TestCase("I ♥ 😀!", "I ♥ 😀 <!>")]
    [TestCase("a\u0000b", "a b")]
    [TestCase("𝒳 is a set", "𝒳 is a set")]
    [TestCase("[x] {y}", "[ x ] { y }")]
    public void OddCharacters(string text, string expected) => Assert.That(TokenText.Of(text), Is.EqualTo(expected));

    [Test]
    public void LoneSurrogatesAreSigns() => Assert.That(TokenText.Of("a\ud800b \udc00"), Is.EqualTo("a \ufffd b \ufffd"));

    [Test]
    public void PartsOfContractionsKeepTheirOwnSpans()
    {
        var tokens = Tokenizer.Tokenize("He can't")[0].Tokens;
        Assert.That(tokens.Select(t => (t.Span.Start, t.Span.Length)), Is.EqualTo(new[] { (0, 2), (3, 2), (5, 3) }));
    }
}
