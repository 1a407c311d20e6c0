using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Logic.Packages.Tests.Documents;

namespace Logic.Packages.Tests;

/// <summary>
/// Someone finds the README: new applications that install nothing but the packages, in which every snippet of it is compiled and run,
/// and prints what it promises.
/// </summary>
public sealed partial class NewcomerTests
{
    private static readonly Snippet[] Readme = [.. Snippet.Of("README.md")];

    private static IEnumerable<Snippet> OfConsole => Readme.Where(static s => !s.Code.Contains("WebApplication", StringComparison.Ordinal));

    [Test]
    public async Task AConsoleApplicationPrintsWhatTheReadmePromises()
    {
        var newcomer = await Newcomer.CreateAsync("console", "console");
        await newcomer.AddPackageAsync("Logic.Core");
        var application = await newcomer.BuildAsync(Program(OfConsole));
        var run = (await Command.DotnetAsync(newcomer.Folder, null, application)).Expect();
        Assert.That(OfConsole.SelectMany(static s => s.Promises).Count(), Is.GreaterThan(10));
        foreach (var snippet in OfConsole) Snippet.Hold(snippet.Promises, run.Lines);
    }

    [Test]
    public async Task AWebApplicationAnswers()
    {
        var newcomer = await Newcomer.CreateAsync("web", "web");
        await newcomer.AddPackageAsync("Logic.AspNetCore");
        var application = await newcomer.BuildAsync(Readme.Single(static s => s.Code.Contains("WebApplication", StringComparison.Ordinal)).Code);
        await using var server = await RunningServer.StartAsync(newcomer.Folder, application);
        using var response = await server.Http.PostAsJsonAsync("/convert", new { text = "Every student has a teacher." });
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("∀x (Student(x) → ∃y (Teacher(y) ∧ Have(x, y)))"));
        Assert.That(await server.Http.GetStringAsync("/ready"), Does.Contain("\"status\":\"Healthy\""));
    }

    [Test]
    public async Task TheToolPrintsWhatTheReadmeShows()
    {
        await PackageFeed.ReadyAsync();
        var folder = Directory.CreateDirectory(Path.Combine(PackageFeed.Folder, "tool")).FullName;
        (await Command.DotnetAsync(folder, PackageFeed.Environment, "tool", "install", "Logic.Cli", "--tool-path", "bin")).Expect();
        var shown = Session("README.md").ToArray();
        Assert.That(shown, Has.Length.GreaterThanOrEqualTo(4));
        foreach (var (arguments, lines) in shown.Concat(Session("src/Logic.Cli/README.md")))
        {
            var run = await Command.RunAsync(Path.Combine(folder, "bin", "logic"), folder, null, arguments);
            Assert.That(run.Lines.Select(static l => l.TrimEnd()), Is.EqualTo(lines), string.Join(' ', arguments) + "\n" + run.Errors);
        }
    }

    /// <summary>All packages can be had in one project: none asks for what another excludes.</summary>
    [Test]
    public async Task AllPackagesGoTogether()
    {
        var newcomer = await Newcomer.CreateAsync("all", "web");
        foreach (var name in PackageFeed.Names.Where(static n => n != "Logic.Cli")) await newcomer.AddPackageAsync(name);
        await newcomer.BuildAsync("""
            using Logic;
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddLogic().AddEndpoints().AddRedisCache("localhost:6379").AddIpfsCache().AddZ3().AddCoq().AddLean();
            builder.Build();
            """);
        Assert.That(Directory.GetDirectories(Path.Combine(PackageFeed.Folder, "packages"), "logic.*"), Has.Length.GreaterThanOrEqualTo(8));
    }

    /// <summary>The snippets, one after another, as a reader types them: the namespaces first.</summary>
    private static string Program(IEnumerable<Snippet> snippets)
    {
        var lines = snippets.SelectMany(static s => s.Code.Split('\n')).ToArray();
        var namespaces = lines.Where(static l => l.StartsWith("using ", StringComparison.Ordinal) && l.EndsWith(';') && !l.Contains('=', StringComparison.Ordinal)).ToArray();
        return string.Join('\n', [.. namespaces.Distinct(), .. lines.Except(namespaces)]);
    }

    /// <summary>The commands of the tool that a document shows, with the lines under them.</summary>
    private static IEnumerable<(string[] Arguments, string[] Lines)> Session(string document)
    {
        foreach (Match match in Shown().Matches(File.ReadAllText(Repository.PathOf(document)).ReplaceLineEndings("\n")))
        {
            var arguments = Argument().Matches(match.Groups[1].Value).Select(static a => a.Value.Trim('"')).ToArray();
            yield return (arguments, match.Groups[2].Value.TrimEnd('\n').Split('\n'));
        }
    }

    [GeneratedRegex(@"^\$ logic (.*)\n((?:(?!```|\$ ).*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Shown();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Argument();
}
