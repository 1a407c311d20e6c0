using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;
using Logic.Diagnostics;
using Logic.Proving.Cached;
using Microsoft.Extensions.DependencyInjection;

namespace Logic.Tests.Diagnostics;

[NonParallelizable]
public sealed class TelemetryTests
{
    private Collector _collector = null!;
    private ServiceProvider _services = null!;

    [SetUp]
    public void Start()
    {
        _collector = new Collector();
        var services = new ServiceCollection();
        services.AddSingleton<IMeterFactory>(_collector);
        services.AddLogic();
        _services = services.BuildServiceProvider();
    }

    [TearDown]
    public async Task End()
    {
        await _services.DisposeAsync();
        _collector.Dispose();
    }

    [Test]
    public void ConversionsAreCountedTimedAndTheirErrorsNamed()
    {
        var converter = _services.GetRequiredService<FOLConverter>();
        converter.Convert("All cats are animals.");
        converter.Convert("All dogs are animals.");
        converter.Convert("");
        Assert.Multiple(() =>
        {
            Assert.That(Value("logic.conversions{outcome=success}"), Is.EqualTo(2));
            Assert.That(Value("logic.conversions{outcome=failure}"), Is.EqualTo(1));
            Assert.That(Value("logic.conversion.duration{outcome=success}"), Is.GreaterThan(0));
            Assert.That(Value("logic.errors{code=LOGIC1001,operation=convert}"), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task ProofsAreCountedByStatusAndByWhereTheyCameFrom()
    {
        var prover = _services.GetRequiredService<TheoremProver>();
        await prover.ProveAsync("Q", ["P", "P -> Q"]);
        await prover.ProveAsync("Q", ["P", "P -> Q"]);
        await prover.ProveAsync("Q &");
        _collector.Observe();
        Assert.Multiple(() =>
        {
            Assert.That(Value("logic.proofs{cache=none,prover=built-in,status=Theorem}"), Is.EqualTo(1));
            Assert.That(Value("logic.proofs{cache=memory,prover=built-in,status=Theorem}"), Is.EqualTo(1));
            Assert.That(Value("logic.errors{code=LOGIC2001,operation=prove}"), Is.EqualTo(1));
            Assert.That(Value("logic.cache.hit_rate"), Is.EqualTo(0.5));
            Assert.That(Value("logic.cache.entries"), Is.EqualTo(1));
            Assert.That(Value("logic.cache.reads{result=hit,tier=memory}"), Is.EqualTo(1));
            Assert.That(Value("logic.cache.reads{result=miss,tier=memory}"), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task AnswersAreCountedByVerdict()
    {
        var reasoner = _services.GetRequiredService<LogicReasoner>();
        await reasoner.AskAsync(["All men are mortal.", "Socrates is a man."], "Is Socrates mortal?");
        await reasoner.AskAsync(["All men are mortal."], "Blue the of if?");
        Assert.Multiple(() =>
        {
            Assert.That(Value("logic.answers{verdict=True}"), Is.EqualTo(1));
            Assert.That(Value("logic.answers{verdict=Undetermined}"), Is.EqualTo(1));
            Assert.That(Value("logic.errors{code=LOGIC1010,operation=ask}"), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task ActivitiesNestAndCarryNoText()
    {
        var ended = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name == LogicTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = a => { lock (ended) ended.Add(a); },
        };
        ActivitySource.AddActivityListener(listener);
        await _services.GetRequiredService<LogicReasoner>().AskAsync(["Zork is a gronkle."], "Is Zork a gronkle?");
        var ask = ended.Single(a => a.OperationName == LogicTelemetry.AskActivity);
        Assert.Multiple(() =>
        {
            Assert.That(ask.GetTagItem("logic.verdict"), Is.EqualTo("True"));
            Assert.That(ended.Count(a => a.OperationName == LogicTelemetry.ProveActivity && a.ParentSpanId == ask.SpanId), Is.GreaterThan(0));
            Assert.That(ended.SelectMany(a => a.TagObjects).Select(t => t.Value?.ToString()), Has.None.Contains("ork"));
        });
    }

    [Test]
    public void EveryNamedInstrumentExists()
    {
        _services.GetRequiredService<IProofCache>();
        var names = typeof(LogicTelemetry).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => !f.Name.EndsWith("Activity", StringComparison.Ordinal) && !f.Name.EndsWith("Name", StringComparison.Ordinal))
            .Select(f => (string)f.GetRawConstantValue()!)
            .ToArray();
        _services.GetRequiredService<LogicMetrics>();
        Assert.That(_collector.Instruments.Select(i => i.Name), Is.SupersetOf(names));
    }

    [Test]
    public async Task ACacheWithANameIsToldApart()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IMeterFactory>(_collector);
        services.AddLogic("legal");
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredKeyedService<TheoremProver>("legal").ProveAsync("P", ["P"]);
        _collector.Observe();
        Assert.That(Value("logic.cache.reads{cache=legal,result=miss,tier=memory}"), Is.EqualTo(1));
    }

    [Test]
    public void WithoutAListenerAConversionMeasuresNoTime()
    {
        using var metrics = new LogicMetrics();
        Assert.That(metrics.BeginConversion(), Is.EqualTo(default(LogicMetrics.Measurement)));
    }

    private double Value(string name) => _collector.Values.GetValueOrDefault(name, double.NaN);
}
