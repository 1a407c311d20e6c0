using System.Diagnostics;
using Logic.Language.Parsing;
using Logic.Language.Preferences;
using Logic.RankerTrainer;
using Logic.RankerTrainer.Learning;

if (args.Length < 3)
{
    Console.Error.WriteLine("""
        Learns which parse is meant, and writes the preferences that Logic.Core carries.
        usage: Logic.RankerTrainer TRAIN DEV MODEL [formulas=FILE.jsonl] [keep=FILE.jsonl …] [ask=1] [option=value …]
          TRAIN, DEV  treebanks in CoNLL-U, plain or .gz: learned from, measured on
          MODEL       file to write
          formulas    an entailment set with gold formulas: learned from, measured in five folds by story
          keep        an entailment set whose sentences are read rightly as they are
          ask         answer the items of formulas in five folds, too
        """);
    return 2;
}

var clock = Stopwatch.StartNew();
var options = RankerOptions.Read(args.Skip(3));
SentenceParser.Prefer(PreferenceModel.None);
var material = Material.Prepare(args[0], args[1], options, Console.Out);
var learned = material.Learn();
Report.Choices(material, Console.Out);
Report.Heads(material, learned, Console.Out);
Report.Kept(material, learned, Console.Out);
if (material.Formulas.Count > 0)
{
    var folds = new Folds(material, options);
    Report.Skeletons(material, folds.Without, Console.Out);
    if (options.Ask) Console.WriteLine(await folds.AskAsync());
}

using (var file = File.Create(args[2]))
{
    var count = PreferenceModel.Write(file, Export.Costs(learned.Weights, material.Words));
    Console.WriteLine($"{count} features, {file.Length} bytes, {clock.Elapsed.TotalSeconds:F0} s");
}

return 0;
