using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Logic.Packages.Tests.PublicApi;

/// <summary>What the packages show of themselves.</summary>
internal static class PublicTypes
{
    public static readonly Assembly[] Assemblies =
    [
        typeof(LogicConfig).Assembly, typeof(LogicEndpointServices).Assembly, typeof(Caching.Redis.RedisProofCache).Assembly,
        typeof(Caching.Ipfs.IpfsProofCache).Assembly, typeof(Proving.Z3.Z3Prover).Assembly, typeof(Proving.Tptp.TptpProver).Assembly,
        typeof(Proving.Coq.CoqProver).Assembly, typeof(Proving.Lean.LeanProver).Assembly,
    ];

    public const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> All => Assemblies.SelectMany(static a => a.GetExportedTypes()).Where(static t => !IsGenerated(t));

    /// <summary>Methods and constructors that a user can call or override, without what the compiler makes for records.</summary>
    public static IEnumerable<MethodBase> Methods => All.SelectMany(static t => t.GetMembers(Declared)).OfType<MethodBase>()
        .Where(static m => (m.IsPublic || m.IsFamily || m.IsFamilyOrAssembly) && !IsGenerated(m));

    public static IEnumerable<PropertyInfo> Properties => All.SelectMany(static t => t.GetProperties(Declared))
        .Where(static p => p.GetAccessors().Length > 0 && !IsGenerated(p));

    /// <summary>The types that a method speaks of, taken apart.</summary>
    public static IEnumerable<Type> TypesOf(MethodBase method)
    {
        var own = method.GetParameters().Select(static p => p.ParameterType);
        return (method is MethodInfo info ? own.Append(info.ReturnType) : own).SelectMany(Parts);
    }

    public static IEnumerable<Type> Parts(Type type) => type.HasElementType
        ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];

    public static string NameOf(MemberInfo member) => $"{member.DeclaringType?.FullName}.{member.Name}";

    private static bool IsGenerated(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal) || member.GetCustomAttributesData().Any(static a =>
            a.AttributeType.Name is "CompilerGeneratedAttribute" or "GeneratedCodeAttribute");
}
