using Logic.Configuration;

namespace Logic.Tests.Configuration;

public sealed class LogicConfigLoadTests
{
    private string _path = "";

    [SetUp]
    public void CreateFile() => _path = Path.GetTempFileName();

    [TearDown]
    public void DeleteFile() => File.Delete(_path);

    [Test]
    public void TheDefaultsAreTheDocumentedOnes()
    {
        var config = new LogicConfig();
        Assert.That(
            (config.MaxInputSize, config.MaxFormulaDepth, config.MaxQuantifiers, config.MaxProofTime.TotalSeconds, config.EnableCache,
                config.CacheMaxSize, config.CacheTtl.TotalSeconds, config.RateLimitEnabled, config.RateLimitCalls),
            Is.EqualTo((10_000, 100, 20, 30.0, true, 1_000, 3_600.0, true, 100)));
        Assert.That(
            (config.RateLimitPeriod.TotalSeconds, config.SuspiciousPatternCheck, config.IpfsEnabled, config.IpfsHost, config.IpfsPort,
                config.IpfsProtocol, config.Z3Enabled, config.LeanEnabled, config.CoqEnabled, config.Debug),
            Is.EqualTo((60.0, true, false, "localhost", 5001, "http", true, false, false, false)));
    }

    [TestCase("""{ "MaxInputSize": 500, "MaxProofTime": 5, "English": { "ClosedWorld": true } }""")]
    [TestCase("""{ "Logic": { "MaxInputSize": "500", "MaxProofTime": "5", "English": { "ClosedWorld": 1 } } }""")]
    public void ReadsAFileAtItsRootOrUnderLogic(string json)
    {
        var config = Load(json);
        Assert.That((config.MaxInputSize, config.MaxProofTime.TotalSeconds, config.English.ClosedWorld), Is.EqualTo((500, 5.0, true)));
    }

    [Test]
    public void TheEnvironmentWinsOverTheFile()
    {
        var config = Load("""{ "MaxInputSize": 500 }""", ("LOGIC_MAX_INPUT_SIZE", "600"));
        Assert.That(config.MaxInputSize, Is.EqualTo(600));
    }

    [Test]
    public void EveryBadValueIsNamedAtOnce()
    {
        var error = Assert.Throws<LogicConfigurationException>(
            () => Load("""{ "MaxInputSize": -1, "MaxInputsSize": 7, "Debug": "yes" }""", ("LOGIC_MAX_PROOF_TIME", "soon")))!;
        Assert.That(error.Problems, Has.Length.EqualTo(4));
        Assert.That(error.Message, Does.Contain("'-1'").And.Contain("'MaxInputsSize'").And.Contain("'yes'")
            .And.Contain("environment variable LOGIC_MAX_PROOF_TIME").And.Contain("1 to 100,000,000"));
    }

    [Test]
    public void AMissingOrBrokenFileIsNamed()
    {
        Assert.That(() => LogicConfigLoader.Load("nowhere.json", _ => null), Throws.TypeOf<LogicConfigurationException>().With.Message.Contains("nowhere.json"));
        Assert.That(() => Load("{ \"MaxInputSize\": "), Throws.TypeOf<LogicConfigurationException>());
    }

    [Test]
    public void SettingsThatContradictEachOtherAreRefused() =>
        Assert.That(
            () => Load("""{ "IpfsEnabled": true, "EnableCache": false }"""),
            Throws.TypeOf<LogicConfigurationException>().With.Message.Contains("EnableCache"));

    private LogicConfig Load(string json, params (string Name, string Value)[] variables)
    {
        File.WriteAllText(_path, json);
        return LogicConfigLoader.Load(_path, name => variables.FirstOrDefault(v => v.Name == name).Value);
    }
}
