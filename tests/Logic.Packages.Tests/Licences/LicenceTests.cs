using System.Xml.Linq;

namespace Logic.Packages.Tests.Licences;

/// <summary>Whoever takes our packages or the service takes these with them: all under licences that ask for no more than a notice.</summary>
public sealed class LicenceTests
{
    private const string Intro = """
        # Licences of what comes with Logic

        The packages of others that Logic's packages and its service ask for, directly or through each other. Those of Logic.Core come with
        every other package of ours. None has a licence but MIT, Apache-2.0, BSD-2-Clause and BSD-3-Clause: a test fails on any other. Works
        that Logic.Core carries data from are in [NOTICE](../NOTICE). Provers that you install (Z3's program, E, Coq, …) have licences of
        their own. This page is written by a test, from the packages' manifests:
        `UPDATE_DOCS=1 dotnet test tests/Logic.Packages.Tests --filter FullyQualifiedName~LicenceTests`.

        | package | version | licence | by | comes with |
        |---|---|---|---|---|

        """;

    private static readonly string[] Allowed = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"];

    private static IEnumerable<string> Shipped => [.. PackageFeed.Names, "Logic.Server"];

    private static IEnumerable<IGrouping<Dependency, string>> Dependencies => Shipped
        .SelectMany(static project => Dependency.Of(project).Select(dependency => (project, dependency)))
        .GroupBy(static use => use.dependency, static use => use.project)
        .OrderBy(static users => users.Key.Id, StringComparer.OrdinalIgnoreCase);

    [Test]
    public void EveryDependencyHasAnAllowedLicence() =>
        Assert.That(Dependencies.Select(static d => d.Key).Where(static d => !Allowed.Contains(d.Licence)), Is.Empty);

    /// <summary>Run with <c>UPDATE_DOCS=1</c> to write the page.</summary>
    [Test]
    public void ThePageOfLicencesIsTrue()
    {
        var page = Intro + string.Concat(Dependencies.Select(static d => $"| {d.Key.Id} | {d.Key.Version} | {d.Key.Licence} | {d.Key.Authors} | {string.Join(", ", d)} |\n"));
        var document = Repository.PathOf("docs/licences.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(document, page);
        Assert.That(File.ReadAllText(document), Is.EqualTo(page), "Run with UPDATE_DOCS=1.");
    }

    /// <summary>The list has what our own package asks for, what that asks for in turn, and nothing that only builds it.</summary>
    [Test]
    public void DependenciesOfDependenciesCountAndAnalyzersDoNot()
    {
        var names = Dependency.Of("Logic.Caching.Redis").Select(static d => d.Id).ToArray();
        Assert.That(names, Does.Contain("StackExchange.Redis").And.Contain("RESPite"));
        Assert.That(names, Has.None.Contain("Analyzers"));
    }

    [TestCase("<license type='expression'>MIT</license>", "MIT")]
    [TestCase("<license type='expression'>GPL-3.0-only</license>", "GPL-3.0-only")]
    [TestCase("<license type='file'>MIT</license>", "file MIT")]
    [TestCase("<license type='file'>EULA.txt</license><licenseUrl>https://aka.ms/deprecateLicenseUrl</licenseUrl>", "file EULA.txt")]
    [TestCase("<licenseUrl>https://example.org/MIT</licenseUrl>", "address https://example.org/MIT")]
    [TestCase("", "none")]
    public void ALicenceThatIsNotNamedIsNotTakenForAnAllowedOne(string fields, string licence)
    {
        var manifest = XDocument.Parse($"<package xmlns='http://example.org/nuspec'><metadata><authors>Ann</authors>{fields}</metadata></package>");
        Assert.That(Dependency.Read("Some", "1.0", manifest), Is.EqualTo(new Dependency("Some", "1.0", licence, "Ann")));
    }
}
