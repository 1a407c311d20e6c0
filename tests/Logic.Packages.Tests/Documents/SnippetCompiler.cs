using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Logic.Packages.Tests.Documents;

/// <summary>Compiles snippets against the projects, with the namespaces that a new project uses by itself.</summary>
internal static class SnippetCompiler
{
    private static readonly string[] Namespaces =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.RateLimiting",
        "System.Threading.Tasks", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Http", "Microsoft.Extensions.Configuration",
        "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Logging", "Microsoft.Extensions.Options", "Logic", "Logic.Caching", "Logic.Caching.Ipfs",
        "Logic.Caching.Redis", "Logic.DependencyInjection", "Logic.Diagnostics", "Logic.Formulas", "Logic.Formulas.Printing", "Logic.Formulas.Reading",
        "Logic.Language.Lexicon", "Logic.Proving", "Logic.Proving.Cached", "Logic.Caching.Signing", "Logic.Proving.Certificates", "Logic.Proving.Coq", "Logic.Proving.Lean",
        "Logic.Proving.Portfolio", "Logic.Proving.Tptp", "Logic.Proving.Z3", "Logic.RateLimiting", "Logic.AspNetCore",
    ];

    /// <summary>What a snippet may speak of without declaring it, since the text around it says what it is.</summary>
    private const string Surroundings = """
        static string[] args = [];
        static IServiceCollection services = new ServiceCollection();
        static IConfiguration configuration = null!;
        static WebApplicationBuilder builder = null!;
        static WebApplication app = null!;
        static FOLConverter converter = null!;
        static LogicReasoner reasoner = null!;
        static TheoremProver prover = null!;
        static ProofRequest request = null!;
        static ProofResult result = null!;
        static Proof proof = null!;
        static ILogicRateLimiter limiter = null!;
        static IpfsProofCache ipfs = null!;
        static IpfsProofCache other = null!;
        static SigningKey old = null!;
        static byte[] secret = [];
        static string pem = "", text = "", root = "", user = "";
        static string[] texts = [];
        static Formula goal = Formula.True;
        static Formula[] assumptions = [];
        static Stream stream = Stream.Null;
        static CancellationToken cancellationToken;
        static T Refuse<T>(T why) => why;
        """;

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static p => !Path.GetFileName(p).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(static p => MetadataReference.CreateFromFile(p)),
    ];

    /// <summary>The errors of a snippet, with its own line numbers; none when it compiles.</summary>
    public static IEnumerable<string> Errors(Snippet snippet) => Compile(snippet, Surroundings).GetDiagnostics()
        .Where(static d => d.Severity == DiagnosticSeverity.Error).Select(static d => d.ToString());

    /// <summary>Runs a snippet that needs nothing around it and says what it printed; null when it does need something.</summary>
    public static async Task<string[]?> RunAsync(Snippet snippet)
    {
        using var image = new MemoryStream();
        if (!Compile(snippet, surroundings: "").Emit(image).Success) return null;
        image.Position = 0;
        var context = new AssemblyLoadContext(snippet.ToString(), isCollectible: true);
        var (previous, printed) = (Console.Out, new StringWriter());
        Console.SetOut(printed);
        try
        {
            await (Task)context.LoadFromStream(image).GetType("Snippet")!.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, [])!;
        }
        finally
        {
            Console.SetOut(previous);
            context.Unload();
        }

        return printed.ToString().ReplaceLineEndings("\n").Split('\n');
    }

    private static CSharpCompilation Compile(Snippet snippet, string surroundings)
    {
        var own = snippet.Code.Split('\n').Where(IsNamespace).ToArray();
        var body = string.Join('\n', snippet.Code.Split('\n').Select(static l => IsNamespace(l) ? "" : l));
        var source = $$"""
            {{string.Join('\n', Namespaces.Select(static n => $"using {n};").Union(own))}}
            internal static class Snippet
            {
            {{surroundings}}
            static async Task Run() {
            await Task.CompletedTask;
            #line {{snippet.Line}} "{{snippet.Document}}"
            {{body}}
            }
            }
            """;
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create("snippet", [CSharpSyntaxTree.ParseText(source)], References, options);
    }

    private static bool IsNamespace(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.TrimEnd().EndsWith(';')
        && !line.Contains('=', StringComparison.Ordinal) && !line.Contains('(', StringComparison.Ordinal);
}
