using System.Globalization;
using Logic.Caching.Redis.Tests;

namespace Logic.Caching.Ipfs.Tests;

/// <summary>Mixed load while tiers go down and come up at random. <c>LOGIC_SOAK_SECONDS</c> says for how long; 600 unless said.</summary>
[NonParallelizable]
public sealed class SoakTests
{
    [Test]
    public Task AFewSeconds() => SoakAsync(TimeSpan.FromSeconds(6));

    [Test, Category("Long")]
    public Task TenMinutes() => SoakAsync(TimeSpan.FromSeconds(
        double.Parse(Environment.GetEnvironmentVariable("LOGIC_SOAK_SECONDS") ?? "600", CultureInfo.InvariantCulture)));

    private static async Task SoakAsync(TimeSpan duration)
    {
        var unobserved = 0;
        void Count(object? sender, UnobservedTaskExceptionEventArgs arguments) => Interlocked.Increment(ref unobserved);
        TaskScheduler.UnobservedTaskException += Count;
        try
        {
            await using var redis = await RedisServer.StartAsync();
            await using var node = await IpfsServer.StartAsync();
            await using var soak = new Soak(redis, node, duration);
            await soak.RunAsync();
            // What nobody looked at is told by the finalizers.
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await TestContext.Out.WriteLineAsync(soak.ToString());
            Assert.That(soak.Wrong, Is.Zero, "wrong answers");
            Assert.That(unobserved, Is.Zero, "unobserved exceptions");
            Assert.That(soak.PendingWrites, Is.Zero, "the queue empties");
            Assert.That(soak.TierHits.Sum(), Is.GreaterThan(0));
            if (duration < TimeSpan.FromMinutes(1)) return;
            Assert.That(soak.TierHits, Is.All.GreaterThan(0));
            Assert.That(soak.LateMemory, Is.LessThan(soak.EarlyMemory * 1.25 + (8 << 20)), "memory is flat");
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Count;
        }
    }
}
