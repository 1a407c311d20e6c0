using CsCheck;
using Logic.Language.Preferences;

namespace Logic.Tests.Language.Preferences;

public sealed class PreferenceModelTests
{
    [Test]
    public void WhatIsWrittenIsReadRounded() =>
        Gen.Dictionary(Gen.UInt[1, (1u << 28) - 1], Gen.Float[-3, 3])[0, 200].Sample(weights =>
        {
            using var stream = new MemoryStream();
            PreferenceModel.Write(stream, weights);
            stream.Position = 0;
            var model = PreferenceModel.Read(stream);
            return weights.All(w => Math.Abs(model[w.Key] - w.Value) <= 0.5f / PreferenceModel.Scale + 1e-6f);
        });

    [Test]
    public void AnUnknownFeatureCostsNothing()
    {
        var model = new PreferenceModel([KeyValuePair.Create(7u, 1f)]);
        Assert.That(model[7], Is.EqualTo(1f));
        Assert.That(model[8], Is.Zero);
        Assert.That(PreferenceModel.None[7], Is.Zero);
    }

    [Test]
    public void OtherBytesAreRefused()
    {
        using var stream = new MemoryStream();
        using (var brotli = new System.IO.Compression.BrotliStream(stream, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
            brotli.Write(new byte[16]);
        stream.Position = 0;
        Assert.That(() => PreferenceModel.Read(stream), Throws.TypeOf<InvalidDataException>());
    }

    [Test]
    public void TheBuiltInModelIsSmallAndKnowsPrepositions()
    {
        using var resource = typeof(PreferenceModel).Assembly.GetManifestResourceStream("Logic.Language.Preferences.preferences.bin")!;
        Assert.That(resource.Length, Is.InRange(1_000, 200_000));
        var rules = Logic.Language.Grammar.EnglishGrammar.Default.Rules.Count(static r => PreferenceModel.Default[LocalFeatures.Rule(r.Source)] != 0);
        Assert.That(rules, Is.GreaterThan(20), "Few rules have a learned cost: their texts changed, train anew.");
    }
}
