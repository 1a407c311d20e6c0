using Logic.Proving.Models;

namespace Logic.Cli.Output;

/// <summary>A finite model for people, indented below its title.</summary>
internal static class ModelText
{
    public static async Task WriteAsync(TextWriter writer, string title, FiniteModel? model)
    {
        if (model is null) return;
        await writer.WriteLineAsync("  " + title).ConfigureAwait(false);
        foreach (var line in model.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
            await writer.WriteLineAsync("    " + line).ConfigureAwait(false);
    }
}
