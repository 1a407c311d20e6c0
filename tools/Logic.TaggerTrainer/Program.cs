using System.Diagnostics;
using Logic.Language.Tagging;
using Logic.TaggerTrainer;

if (args.Length < 3)
{
    Console.Error.WriteLine("""
        Trains the tagger that Logic.Core carries, and measures it.
        usage: Logic.TaggerTrainer TRAIN DEV MODEL [option=value …]
          TRAIN, DEV  treebanks in CoNLL-U, plain or .gz; TRAIN may be "-": then MODEL is only measured
          MODEL       file to write
        """);
    return 2;
}

var options = TrainingOptions.Read(args.Skip(3));
var dev = TreebankReader.Read(args[1]);
HashSet<string> known = [];
if (args[0] != "-")
{
    var train = TreebankReader.Read(args[0]);
    known = [.. train.SelectMany(sentence => sentence.Words)];
    var clock = Stopwatch.StartNew();
    var (keys, weights) = new MaxentTrainer(TrainingText.Prepare(train, options), options).Train(Console.Out);
    var rows = ModelWriter.Write(args[2], keys, weights, options.Prune);
    Console.WriteLine($"{rows} rows, {new FileInfo(args[2]).Length} bytes, {clock.Elapsed.TotalSeconds:F1} s");
}

using var file = File.OpenRead(args[2]);
var tagger = new Tagger(TaggerModel.Read(file), Logic.Language.Lexicon.WordLexicon.Default);
Evaluation.Report(tagger, dev, known, Console.Out);
Console.WriteLine($"{Speed.Measure(tagger, dev):F2} million tokens/s");
return 0;
