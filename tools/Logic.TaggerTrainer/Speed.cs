using Logic.Language.Tagging;

namespace Logic.TaggerTrainer;

/// <summary>How fast a tagger is when it has met the words before: tokens by time of the processor, so that a busy machine does not matter.</summary>
internal static class Speed
{
    public static double Measure(Tagger tagger, List<TaggedSentence> sentences)
    {
        var texts = sentences.ConvertAll(sentence => Evaluation.Tokens(sentence.Words));
        var lattice = new TagLattice();
        var best = double.MaxValue;
        for (var round = 0; round < 20; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            foreach (var text in texts) tagger.Tag(text, lattice);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        return texts.Sum(text => text.Length) / best / 1e6;
    }
}
