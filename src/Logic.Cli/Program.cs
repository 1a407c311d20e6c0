using Logic.Cli;

return await LogicTool.RunAsync(args, Terminal.OfProcess()).ConfigureAwait(false);
