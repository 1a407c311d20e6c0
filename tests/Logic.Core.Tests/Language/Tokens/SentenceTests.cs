using Logic.Language.Tokens;

namespace Logic.Tests.Language.Tokens;

public sealed class SentenceTests
{
    [TestCase("All cats are animals. Tom is a cat.", "All cats are animals <.> | Tom is a cat <.>")]
    [TestCase("Is Tom a cat? Yes!", "Is Tom a cat <?> | Yes <!>")]
    [TestCase("tom is a cat. bob is a dog", "tom is a cat <.> | bob is a dog")]
    [TestCase("Tom sleeps.Bob barks.", "Tom sleeps <.> | Bob barks <.>")]
    [TestCase("It is a cat..", "It is a cat <.>")]
    [TestCase("Really?!", "Really <?>")]
    [TestCase("Stop!!! Go.", "Stop <!> | Go <.>")]
    [TestCase("Tom left. . Bob stayed.", "Tom left <.> | Bob stayed <.>")]
    [TestCase("", "")]
    [TestCase(" \n\n ", "")]
    [TestCase("...", "... <.>")]
    public void MarksEndSentences(string text, string expected) => Assert.That(TokenText.Of(text), Is.EqualTo(expected));

    [TestCase("Dr. Smith met Mrs. Jones. He left.", "Dr. Smith met Mrs. Jones <.> | He left <.>")]
    [TestCase("J. K. Rowling wrote it.", "J. K. Rowling wrote it <.>")]
    [TestCase("J.K. Rowling wrote it.", "J.K. Rowling wrote it <.>")]
    [TestCase("The U.S. army left.", "The U.S. army left <.>")]
    [TestCase("He lives in the U.S.", "He lives in the U.S. <.>")]
    [TestCase("He lives in the U.S. She does not.", "He lives in the U.S. <.> | She does not <.>")]
    [TestCase("Boney M. sang it.", "Boney M. sang it <.>")]
    [TestCase("This is plan B. He likes it.", "This is plan B <.> | He likes it <.>")]
    [TestCase("Acme Inc. sells cars, e.g. old ones.", "Acme Inc. sells cars , e.g. old ones <.>")]
    [TestCase("He owns cats, dogs, etc. They bark.", "He owns cats , dogs , etc. <.> | They bark <.>")]
    [TestCase("It was No. 1 in St. Louis.", "It was No. 1 in St. Louis <.>")]
    [TestCase("It was No.1 then.", "It was No. 1 then <.>")]
    [TestCase("He said no. She agreed.", "He said no <.> | She agreed <.>")]
    [TestCase("It starts at 7 p.m. today.", "It starts at 7 p.m. today <.>")]
    [TestCase("She has a Ph.D. in law.", "She has a Ph.D. in law <.>")]
    [TestCase("Is it in the U.S.?", "Is it in the U.S. <?>")]
    [TestCase("They play for Orlando City F.C. in 2010.", "They play for Orlando City F.C. in 2010 <.>")]
    public void StopsOfAbbreviationsDoNot(string text, string expected) => Assert.That(TokenText.Of(text), Is.EqualTo(expected));

    [TestCase("\"I left.\" She smiled.", "\" I left \" <.> | She smiled <.>")]
    [TestCase("He said \"I left.\" She smiled.", "He said \" I left \" <.> | She smiled <.>")]
    [TestCase("\"Hooray! It is fun!\" is a song.", "\" Hooray ! It is fun ! \" is a song <.>")]
    [TestCase("\"It rained. He cried,\" she said.", "\" It rained . He cried , \" she said <.>")]
    [TestCase("Guests(?) came (see p. 5. It tells). They left.", "Guests ( ? ) came ( see p. 5 . It tells ) <.> | They left <.>")]
    [TestCase("(He left.) Then she left.", "( He left ) <.> | Then she left <.>")]
    [TestCase("A 5\" nail. It is long.", "A 5 \" nail <.> | It is long <.>")]
    [TestCase("The game Word! is old. He plays Word!.", "The game Word! is old <.> | He plays Word ! <.>")]
    public void QuotesAndBracketsHoldTogether(string text, string expected) => Assert.That(TokenText.Of(text), Is.EqualTo(expected));

    [TestCase("All cats\nare animals", "All cats are animals")]
    [TestCase("Cats are animals\n \nTom is a cat", "Cats are animals | Tom is a cat")]
    [TestCase("He waited... She left.", "He waited <.> | She left <.>")]
    [TestCase("He waited … and left.", "He waited ... and left <.>")]
    [TestCase("Wait... what?", "Wait ... what <?>")]
    public void BlankLinesAndEllipses(string text, string expected) => Assert.That(TokenText.Of(text), Is.EqualTo(expected));

    [TestCase("1. All men are mortal.\n2. Socrates is a man.", "All men are mortal <.> | Socrates is a man <.>", "1.")]
    [TestCase("(a) No pets\n(b) no smoking", "No pets | no smoking", "(a)")]
    [TestCase("- cats\n- dogs", "cats | dogs", "-")]
    [TestCase("• cats\n• dogs", "cats | dogs", "•")]
    public void ListMarkersAreSetAside(string text, string expected, string marker)
    {
        var first = Tokenizer.Tokenize(text)[0].ListMarker!.Value;
        Assert.Multiple(() =>
        {
            Assert.That(TokenText.Of(text), Is.EqualTo(expected));
            Assert.That(text.Substring(first.Start, first.Length), Is.EqualTo(marker));
        });
    }

    [Test]
    public void TheSpanOfASentenceHoldsItsMark()
    {
        var sentences = Tokenizer.Tokenize(" Tom sleeps.  Bob barks! ");
        Assert.That(sentences.Select(s => (s.Span.Start, s.Span.End)), Is.EqualTo(new[] { (1, 12), (14, 24) }));
    }
}
