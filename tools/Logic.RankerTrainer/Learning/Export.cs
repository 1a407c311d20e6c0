using Logic.Language.Preferences;
using Logic.RankerTrainer.Parses;

namespace Logic.RankerTrainer.Learning;

/// <summary>Puts what was learned of rules and of words together, as the parser wants it.</summary>
internal static class Export
{
    /// <summary>The cost of each feature: the counts of words, each kind of choice with its own weight, come on top of the rest.</summary>
    public static Dictionary<uint, float> Costs(IReadOnlyDictionary<uint, double> learned, ChoiceTrainer words)
    {
        var costs = learned.ToDictionary(static w => w.Key, static w => (float)w.Value);
        foreach (var (feature, key, weight) in words.OfWords)
        {
            if (!costs.TryGetValue(FeatureExtractor.Words(key), out var share)) continue;
            costs[feature] = costs.GetValueOrDefault(feature) - (float)(share * weight);
        }

        foreach (var key in words.OfWords.Select(static w => w.Key).Distinct()) costs.Remove(FeatureExtractor.Words(key));
        return costs;
    }

    /// <summary>The model, rounded as it is shipped.</summary>
    public static PreferenceModel Model(IReadOnlyDictionary<uint, float> costs)
    {
        using var stream = new MemoryStream();
        PreferenceModel.Write(stream, costs);
        stream.Position = 0;
        return PreferenceModel.Read(stream);
    }
}
