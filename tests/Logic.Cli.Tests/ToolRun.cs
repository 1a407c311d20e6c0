namespace Logic.Cli.Tests;

/// <summary>One run of the tool in this process: its exit code and what it wrote.</summary>
internal sealed record ToolRun(int Code, string Out, string Error)
{
    public static Task<ToolRun> OfAsync(params string[] args) => WithInputAsync(null, args);

    public static async Task<ToolRun> WithInputAsync(string? input, params string[] args)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        var terminal = new Terminal(new StringReader(input ?? ""), input is not null, output, error);
        var code = await LogicTool.RunAsync(args, terminal);
        return new ToolRun(code, output.ToString(), error.ToString());
    }
}
