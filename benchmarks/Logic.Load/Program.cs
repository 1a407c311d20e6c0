using System.Globalization;
using Logic.Load;

// Measures a server on loopback beside the same work in this process.
// Usage: dotnet run -c Release --project benchmarks/Logic.Load -- [--seconds 10] [--callers 4] -- COMMAND…
//   such as … -- dotnet src/Logic.Server/bin/Release/net10.0/logic-server.dll
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var end = Array.LastIndexOf(args, "--");
if (end < 0 || end == args.Length - 1)
{
    Console.Error.WriteLine("Say which server to start, behind --.");
    return 64;
}

var seconds = Number("--seconds", 10);
var callers = Number("--callers", 4);
await using var server = await MeasuredServer.StartAsync(args[(end + 1)..]);
Console.WriteLine($"{callers} callers, {seconds} s each after a warm-up of a third of that; {Environment.ProcessorCount} processors, shared by server and callers");
Console.WriteLine($"start to first answer {server.StartTime.TotalMilliseconds:0} ms, then {server.Megabytes():0} MB resident");
Console.WriteLine();
Console.WriteLine("| work | per second | p50 ms | p99 ms | failed |");
Console.WriteLine("|---|---|---|---|---|");
foreach (var work in Work.All)
{
    Write(work.Name + " over HTTP", await Measure(token => server.PostAsync(work.Path, work.Body(), token)));
    Write(work.Name + " in process", await Measure(async token => await Task.Run(() => work.Run(), token)));
}

Console.WriteLine();
Console.WriteLine($"after the load {server.Megabytes():0} MB resident");
return 0;

int Number(string name, int otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < end ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;

async Task<Sample> Measure(Func<CancellationToken, Task<bool>> once)
{
    await Sample.TakeAsync(once, callers, TimeSpan.FromSeconds(seconds / 3.0));
    return await Sample.TakeAsync(once, callers, TimeSpan.FromSeconds(seconds));
}

static void Write(string name, Sample sample) =>
    Console.WriteLine($"| {name} | {sample.PerSecond:0} | {sample.Percentile(0.5):0.00} | {sample.Percentile(0.99):0.00} | {sample.Failed} |");
