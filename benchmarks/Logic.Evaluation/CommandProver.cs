using System.Diagnostics;
using System.Text.RegularExpressions;
using Logic.Formulas.Printing;
using Logic.Proving;

namespace Logic.Evaluation;

/// <summary>An outside program that takes a TPTP file as its last argument and prints an SZS status; its word is a claim.</summary>
internal sealed partial class CommandProver(string command) : IProver
{
    private readonly string[] _words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public string Name => Path.GetFileName(_words[0]);

    public async ValueTask<ProofResult> ProveAsync(ProofRequest request, CancellationToken cancellationToken = default)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, ProblemPrinter.Tptp.Print(request.Assumptions, request.Goal), cancellationToken);
            return await RunAsync(path, request.Limits.Time, cancellationToken);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private async Task<ProofResult> RunAsync(string path, TimeSpan time, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(_words[0], [.. _words[1..], path]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(time + TimeSpan.FromSeconds(5));
        try
        {
            var errors = process.StandardError.ReadToEndAsync(deadline.Token);
            var output = await process.StandardOutput.ReadToEndAsync(deadline.Token);
            await errors;
            await process.WaitForExitAsync(deadline.Token);
            return Read(output);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            process.Kill(entireProcessTree: true);
            return new ProofResult { Status = SzsStatus.Timeout, Prover = Name };
        }
    }

    private ProofResult Read(string output)
    {
        var isKnown = Enum.TryParse<SzsStatus>(StatusLine().Match(output).Groups[1].Value, out var status);
        return new ProofResult { Status = isKnown ? status : SzsStatus.GaveUp, Prover = Name, Evidence = isKnown ? Evidence.Claim : Evidence.None };
    }

    [GeneratedRegex(@"SZS status (\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex StatusLine();
}
