using System.Security.Cryptography;
using Logic.Caching.Signing;

namespace Logic.Tests.Caching.Signing;

public sealed class EntrySealTests
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 300).Select(static i => (byte)i)];
    private readonly ECDsa _pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    [OneTimeTearDown]
    public void Dispose() => _pair.Dispose();

    [Test]
    public void WhatOneSignsTheOtherReads([Values("hmac", "ecdsa")] string kind)
    {
        var signed = Seal(Signer(kind)).Close(Content);
        Assert.That(Open(Seal(null, Reader(kind)), signed), Is.EqualTo(Content));
    }

    [Test]
    public void NoOtherBytesAreRead([Values("hmac", "ecdsa")] string kind)
    {
        var signed = Seal(Signer(kind)).Close(Content);
        var reader = Seal(null, Reader(kind));
        var random = new Random(1);
        for (var i = 0; i < 2_000; i++)
        {
            var damaged = signed.ToArray();
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            Assert.That(Open(reader, damaged), Is.Null, $"after {i} flips");
        }

        for (var length = 0; length < signed.Length; length++) Assert.That(Open(reader, signed[..length]), Is.Null);
    }

    [Test]
    public void WhoDemandsASignatureReadsNothingElse()
    {
        var reader = Seal(null, SigningKey.Hmac("a", Secret(1)));
        Assert.That(Open(reader, Content), Is.Null, "none");
        Assert.That(Open(reader, Seal(SigningKey.Hmac("b", Secret(1))).Close(Content)), Is.Null, "unknown");
        Assert.That(Open(reader, Seal(SigningKey.Hmac("a", Secret(2))).Close(Content)), Is.Null, "another's under a known name");
        Assert.That(Open(reader, Seal(SigningKey.EcdsaP256("a", _pair)).Close(Content)), Is.Null, "of another kind under a known name");
    }

    [Test]
    public void WhoDemandsNoneReadsAll()
    {
        var reader = new EntrySeal(null);
        Assert.That(Open(reader, Content), Is.EqualTo(Content));
        Assert.That(Open(reader, Seal(SigningKey.Hmac("a", Secret(1))).Close(Content)), Is.EqualTo(Content));
        Assert.That(reader.Close(Content), Is.SameAs(Content));
    }

    [Test]
    public void KeysAreRotatedWithoutLosingEntries()
    {
        var (old, next) = (SigningKey.Hmac("2026", Secret(1)), SigningKey.Hmac("2027", Secret(2)));
        var before = Seal(old).Close(Content);
        Assert.That(Open(Seal(old, next), before), Is.Not.Null, "the new key is trusted first");
        var after = Seal(next, old).Close(Content);
        Assert.That(Open(Seal(old, next), after), Is.Not.Null, "then used");
        Assert.That(Open(Seal(next, old), before), Is.Not.Null);
        Assert.That(Open(Seal(next), before), Is.Null, "and the old one dropped");
    }

    [Test]
    public void AnHmacSignsTheSameWayEachTime()
    {
        var seal = Seal(SigningKey.Hmac("a", Secret(1)));
        var first = seal.Close(Content);
        Assert.That(seal.Close(Content), Is.EqualTo(first));
    }

    [Test]
    public void KeysAreUsedByManyThreadsAtOnce()
    {
        var seal = Seal(SigningKey.EcdsaP256("a", _pair));
        Parallel.For(0, 200, i => Assert.That(Open(seal, seal.Close(Content[..i])), Has.Length.EqualTo(i)));
    }

    [Test]
    public void WrongKeysAreNamed()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        Assert.That(() => SigningKey.EcdsaP256("a", other), Throws.ArgumentException.With.Message.Contains("P-256"));
        Assert.That(() => SigningKey.Hmac("a", new byte[8]), Throws.ArgumentException.With.Message.Contains("at least 16"));
        Assert.That(() => SigningKey.Hmac(" ", Secret(1)), Throws.ArgumentException);
        Assert.That(() => SigningKey.Hmac(new string('x', 65), Secret(1)), Throws.ArgumentException.With.Message.Contains("64"));
        Assert.That(() => SigningKey.FromPem("a", "no key"), Throws.ArgumentException);
        Assert.That(() => Seal(Reader("ecdsa")), Throws.ArgumentException.With.Message.Contains("Trusted"));
        Assert.That(() => new EntrySeal(new SigningOptions()), Throws.ArgumentException);
        Assert.That(() => Seal(SigningKey.Hmac("a", Secret(1)), SigningKey.Hmac("a", Secret(2))), Throws.ArgumentException.With.Message.Contains("same identifier"));
    }

    private SigningKey Signer(string kind) => kind == "hmac" ? SigningKey.Hmac("a", Secret(1)) : SigningKey.FromPem("a", _pair.ExportPkcs8PrivateKeyPem());

    private SigningKey Reader(string kind) => kind == "hmac" ? SigningKey.Hmac("a", Secret(1)) : SigningKey.FromPem("a", _pair.ExportSubjectPublicKeyInfoPem());

    private static byte[] Secret(byte seed) => [.. Enumerable.Repeat(seed, 32)];

    private static EntrySeal Seal(SigningKey? key, params SigningKey[] trusted) => new(new SigningOptions { Key = key, Trusted = [.. trusted] });

    private static byte[]? Open(EntrySeal seal, byte[] bytes) => seal.TryOpen(bytes, out var content) ? content.ToArray() : null;
}
