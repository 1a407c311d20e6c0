using Logic.Caching.Redis.Tests;
using System.Runtime.InteropServices;

namespace Logic.Packages.Tests;

/// <summary>The packages in a program compiled ahead of time: no warning, and it does what it does on the runtime.</summary>
[Category("Long")]
public sealed class AotTests
{
    private const string Program = """
        using Logic;
        using Logic.Caching.Redis;
        using Logic.Proving.Cached;

        Console.WriteLine(new FOLConverter().Convert("Every student has a teacher.").Fol);
        Console.WriteLine((await new LogicReasoner().AskAsync(["All men are mortal.", "Socrates is a man."], "Is Socrates mortal?")).Verdict);
        for (var process = 0; process < 2; process++)
        {
            await using var redis = new RedisProofCache(args[0]);
            await using var cache = new ProofCache([redis]);
            var prover = new TheoremProver(cache: cache);
            for (var call = 0; call < 2; call++)
            {
                var proof = await prover.ProveAsync("Q", ["P", "P → Q"]);
                Console.WriteLine($"{proof.Status} {proof.Verified} {proof.CacheTier ?? "searched"}");
            }
        }
        """;

    [Test]
    public async Task ConvertsProvesCachesAndReadsRedis()
    {
        await using var redis = await RedisServer.StartAsync();
        SkipWithoutCompiler();
        var newcomer = await Newcomer.CreateAsync("ahead", "console");
        foreach (var name in new[] { "Logic.Core", "Logic.Caching.Redis" }) await newcomer.AddPackageAsync(name);
        await File.WriteAllTextAsync(Path.Combine(newcomer.Folder, "Program.cs"), Program);
        await newcomer.DotnetAsync("publish", "-r", RuntimeInformation.RuntimeIdentifier, "-p:PublishAot=true", "-warnaserror", "-v", "quiet", "-o", "out");
        Assert.That(Directory.GetFiles(Path.Combine(newcomer.Folder, "out"), "*.dll"), Is.Empty);
        var run = (await Command.RunAsync(Path.Combine(newcomer.Folder, "out", "ahead"), newcomer.Folder, null, redis.Url)).Expect();
        Assert.That(run.Lines, Is.EqualTo(new[]
        {
            "∀x (Student(x) → ∃y (Teacher(y) ∧ Have(x, y)))", "True",
            "Theorem True searched", "Theorem True memory", "Theorem True redis", "Theorem True memory",
        }));
    }

    /// <summary>The compiler is a package of the runtime's and a linker; no test asks a registry for it.</summary>
    private static void SkipWithoutCompiler()
    {
        var compiler = $"runtime.{RuntimeInformation.RuntimeIdentifier}.microsoft.dotnet.ilcompiler";
        if (!Directory.Exists(Path.Combine(PackageFeed.MachineCache, compiler)))
            Assert.Ignore($"The package {compiler} is not in the machine's cache: publish once with -p:PublishAot=true.");
        if (!Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(static p => File.Exists(Path.Combine(p, "clang")) || File.Exists(Path.Combine(p, "gcc"))))
            Assert.Ignore("Neither clang nor gcc is installed.");
    }
}
