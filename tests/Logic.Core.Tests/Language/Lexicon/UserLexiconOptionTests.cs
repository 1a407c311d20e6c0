using Logic.Language.Lexicon;

namespace Logic.Tests.Language.Lexicon;

/// <summary>A user's own words, given in code or in a file, in what the facades read.</summary>
public sealed class UserLexiconOptionTests
{
    [Test]
    public void WordsGivenInCodeAreRead()
    {
        var english = new EnglishOptions { Lexicon = UserLexicon.Parse("grep verb past=grepped\nlogfile noun") };
        var result = new FOLConverter(new LogicConfig { English = english }).Convert("Rita grepped a logfile.");
        Assert.That(result.Fol, Is.EqualTo("∃x (Logfile(x) ∧ Grep(rita, x))"));
    }

    [Test]
    public void WordsOfAFileAreReadAndThoseInCodeHold()
    {
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, "words.txt");
        File.WriteAllText(file, "# two words\nblorp verb past=blarp\nzad noun plural=zadim\n");
        var english = new EnglishOptions { LexiconFile = file, Lexicon = UserLexicon.Parse("blorp verb past=blurp") };
        var converter = new FOLConverter(new LogicConfig { English = english });
        Assert.That(converter.Convert("Rita blurp two zadim.").Fol, Does.Contain("Zad(x)").And.Contain("Blorp(rita, x)"));
    }

    [Test]
    public void AWrongLineIsNamed()
    {
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, "wrong.txt");
        File.WriteAllText(file, "grep verb\ngrok particle\n");
        var converter = new FOLConverter(new LogicConfig { English = new EnglishOptions { LexiconFile = file } });
        Assert.That(() => converter.Convert("Rita greps."), Throws.TypeOf<UserLexiconException>().With.Message.Contains("Line 2"));
    }

    [Test]
    public void OtherConvertersKeepTheBuiltInWords()
    {
        _ = new FOLConverter(new LogicConfig { English = new EnglishOptions { Lexicon = UserLexicon.Parse("dog verb") } }).Convert("Rita dogs Karl.");
        Assert.That(new FOLConverter().Convert("All dogs bark.").Fol, Is.EqualTo("∀x (Dog(x) → Bark(x))"));
    }
}
