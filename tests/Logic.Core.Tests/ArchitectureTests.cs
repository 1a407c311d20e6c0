using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Logic.Tests;

/// <summary>
/// Holds the arrows of docs/architecture.md: a folder of Logic.Core uses folders of lower rank, and of its own rank only
/// itself. Read from the sources: <c>using</c> lines and partial names such as <c>Proving.Clauses</c>.
/// </summary>
public sealed partial class ArchitectureTests
{
    /// <summary>Diagnostics are the words in which every folder reports; they use nothing.</summary>
    private static readonly Dictionary<string, int> Ranks = new()
    {
        ["Diagnostics"] = -1,
        ["Formulas"] = 0,
        ["Language"] = 1,
        ["Caching"] = 1,
        ["RateLimiting"] = 1,
        ["Validation"] = 1,
        ["Semantics"] = 2,
        ["Proving"] = 2,
        ["Configuration"] = 3,
        ["Reasoning"] = 3,
        ["Root"] = 3,
        ["DependencyInjection"] = 4,
    };

    /// <summary>What the ranks would allow and the design does not.</summary>
    private static readonly (string From, string To)[] Forbidden =
    [
        ("Caching", "Formulas"), ("RateLimiting", "Formulas"), ("Proving", "Language"), ("Semantics", "Caching"),
    ];

    private static readonly Assembly Core = typeof(LogicConfig).Assembly;

    private static string SourceFolder { get; } = FindSources();

    [Test]
    public void EveryFolderHasARank()
    {
        var folders = Directory.GetDirectories(SourceFolder).Select(d => Path.GetFileName(d)!).Except(["bin", "obj"]);
        Assert.That(folders, Is.SubsetOf(Ranks.Keys));
    }

    [Test]
    public void ArrowsPointDown()
    {
        var wrong = new List<string>();
        foreach (var (path, folder) in Sources())
        {
            foreach (var used in UsedFolders(File.ReadAllText(path)))
            {
                if (used != folder && (Ranks[used] >= Ranks[folder] || Forbidden.Contains((folder, used))) && !AreBothFacades(folder, used))
                    wrong.Add($"{Path.GetRelativePath(SourceFolder, path)} uses {used}");
            }
        }

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void NamespacesFollowFolders()
    {
        var wrong = Sources()
            .Where(s => s.Folder is not ("Root" or "DependencyInjection" or "Diagnostics"))
            .Where(s => !File.ReadAllText(s.Path).Contains("namespace Logic." + NamespaceOf(s.Path) + ";", StringComparison.Ordinal))
            .Select(s => s.Path);
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void TheRootNamespaceIsWhatAUserTypesFirst()
    {
        var names = Core.GetExportedTypes().Where(t => t.Namespace == "Logic").Select(t => t.Name);
        Assert.That(names, Is.SubsetOf(new[]
        {
            "FOLConverter", "ConversionResult", "SentenceConversion", "Reading", "TheoremProver", "LogicReasoner", "KnowledgeBase", "Answer", "Verdict",
            "LogicConfig", "EnglishOptions", "LogicException",
        }));
    }

    [Test]
    public void ClassesAreSealedStaticOrAbstractUnlessSomethingInsideDerives()
    {
        var open = Core.GetTypes()
            .Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && t != typeof(LogicException))
            .Where(t => !IsGenerated(t) && (t.IsPublic || !Core.GetTypes().Any(derived => derived.BaseType == t)))
            .Select(t => t.FullName);
        Assert.That(open, Is.Empty);
    }

    [Test]
    public void WhatIsAsyncTakesACancellationTokenLast()
    {
        var wrong = Core.GetTypes()
            .Where(t => !IsGenerated(t))
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(m => m.Name.EndsWith("Async", StringComparison.Ordinal) && m.Name != "DisposeAsync")
            .Where(m => m.GetParameters().LastOrDefault()?.ParameterType != typeof(CancellationToken))
            .Select(m => $"{m.DeclaringType}.{m.Name}");
        Assert.That(wrong, Is.Empty);
    }

    /// <summary>The facades, their settings and what they reason with make up rank 3 together.</summary>
    private static bool AreBothFacades(string from, string to) => Ranks[from] == 3 && Ranks[to] == 3;

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute)) || type.Name.Contains('<', StringComparison.Ordinal)
        || type.Namespace?.StartsWith("Logic", StringComparison.Ordinal) != true || type.Name.StartsWith("__", StringComparison.Ordinal)
        || (type.DeclaringType is { } outer && IsGenerated(outer));

    private static IEnumerable<(string Path, string Folder)> Sources() =>
        from path in Directory.EnumerateFiles(SourceFolder, "*.cs", SearchOption.AllDirectories)
        let parts = Path.GetRelativePath(SourceFolder, path).Split(Path.DirectorySeparatorChar)
        where parts[0] is not ("bin" or "obj")
        select (path, parts.Length == 1 ? "Root" : parts[0]);

    private static string NamespaceOf(string path) =>
        Path.GetDirectoryName(Path.GetRelativePath(SourceFolder, path))!.Replace(Path.DirectorySeparatorChar, '.');

    private static IEnumerable<string> UsedFolders(string source) =>
        UsingLine().Matches(source).Concat(PartialName().Matches(Comment().Replace(source, "")))
            .Select(m => m.Groups[1].Value)
            .Where(Ranks.ContainsKey)
            .Distinct();

    private static string FindSources([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../src/Logic.Core"));

    [GeneratedRegex(@"^using (?:static |\w+ = )?Logic\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    /// <summary>A qualified name that begins with a folder: <c>Semantics.X</c>, <c>Logic.Semantics.X</c>.</summary>
    [GeneratedRegex(@"(?<![\w.])(?:Logic\.)?(Formulas|Language|Caching|RateLimiting|Validation|Semantics|Proving|Configuration|Reasoning|DependencyInjection)\.[A-Z]")]
    private static partial Regex PartialName();

    [GeneratedRegex(@"//.*$|^\s*namespace .*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
