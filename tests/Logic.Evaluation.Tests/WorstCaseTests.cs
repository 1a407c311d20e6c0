using Logic.Evaluation.WorstCases;

namespace Logic.Evaluation.Tests;

/// <summary>Inputs made to be slow end as an answer or as a refusal; how long they take is in the table that the command prints.</summary>
public sealed class WorstCaseTests
{
    private static readonly string[] Ends = ["read", "Theorem", "CounterSatisfiable", "Timeout", "ResourceOut", "GaveUp"];

    private static IEnumerable<string> Names => WorstCase.All.Select(static w => w.Name);

    [TestCaseSource(nameof(Names))]
    public void EndsAsAnAnswerOrARefusal(string name)
    {
        var worst = WorstCase.All.Single(w => w.Name == name);
        foreach (var isRaised in new[] { false, true })
        {
            var end = worst.Run(WorstCaseRun.Config(isRaised), worst.Size);
            Assert.That(Ends.Contains(end) || end.StartsWith("LOGIC", StringComparison.Ordinal), Is.True, end);
        }
    }

    [Test]
    public void TheTableHasThreeLinesACase()
    {
        var table = new StringWriter();
        WorstCommand.Write(table, [WorstCase.All[0], WorstCase.All[^1]]);
        Assert.That(table.ToString().TrimEnd().Split('\n'), Has.Length.EqualTo(2 + 6));
    }
}
