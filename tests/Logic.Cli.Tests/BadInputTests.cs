namespace Logic.Cli.Tests;

public sealed class BadInputTests
{
    [TestCase]
    [TestCase("bogus")]
    [TestCase("prove")]
    [TestCase("prove", "P", "--time", "-1")]
    [TestCase("prove", "P", "--format", "klingon")]
    [TestCase("prove", "P", "--config", "nowhere.json")]
    public async Task AWrongCommandLineIsNamed(params string[] args)
    {
        var run = await ToolRun.OfAsync(args);
        Assert.That(run.Code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(run.Error, Is.Not.Empty);
    }

    [Test]
    public async Task AMissingFileIsNamed()
    {
        var run = await ToolRun.OfAsync("prove", "P", "--file", "nowhere.txt");
        Assert.That(run.Code, Is.EqualTo(ExitCode.NoFile));
        Assert.That(run.Error, Does.Contain("nowhere.txt"));
    }
}
