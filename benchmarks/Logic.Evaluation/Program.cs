using System.CommandLine;
using Logic.Evaluation;
using Logic.Evaluation.WorstCases;

var root = new RootCommand("Measures accuracy on entailment sets, TPTP problems and sentences.")
{
    EntailCommand.Create(),
    GoldCommand.Create(),
    TptpCommand.Create(),
    ConvertCommand.Create(),
    CalibrateCommand.Create(),
    WorstCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
