using System.Text.Json;

namespace Logic.Tests.Semantics;

/// <summary>Minimal pairs for 45 phenomena of English: premises, a hypothesis, the verdict.</summary>
public sealed class PhenomenaTests
{
    public static IEnumerable<TestCaseData> Items()
    {
        foreach (var line in File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "Data", "phenomena.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            var item = document.RootElement;
            string[] premises = [.. item.GetProperty("premises").EnumerateArray().Select(static p => p.GetString()!)];
            yield return new TestCaseData(premises, item.GetProperty("hypothesis").GetString(), item.GetProperty("label").GetString())
                .SetArgDisplayNames(item.GetProperty("id").GetString()!);
        }
    }

    [TestCaseSource(nameof(Items))]
    public async Task TheVerdictIsTheOneExpected(string[] premises, string hypothesis, string label)
    {
        var answer = await new LogicReasoner().AskAsync(premises, hypothesis);
        var verdict = answer.Verdict is Verdict.True or Verdict.False ? answer.Verdict : Verdict.Unknown;
        Assert.That(verdict.ToString(), Is.EqualTo(label));
    }
}
