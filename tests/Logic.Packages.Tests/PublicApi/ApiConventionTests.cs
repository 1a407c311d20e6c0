using System.Reflection;
using System.Xml.Linq;

namespace Logic.Packages.Tests.PublicApi;

/// <summary>The conventions of everything public, of all packages at once.</summary>
public sealed class ApiConventionTests
{
    /// <summary>A class is for use, or abstract for a family; exceptions and attributes are the framework's to derive from.</summary>
    [Test]
    public void ClassesAreSealedStaticOrAbstract()
    {
        var open = PublicTypes.All.Where(static t => t.IsClass && !t.IsSealed && !t.IsAbstract && !typeof(Exception).IsAssignableFrom(t));
        Assert.That(open.Select(static t => t.FullName), Is.Empty);
    }

    [Test]
    public void ExceptionsHaveOneBase()
    {
        var strangers = PublicTypes.All.Where(static t => typeof(Exception).IsAssignableFrom(t) && !typeof(LogicException).IsAssignableFrom(t));
        Assert.That(strangers.Select(static t => t.FullName), Is.Empty);
    }

    /// <summary>Who sees a method can see its types: nothing internal, nothing of a library that is not part of what is promised.</summary>
    [Test]
    public void NoForeignTypeShows()
    {
        string[] promised = ["System", "Microsoft.Extensions", "Microsoft.AspNetCore", "StackExchange.Redis", "Logic"];
        var leaks = from method in PublicTypes.Methods
                    from type in PublicTypes.TypesOf(method)
                    where !type.IsGenericParameter && (!type.IsVisible || !promised.Any(p => type.FullName!.StartsWith(p, StringComparison.Ordinal)))
                    select $"{PublicTypes.NameOf(method)}: {type.FullName}";
        Assert.That(leaks.Distinct(), Is.Empty);
    }

    [Test]
    public void CancellationTokenIsLast()
    {
        var cancellable = PublicTypes.Methods.Where(static m => m.GetParameters().Any(static p => p.ParameterType == typeof(CancellationToken))).ToArray();
        Assert.That(cancellable.Where(static m => m.GetParameters()[^1].ParameterType != typeof(CancellationToken)).Select(PublicTypes.NameOf), Is.Empty);
        var otherwiseNamed = cancellable.Where(static m => m.GetParameters()[^1].Name != "cancellationToken" && !IsNamedByAFramework(m));
        Assert.That(otherwiseNamed.Select(PublicTypes.NameOf), Is.Empty);
    }

    /// <summary>What may wait can be ended, but for what ends by itself.</summary>
    [Test]
    public void AsynchronousMethodsEndInAsyncAndTakeAToken()
    {
        var waiting = PublicTypes.Methods.OfType<MethodInfo>().Where(static m => IsAwaited(m.ReturnType) && !m.IsSpecialName).ToArray();
        Assert.That(waiting.Where(static m => !m.Name.EndsWith("Async", StringComparison.Ordinal)).Select(PublicTypes.NameOf), Is.Empty);
        var endless = waiting.Where(static m => m.Name is not "DisposeAsync" && m.GetParameters().All(static p => p.ParameterType != typeof(CancellationToken)));
        Assert.That(endless.Select(PublicTypes.NameOf), Is.Empty);
        Assert.That(waiting, Has.Length.GreaterThan(30));
    }

    [Test]
    public void NoFieldIsPublicButConstants()
    {
        var fields = PublicTypes.All.Where(static t => !t.IsEnum).SelectMany(static t => t.GetFields()).Where(static f => !f.IsLiteral && f.DeclaringType!.Assembly == f.ReflectedType!.Assembly);
        Assert.That(fields.Where(static f => !f.IsInitOnly || !f.IsStatic).Select(PublicTypes.NameOf), Is.Empty);
    }

    /// <summary>Collections that are handed out cannot be changed behind the library's back.</summary>
    [Test]
    public void NoPropertyHandsOutAMutableCollection()
    {
        var mutable = PublicTypes.Properties.Where(static p => p.PropertyType.IsArray && p.PropertyType != typeof(byte[])
            || p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() is var d && (d == typeof(List<>) || d == typeof(Dictionary<,>) || d == typeof(HashSet<>)));
        Assert.That(mutable.Select(PublicTypes.NameOf), Is.Empty);
    }

    /// <summary>The root namespace is what a user types in the first ten minutes.</summary>
    [Test]
    public void TheRootIsSmall()
    {
        var root = PublicTypes.All.Where(static t => t.Namespace == "Logic").Select(static t => t.Name).Order(StringComparer.Ordinal);
        Assert.That(root.Count(), Is.LessThanOrEqualTo(12), string.Join(", ", root));
    }

    [Test]
    public void NamespacesAreOursOrWhereExtensionsAreLookedFor()
    {
        var strangers = PublicTypes.All.Where(static t => t.Namespace != "Logic" && !t.Namespace!.StartsWith("Logic.", StringComparison.Ordinal))
            .Where(static t => !(t.IsAbstract && t.IsSealed && t.Namespace is "Microsoft.Extensions.DependencyInjection" or "Microsoft.AspNetCore.Builder"));
        Assert.That(strangers.Select(static t => t.FullName), Is.Empty);
    }

    /// <summary>The compiler asks for documentation; this asks that it says something.</summary>
    [Test]
    public void DocumentationSaysSomething()
    {
        var empty = PublicTypes.Assemblies.Select(static a => XDocument.Load(Path.ChangeExtension(a.Location, "xml"))).SelectMany(static d => d.Descendants("member"))
            .Where(static m => m.Element("inheritdoc") is null && m.Element("summary") is not null)
            .Where(static m => m.Element("summary")!.Value.Trim().Length == 0 && !m.Element("summary")!.HasElements);
        Assert.That(empty.Select(static m => m.Attribute("name")!.Value), Is.Empty);
        var undocumented = PublicTypes.All.Where(t => !Documented(t));
        Assert.That(undocumented.Select(static t => t.FullName), Is.Empty);
    }

    private static bool Documented(Type type) =>
        File.ReadAllText(Path.ChangeExtension(type.Assembly.Location, "xml")).Contains($"\"T:{type.FullName!.Replace('+', '.')}\"", StringComparison.Ordinal);

    /// <summary>An interface of a framework names its parameters, and who implements it keeps the names.</summary>
    private static bool IsNamedByAFramework(MethodBase method) => method.DeclaringType is { IsInterface: false } type && type.GetInterfaces()
        .Where(static i => !i.Namespace!.StartsWith("Logic", StringComparison.Ordinal)).Any(i => type.GetInterfaceMap(i).TargetMethods.Contains(method));

    private static bool IsAwaited(Type type) => type == typeof(Task) || type == typeof(ValueTask) || type.IsGenericType
        && type.GetGenericTypeDefinition() is var d && (d == typeof(Task<>) || d == typeof(ValueTask<>) || d == typeof(IAsyncEnumerable<>));
}
