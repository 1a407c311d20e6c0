using Logic.Diagnostics;
using Logic.Language.Tagging;
using Logic.Language.Tokens;

namespace Logic.TaggerTrainer;

/// <summary>Measures a tagger against the treebank.</summary>
internal static class Evaluation
{
    public static void Report(Tagger tagger, List<TaggedSentence> sentences, HashSet<string> known, TextWriter log)
    {
        int total = 0, right = 0, words = 0, rightWords = 0, unknown = 0, rightUnknown = 0, lower = 0;
        var confusions = new Dictionary<(PennTag, PennTag), int>();
        var lattice = new TagLattice();
        foreach (var sentence in sentences)
        {
            tagger.Tag(Tokens(sentence.Words), lattice);
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var (gold, best) = (sentence.Tags[i], lattice[i][0].Tag);
                var hit = gold == best ? 1 : 0;
                (total, right) = (total + 1, right + hit);
                if (gold != PennTag.Punctuation) (words, rightWords) = (words + 1, rightWords + hit);
                if (!known.Contains(sentence.Words[i])) (unknown, rightUnknown) = (unknown + 1, rightUnknown + hit);
                if (hit == 0) confusions[(gold, best)] = confusions.GetValueOrDefault((gold, best)) + 1;
            }

            tagger.Tag(Tokens(Array.ConvertAll(sentence.Words, word => word.ToLowerInvariant())), lattice);
            for (var i = 0; i < sentence.Words.Length; i++) if (sentence.Tags[i] == lattice[i][0].Tag) lower++;
        }

        log.WriteLine($"all tokens {Percent(right, total)}, without punctuation {Percent(rightWords, words)}, unknown words {Percent(rightUnknown, unknown)}, lower-cased {Percent(lower, total)}");
        foreach (var beta in new[] { 0.1f, 0.01f, 0.001f }) ReportBeam(tagger, sentences, beta, log);
        log.WriteLine(string.Join(", ", confusions.OrderByDescending(pair => pair.Value).Take(12).Select(pair => $"{pair.Key.Item1}→{pair.Key.Item2} {pair.Value}")));
    }

    public static Token[] Tokens(string[] words) => Array.ConvertAll(words, word => new Token(
        word, word.ToLowerInvariant(), char.IsLetter(word[0]) ? TokenKind.Word : char.IsDigit(word[0]) ? TokenKind.Number : TokenKind.Sign, default(TextSpan)));

    private static void ReportBeam(Tagger tagger, List<TaggedSentence> sentences, float beta, TextWriter log)
    {
        int total = 0, found = 0, tags = 0;
        var lattice = new TagLattice();
        foreach (var sentence in sentences)
        {
            tagger.Tag(Tokens(sentence.Words), lattice, beta);
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                total++;
                tags += lattice[i].Length;
                foreach (var tag in lattice[i]) if (tag.Tag == sentence.Tags[i]) found++;
            }
        }

        log.WriteLine($"beta {beta}: recall {Percent(found, total)} at {(double)tags / total:F2} tags a token");
    }

    private static string Percent(int part, int whole) => $"{100.0 * part / whole:F2} %";
}
