namespace Logic.TaggerTrainer;

/// <summary>How to train; the defaults are what the shipped weights were made with.</summary>
internal sealed record TrainingOptions
{
    public int Seed { get; init; } = 1;

    public int Cutoff { get; init; } = 2;

    public int Epochs { get; init; } = 8;

    public int GoldEpochs { get; init; } = 3;

    public double OwnHistory { get; init; } = 0.5;

    public double LowerCased { get; init; } = 0.15;

    public float Rate { get; init; } = 0.1f;

    /// <summary>What is at least so probable is not learned any further.</summary>
    public float Confident { get; init; } = 0.99f;

    /// <summary>Weights nearer to zero than this are left out.</summary>
    public float Prune { get; init; } = 0.1f;

    /// <summary>Reads <c>name=value</c> arguments.</summary>
    public static TrainingOptions Read(IEnumerable<string> arguments)
    {
        var options = new TrainingOptions();
        foreach (var argument in arguments)
        {
            var parts = argument.Split('=');
            var value = double.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
            options = parts[0] switch
            {
                "seed" => options with { Seed = (int)value },
                "cutoff" => options with { Cutoff = (int)value },
                "epochs" => options with { Epochs = (int)value },
                "gold-epochs" => options with { GoldEpochs = (int)value },
                "own-history" => options with { OwnHistory = value },
                "lower-cased" => options with { LowerCased = value },
                "rate" => options with { Rate = (float)value },
                "confident" => options with { Confident = (float)value },
                "prune" => options with { Prune = (float)value },
                _ => throw new ArgumentException($"There is no option {parts[0]}."),
            };
        }

        return options;
    }
}
