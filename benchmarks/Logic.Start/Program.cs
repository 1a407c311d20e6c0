using System.Diagnostics;
using System.Globalization;
using Logic.Start;

// Start-up, and the first calls beside later ones. Run as `once` a process measures itself; otherwise it starts itself so many times
// (9 unless said) and prints the medians. The same program just in time and ahead of time.
if (args is ["once"])
{
    Console.WriteLine(string.Join(' ', (await FirstCalls.MeasureAsync()).Select(static m => m.ToString("F3", CultureInfo.InvariantCulture))));
    return;
}

var runs = Enumerable.Range(0, args is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 9).Select(static _ => RunOnce()).ToArray();
Console.WriteLine("| | median | least | most |\n|---|---|---|---|");
for (var i = 0; i < FirstCalls.Names.Length; i++)
{
    var times = runs.Select(r => r[i]).Order().ToArray();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {FirstCalls.Names[i]} | {times[times.Length / 2]:F2} ms | {times[0]:F2} | {times[^1]:F2} |"));
}

static double[] RunOnce()
{
    var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
    // Started as `dotnet Logic.Start.dll`, the process is dotnet.
    if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
    start.ArgumentList.Add("once");
    using var process = Process.Start(start)!;
    var line = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return [.. line.Split(' ').Select(static m => double.Parse(m, CultureInfo.InvariantCulture))];
}
