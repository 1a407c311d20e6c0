using System.Collections.Immutable;
using System.Globalization;

namespace Logic.RankerTrainer;

/// <summary>How to train; the defaults are what the shipped preferences were made with.</summary>
internal sealed record RankerOptions
{
    /// <summary>Decides the order in which examples are seen, and the folds.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The longest sentence learned from, in tokens.</summary>
    public int Longest { get; init; } = 25;

    /// <summary>So many parses of a sentence are compared.</summary>
    public int Parses { get; init; } = 30;

    /// <summary>A feature with a word in it must have been seen so often in the treebank.</summary>
    public int Cutoff { get; init; } = 5;

    /// <summary>A feature must tell parses apart in so many sentences.</summary>
    public int Sentences { get; init; } = 4;

    /// <summary>Passes over the examples.</summary>
    public int Epochs { get; init; } = 12;

    /// <summary>How strongly costs are drawn to what the rules say.</summary>
    public double Ridge { get; init; } = 5.0;

    /// <summary>How strongly the counts of words are drawn to nothing.</summary>
    public double WordRidge { get; init; } = 3.0;

    /// <summary>What a sentence with a gold formula counts, in sentences of the treebank.</summary>
    public double FormulaWeight { get; init; } = 4.0;

    /// <summary>What a sentence whose reading is to stay counts.</summary>
    public double KeepWeight { get; init; } = 5.0;

    /// <summary>The most times to learn, the changed settled readings counting more each time.</summary>
    public int Rounds { get; init; } = 8;

    /// <summary>What a sentence of the treebank counts.</summary>
    public double TreeWeight { get; init; } = 1.0;

    /// <summary>The set with gold formulas; null for none.</summary>
    public string? Formulas { get; init; }

    /// <summary>The sets whose sentences are to be read as they are.</summary>
    public ImmutableArray<string> Keep { get; init; } = [];

    /// <summary>Whether to ask the items with gold formulas, too, in five folds.</summary>
    public bool Ask { get; init; }

    /// <summary>Reads <c>name=value</c> arguments.</summary>
    public static RankerOptions Read(IEnumerable<string> arguments)
    {
        var options = new RankerOptions();
        foreach (var argument in arguments)
        {
            var parts = argument.Split('=');
            if (parts is ["formulas" or "keep", var path])
            {
                options = parts[0] == "keep" ? options with { Keep = options.Keep.Add(path) } : options with { Formulas = path };
                continue;
            }

            if (parts.Length != 2 || !double.TryParse(parts[1], CultureInfo.InvariantCulture, out var value))
                throw new ArgumentException($"«{argument}» is no option: name=number is expected.");
            options = parts[0] switch
            {
                "seed" => options with { Seed = (int)value },
                "longest" => options with { Longest = (int)value },
                "parses" => options with { Parses = (int)value },
                "cutoff" => options with { Cutoff = (int)value },
                "sentences" => options with { Sentences = (int)value },
                "epochs" => options with { Epochs = (int)value },
                "ridge" => options with { Ridge = value },
                "word-ridge" => options with { WordRidge = value },
                "formula-weight" => options with { FormulaWeight = value },
                "keep-weight" => options with { KeepWeight = value },
                "tree-weight" => options with { TreeWeight = value },
                "rounds" => options with { Rounds = (int)value },
                "ask" => options with { Ask = value != 0 },
                _ => throw new ArgumentException($"There is no option {parts[0]}."),
            };
        }

        return options;
    }
}
