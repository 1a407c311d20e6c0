using System.Globalization;
using System.Text.Json;

namespace Logic.Load;

/// <summary>Work that is done over HTTP and in this process. Each call has another name in it, so that proofs are searched for, not remembered.</summary>
internal sealed record Work(string Name, string Path, Func<string> Body, Func<bool> Run)
{
    private static readonly FOLConverter Converter = new();
    private static readonly LogicReasoner Reasoner = new();
    private static int _next;

    public static Work[] All { get; } =
    [
        new("convert", "/convert", () => Json("text", Sentence()), () => Converter.Convert(Sentence()).Success),
        new("ask, searched", "/ask", () => Question(NewName()), () => Ask(NewName())),
        new("ask, cached", "/ask", static () => Question("Socrates"), static () => Ask("Socrates")),
    ];

    private static string Sentence() => "Every student who reads a book about number " + Number() + " likes a teacher.";

    private static string Question(string name) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["premises"] = Premises(name),
        ["question"] = $"Is {name} mortal?",
    });

    private static bool Ask(string name) =>
        Reasoner.AskAsync(Premises(name), $"Is {name} mortal?").AsTask().GetAwaiter().GetResult().Verdict == Verdict.True;

    private static string[] Premises(string name) => ["All men are mortal.", "Everyone who is a philosopher is a man.", $"{name} is a philosopher."];

    /// <summary>A name that did not occur yet: Zaaaab, Zaaaac, …</summary>
    private static string NewName()
    {
        var number = Interlocked.Increment(ref _next);
        return string.Create(6, number, static (letters, rest) =>
        {
            letters[0] = 'Z';
            for (var i = letters.Length - 1; i > 0; i--, rest /= 26) letters[i] = (char)('a' + (rest % 26));
        });
    }

    private static string Json(string name, string value) => JsonSerializer.Serialize(new Dictionary<string, string> { [name] = value });

    private static string Number() => Interlocked.Increment(ref _next).ToString(CultureInfo.InvariantCulture);
}
