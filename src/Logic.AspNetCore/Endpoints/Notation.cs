using System.Diagnostics.CodeAnalysis;
using Logic.AspNetCore.Responses;
using Logic.Formulas.Printing;
using Logic.Json;
using Microsoft.AspNetCore.Http;

namespace Logic.AspNetCore.Endpoints;

/// <summary>The notation that a request asks for.</summary>
internal static class Notation
{
    public static bool TryFind(string? name, [NotNullWhen(true)] out FormulaPrinter? printer, [NotNullWhen(false)] out IResult? refusal)
    {
        printer = NotationNames.Find(name ?? NotationNames.Default);
        refusal = printer is null ? Problem.BadBody($"'format' is '{name}'; allowed: {string.Join(", ", NotationNames.All)}.") : null;
        return printer is not null;
    }
}
