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
        new("ask, searched", "/ask", () => Question(Number()), () => Ask(Number())),
        new("ask, cached", "/ask", static () => Question("0"), static () => Ask("0")),
    ];

    private static string Sentence() => "Every student who reads a book about number " + Number() + " likes a teacher.";

    private static string Question(string number) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["premises"] = Premises(number),
        ["question"] = "Is Socrates wise?",
    });

    private static bool Ask(string number) =>
        Reasoner.AskAsync(Premises(number), "Is Socrates wise?").AsTask().GetAwaiter().GetResult().Verdict == Verdict.True;

    private static string[] Premises(string number) =>
        ["All men are mortal.", "Every mortal who reads a book is wise.", "Socrates is a man.", $"Socrates reads book {number}.", $"Book {number} is a book."];

    private static string Json(string name, string value) => JsonSerializer.Serialize(new Dictionary<string, string> { [name] = value });

    private static string Number() => Interlocked.Increment(ref _next).ToString(CultureInfo.InvariantCulture);
}
