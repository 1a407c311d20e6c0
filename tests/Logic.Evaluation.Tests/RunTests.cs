using Logic.Proving;

namespace Logic.Evaluation.Tests;

public sealed class RunTests
{
    [Test]
    public async Task EntailWritesALineAnItemAndClosesWithOneLine()
    {
        EntailmentItem[] items =
        [
            new("a", ["All men are mortal. Socrates is a man."], "Socrates is mortal.", "True"),
            new("b", ["All men are mortal.", "Socrates is a man."], "Socrates is a philosopher.", "Unknown"),
        ];
        var lines = new StringWriter();
        var closing = await EntailCommand.RunAsync("x.jsonl", items, new LogicReasoner(), lines, CancellationToken.None);
        Assert.That(closing, Does.StartWith("entail x.jsonl: accuracy 1.000 (2/2) answered-precision 1.000 coverage 1.000 undetermined 0 inconsistent 0 median-ms "));
        Assert.That(lines.ToString().Split('\n')[0], Does.StartWith("a\tTrue\tTrue\t\t"));
    }

    [Test]
    public async Task GoldListsWhatIsNoFormulaAndProvesTheRest()
    {
        EntailmentItem[] items =
        [
            new("a", [], "", "True", ["P", "P → Q"], "Q"),
            new("b", [], "", "True", ["P ∧", "Q"], "Q"),
        ];
        var lines = new StringWriter();
        var closing = await new GoldRun(new BuiltInProver(), outside: null, ProofLimits.Default, lines).RunAsync("x", items, CancellationToken.None);
        Assert.That(closing, Does.StartWith("gold x: labels 1.000 (2/2) unreadable-formulas 1/6 "));
        Assert.That(lines.ToString(), Does.Contain("b\tunreadable\tP ∧\t"));
    }

    [Test]
    public async Task TptpCountsWhatIsSolvedAndVerified()
    {
        var folder = Directory.CreateTempSubdirectory();
        File.WriteAllText(Path.Combine(folder.FullName, "STATUS.tsv"), "file\tstatus\na.p\tTheorem\nb.p\tCounterSatisfiable\n");
        File.WriteAllText(Path.Combine(folder.FullName, "axioms.ax"), "fof(a, axiom, p).\n");
        File.WriteAllText(Path.Combine(folder.FullName, "a.p"), "include('axioms.ax').\nfof(c, conjecture, p).\n");
        File.WriteAllText(Path.Combine(folder.FullName, "b.p"), "include('axioms.ax').\nfof(c, conjecture, q).\n");
        var closing = await new TptpRun(folder, new BuiltInProver(), ProofLimits.Default, TextWriter.Null).RunAsync(CancellationToken.None);
        folder.Delete(recursive: true);
        Assert.That(closing, Is.EqualTo($"tptp {folder.Name}: theorems 1/1 non-theorems 1/1 wrong 0 verified 2/2"));
    }

    [Test]
    public void ConvertWritesSentenceAndFormula()
    {
        var lines = new StringWriter();
        var closing = ConvertCommand.Run("x.txt", ["All cats are animals.", "(mostly"], lines, TimeSpan.Zero);
        Assert.That(closing, Does.StartWith("convert x.txt: parsed 0.500 (1/2) sentences-per-second "));
        Assert.That(lines.ToString(), Does.StartWith("All cats are animals.\t∀x (Cat(x) → Animal(x))").And.Contain("(mostly\terror LOGIC"));
    }
}
