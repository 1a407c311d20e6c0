using System.ComponentModel;
using CliWrap;

namespace Logic.Shared.Processes;

/// <summary>
/// Runs a program to its end, its deadline, or the caller's cancellation, whichever comes first, and leaves nothing of
/// it behind. Whatever happens is a value. Thread-safe.
/// </summary>
internal static class ProcessRunner
{
    /// <summary>How long a killed process is waited for; after that it is left to the system.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(250);

    /// <summary>Runs a program.</summary>
    public static async Task<ProcessOutcome> RunAsync(ProcessTask task, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested) return new ProcessOutcome(ProcessEnd.Cancelled, -1, "", "");
        if (task.Time <= TimeSpan.Zero) return new ProcessOutcome(ProcessEnd.TimedOut, -1, "", "");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var output = new OutputCollector(task.MaxOutputBytes, stop.Cancel);
        var error = new OutputCollector(task.MaxOutputBytes, stop.Cancel);
        stop.CancelAfter(task.Time < TimeSpan.FromDays(1) ? task.Time : TimeSpan.FromDays(1));
        try
        {
            var exitCode = await RunAsync(Build(task, output, error), stop.Token).ConfigureAwait(false);
            return new ProcessOutcome(ProcessEnd.Exited, exitCode, output.Text, error.Text);
        }
        catch (OperationCanceledException)
        {
            var end = output.IsFull || error.IsFull ? ProcessEnd.OutputTooLarge
                : cancellationToken.IsCancellationRequested ? ProcessEnd.Cancelled : ProcessEnd.TimedOut;
            return new ProcessOutcome(end, -1, output.Text, error.Text);
        }
        catch (Exception failure) when (failure is Win32Exception or IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            return new ProcessOutcome(ProcessEnd.NotStarted, -1, "", failure.Message);
        }
    }

    private static Command Build(ProcessTask task, OutputCollector output, OutputCollector error)
    {
        var (path, arguments) = ProcessGroup.Lead(task.Path, task.Arguments);
        return Cli.Wrap(path)
            .WithArguments(arguments)
            .WithWorkingDirectory(task.WorkingFolder)
            .WithStandardInputPipe(PipeSource.FromString(task.Input))
            .WithStandardOutputPipe(PipeTarget.Create(output.CollectAsync))
            .WithStandardErrorPipe(PipeTarget.Create(error.CollectAsync))
            .WithValidation(CommandResultValidation.None);
    }

    private static async Task<int> RunAsync(Command command, CancellationToken stop)
    {
        var running = command.ExecuteAsync(stop);
        using var kill = stop.UnsafeRegister(_ => ProcessGroup.End(running.ProcessId), null);
        try
        {
            var result = await WaitAsync(running, stop).ConfigureAwait(false);
            stop.ThrowIfCancellationRequested();
            return result.ExitCode;
        }
        finally
        {
            // What the program started may outlive it.
            ProcessGroup.End(running.ProcessId);
        }
    }

    /// <summary>Waits for the end, but not for one that does not come although it was killed.</summary>
    private static async Task<CommandResult> WaitAsync(Task<CommandResult> running, CancellationToken stop)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var signal = stop.UnsafeRegister(_ => stopped.TrySetResult(), null);
        if (await Task.WhenAny(running, stopped.Task).ConfigureAwait(false) != running)
            await Task.WhenAny(running, Task.Delay(Grace, CancellationToken.None)).ConfigureAwait(false);
        if (running.IsCompleted) return await running.ConfigureAwait(false);
        _ = running.ContinueWith(static t => _ = t.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        throw new OperationCanceledException(stop);
    }
}
