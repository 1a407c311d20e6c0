using System.Globalization;
using System.Reflection;
using Logic.Configuration;
using Logic.Language.Lexicon;
using Microsoft.Extensions.Configuration;

namespace Logic.Tests.Configuration;

public sealed class SettingsTests
{
    private static IEnumerable<string> Names => Settings.All.Select(s => s.Name);

    [Test]
    public void EveryPropertyHasASetting()
    {
        var properties = typeof(LogicConfig).GetProperties().Select(p => p.Name).Where(n => n != "English")
            .Concat(typeof(EnglishOptions).GetProperties().Where(p => p.PropertyType.IsValueType || p.PropertyType == typeof(string)).Select(p => "English:" + p.Name));
        Assert.That(Names, Is.EquivalentTo(properties));
    }

    [TestCaseSource(nameof(Names))]
    public void BindsFromASectionAndFromTheEnvironment(string name)
    {
        var setting = Settings.All.Single(s => s.Name == name);
        var text = Other(setting);
        LogicConfig fromSection = new(), fromEnvironment = new();
        LogicConfigBinder.BindSection(fromSection, Section(setting.Name, text), "test");
        LogicConfigBinder.BindEnvironment(fromEnvironment, v => v == setting.Variable ? text : null);
        Assert.Multiple(() =>
        {
            Assert.That(setting.Read(fromSection), Is.EqualTo(text));
            Assert.That(setting.Read(fromEnvironment), Is.EqualTo(text));
            Assert.That(fromSection.Problems.Concat(fromEnvironment.Problems), Is.Empty);
        });
    }

    [TestCaseSource(nameof(Names))]
    public void NamesABadValueWithItsSourceAndWhatIsAllowed(string name)
    {
        var setting = Settings.All.Single(s => s.Name == name);
        var bad = setting is TextSetting ? " " : "maybe";
        var config = new LogicConfig();
        LogicConfigBinder.BindSection(config, Section(setting.Name, bad), "file x.json");
        Assert.Multiple(() =>
        {
            Assert.That(config.Problems, Has.Count.EqualTo(1));
            Assert.That(config.Problems[0], Does.Contain(name).And.Contain("file x.json").And.Contain(setting.Allowed).And.Contain($"'{bad}'"));
            Assert.That(setting.Read(config), Is.EqualTo(setting.Read(new LogicConfig())));
        });
    }

    [TestCaseSource(nameof(Names))]
    public void BindsFromAJsonFile(string name)
    {
        var setting = Settings.All.Single(s => s.Name == name);
        var text = Other(setting);
        Assert.That(setting.Read(Load(Json(name, text))), Is.EqualTo(text));
    }

    [TestCaseSource(nameof(Names))]
    public void ABadValueOfAFileOrOfTheEnvironmentStopsTheStart(string name)
    {
        var setting = Settings.All.Single(s => s.Name == name);
        var bad = setting is TextSetting ? " " : "maybe";
        Assert.That(() => Load(Json(name, bad)), Throws.TypeOf<LogicConfigurationException>().With.Message.Contains(name));
        Assert.That(
            () => LogicConfigLoader.Load(path: null, v => v == setting.Variable ? bad : null),
            Throws.TypeOf<LogicConfigurationException>().With.Message.Contains(setting.Variable).And.Message.Contains(setting.Allowed));
    }

    [TestCaseSource(nameof(Ranged))]
    public void TheEndsOfARangeAreAllowedAndNothingBeyond(string name)
    {
        var setting = Settings.All.Single(s => s.Name == name);
        var range = RangeOf(name)!;
        var beyond = setting is TimeSetting ? 0.001 : 1;
        Assert.Multiple(() =>
        {
            foreach (var end in new[] { range.Minimum, range.Maximum }) Assert.That(setting.TryApply(new LogicConfig(), Text(end)), Is.True, Text(end));
            Assert.That(setting.TryApply(new LogicConfig(), Text(range.Minimum - beyond)), Is.False);
            Assert.That(setting.TryApply(new LogicConfig(), Text(range.Maximum + beyond)), Is.False);
        });
    }

    [TestCase("MaxInputSize", "0")]
    [TestCase("MaxInputSize", "100000001")]
    [TestCase("MaxProofTime", "0")]
    [TestCase("MaxProofTime", "1e300")]
    [TestCase("MaxProofTime", "NaN")]
    [TestCase("IpfsPort", "70000")]
    [TestCase("IpfsProtocol", "ftp")]
    public void RefusesWhatIsOutOfRange(string name, string text)
    {
        var config = new LogicConfig();
        LogicConfigBinder.BindSection(config, Section(name, text), "test");
        Assert.That(config.Problems, Has.Count.EqualTo(1));
    }

    [TestCase("30", 30)]
    [TestCase("0.5", 0.5)]
    [TestCase("00:01:30", 90)]
    public void ATimeIsSecondsOrHoursMinutesSeconds(string text, double seconds)
    {
        var config = new LogicConfig();
        LogicConfigBinder.BindSection(config, Section("MaxProofTime", text), "test");
        Assert.That(config.MaxProofTime.TotalSeconds, Is.EqualTo(seconds));
    }

    [TestCase("0", false)]
    [TestCase("1", true)]
    [TestCase("False", false)]
    [TestCase("TRUE", true)]
    public void ASwitchTakesFourWords(string text, bool expected)
    {
        var config = new LogicConfig { Debug = !expected };
        LogicConfigBinder.BindSection(config, Section("Debug", text), "test");
        Assert.That(config.Debug, Is.EqualTo(expected));
    }

    [TestCase("None", WordRelations.None)]
    [TestCase("hypernyms", WordRelations.Hypernyms)]
    [TestCase("Hypernyms,Synonyms", WordRelations.Synonyms | WordRelations.Hypernyms)]
    [TestCase("All", WordRelations.All)]
    public void RelationsAreNamesWithCommasBetween(string text, WordRelations expected)
    {
        var config = new LogicConfig();
        LogicConfigBinder.BindSection(config, Section("English:WordNetAxioms", text), "test");
        Assert.That(config.English.WordNetAxioms, Is.EqualTo(expected));
    }

    [TestCase("Synonyms, Hyponyms")]
    [TestCase("Synonyms,")]
    [TestCase("3")]
    [TestCase("true")]
    public void AWrongRelationIsNamedWithThoseThereAre(string text)
    {
        var config = new LogicConfig();
        LogicConfigBinder.BindSection(config, Section("English:WordNetAxioms", text), "file x.json");
        Assert.That(config.Problems, Is.EqualTo(new[]
        {
            $"English:WordNetAxioms is '{text}' (file x.json, English:WordNetAxioms); allowed: None, All, or some of Synonyms, Antonyms and Hypernyms with commas between.",
        }));
    }

    [Test]
    public void RelationsMayBeAListOfAFile() => Assert.That(
        Load("""{ "Logic": { "English": { "WordNetAxioms": [ "Synonyms", "Antonyms" ] } } }""").English.WordNetAxioms,
        Is.EqualTo(WordRelations.Synonyms | WordRelations.Antonyms));

    private static IEnumerable<string> Ranged => Names.Where(static n => RangeOf(n) is not null);

    private static AllowedRangeAttribute? RangeOf(string name) =>
        (name.StartsWith("English:", StringComparison.Ordinal) ? typeof(EnglishOptions).GetProperty(name["English:".Length..]) : typeof(LogicConfig).GetProperty(name))!
        .GetCustomAttribute<AllowedRangeAttribute>();

    private static string Text(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Json(string name, string text) => name.Split(':') is [var section, var inner]
        ? $$"""{ "Logic": { "{{section}}": { "{{inner}}": "{{text}}" } } }"""
        : $$"""{ "Logic": { "{{name}}": "{{text}}" } }""";

    private static LogicConfig Load(string json)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, json);
            return LogicConfigLoader.Load(path, static _ => null);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IConfigurationRoot Section(string name, string text) =>
        new ConfigurationBuilder().AddInMemoryCollection([new(name, text)]).Build();

    /// <summary>A value that is not the default, as <see cref="Setting.Read"/> writes it.</summary>
    private static string Other(Setting setting) => setting switch
    {
        SwitchSetting => setting.Read(new LogicConfig()) == "true" ? "false" : "true",
        NumberSetting or TimeSetting => "77",
        LogLevelSetting => "Error",
        RelationsSetting => "Synonyms, Hypernyms",
        { Name: "IpfsProtocol" } => "https",
        _ => "elsewhere",
    };
}
