using System.Globalization;

namespace Logic.Evaluation.WorstCases;

/// <summary>An input made to be slow, of any length.</summary>
/// <param name="Name">What it is made of.</param>
/// <param name="Size">How much of it the full length is, in the case's own unit.</param>
/// <param name="Unit">What <paramref name="Size"/> counts.</param>
/// <param name="Run">Works on an input of a size under the settings and says how it ended.</param>
internal sealed record WorstCase(string Name, int Size, string Unit, Func<LogicConfig, int, string> Run)
{
    /// <summary>The cases of docs/threat-model.md.</summary>
    public static IReadOnlyList<WorstCase> All { get; } =
    [
        Text("(", 10_000, "characters", static n => Repeat("(", n)),
        Text("not ", 10_000, "characters", static n => Repeat("not ", n)),
        Text("and the cat ", 10_000, "characters", static n => Repeat("and the cat ", n)),
        Text("that that ", 10_000, "characters", static n => Repeat("that that ", n)),
        Text("a sentence without a stop", 10_000, "words", static n => Words(n) + "."),
        Text("sentences with pronouns", 5_000, "sentences", PronounSentences),
        Text("sentences of 120 words, *Mary left before Mary left before …*", 10_000, "characters", static n => Sentences("Mary left before ", 40, "John slept.", n)),
        Text("sentences of 120 unknown words", 10_000, "characters", static n => Sentences("wug blick dax ", 40, "wug.", n)),
        Text("sentences of 120 words, *buffalo buffalo …*", 10_000, "characters", static n => Sentences("buffalo ", 120, "buffalo.", n)),
        Text("sentences of 120 words, *2 friends of 2 friends of …*", 10_000, "characters", static n => Sentences("2 friends of ", 40, "Ann left.", n)),
        Text("a new noun in each sentence", 10_000, "characters", static n => Numbered("The wug{0} of Ann{0} is a blick{0}. ", n)),
        Formula("( as a formula", 10_000, "characters", static n => Repeat("(", n)),
        Formula("¬ as a formula", 10_000, "characters", static n => Repeat("¬", n - 1) + "P"),
        Formula("∧ as a formula", 10_000, "characters", static n => Repeat("P∧", n - 1) + "P"),
        Formula("nested quantifiers over as many predicates, conjoined", 20, "quantifiers", static n => Quantified(n, " ∧ ")),
        Formula("nested quantifiers over as many predicates, equivalent", 20, "quantifiers", static n => Quantified(n, " ↔ ")),
        Formula("nested quantifiers over as many predicates, a theorem", 20, "quantifiers", static n => $"{Quantified(n, " ∧ ")} → {Quantified(n, " ∨ ")}"),
    ];

    private static WorstCase Text(string name, int size, string unit, Func<int, string> make) => new(name, size, unit, (config, n) =>
    {
        var result = new FOLConverter(config).Convert(make(n));
        return result.Success ? "read" : result.Diagnostics[0].Code;
    });

    private static WorstCase Formula(string name, int size, string unit, Func<int, string> make) => new(name, size, unit, (config, n) =>
    {
        var result = new TheoremProver(config).Prove(make(n));
        return result.Diagnostics.IsEmpty ? result.Status.ToString() : result.Diagnostics[0].Code;
    });

    /// <summary>The piece again and again, up to a number of characters.</summary>
    private static string Repeat(string piece, int characters) =>
        string.Concat(Enumerable.Repeat(piece, (characters / piece.Length) + 1))[..characters];

    /// <summary>Sentences of pieces, as many as there is room for.</summary>
    private static string Sentences(string piece, int pieces, string end, int characters)
    {
        var sentence = string.Concat(Enumerable.Repeat(piece, pieces)) + end + " ";
        return string.Concat(Enumerable.Repeat(sentence, Math.Max(1, characters / sentence.Length)));
    }

    private static string Numbered(string sentence, int characters) =>
        string.Concat(Enumerable.Range(0, characters / (sentence.Length + 4)).Select(i => string.Format(CultureInfo.InvariantCulture, sentence, i)));

    private static string Words(int count)
    {
        string[] words = ["every", "student", "who", "knows", "a", "teacher", "likes", "the", "book", "and"];
        return string.Join(' ', Enumerable.Range(0, count).Select(i => words[i % words.Length]));
    }

    private static string PronounSentences(int count)
    {
        string[] sentences = ["A man sees a dog.", "He likes it.", "It barks.", "He sees it.", "It sees him."];
        return string.Join(' ', Enumerable.Range(0, count).Select(i => sentences[i % sentences.Length]));
    }

    /// <summary>∀x0 ∃x1 … over predicates each of which takes two neighbours.</summary>
    private static string Quantified(int count, string connective)
    {
        var prefix = string.Concat(Enumerable.Range(0, count).Select(static i => (i % 2 == 0 ? "∀x" : "∃x") + Number(i) + " "));
        return $"({prefix}({string.Join(connective, Enumerable.Range(0, count).Select(i => $"P{Number(i)}(x{Number(i)}, x{Number((i + 1) % count)})"))}))";
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
