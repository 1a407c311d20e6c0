using System.CommandLine;
using Logic.Fuzzer;

var root = new RootCommand("Feeds what takes input from strangers with inputs that nobody meant.")
{
    RunCommand.Create(),
    RunCommand.Input(),
    GuidedCommands.Guided(),
    GuidedCommands.Instrument(),
    GuidedCommands.Seeds(),
};
return await root.Parse(args).InvokeAsync();
