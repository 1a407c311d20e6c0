using CsCheck;

namespace Logic.Caching.Ipfs.Tests;

public sealed class CidTests
{
    // SHA-256 of nothing, and of "hello proof", as a node named them.
    [TestCase("", "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku", "zb2rhmy65F3REf8SZp7De11gxtECBGgUKaLdiDj7MCGCHxbDW")]
    [TestCase("hello proof", "bafkreidj3hybsbqns3i7o225fhx4jnhlo6hynbq7o674o4eu2a5isjtxya", "zb2rhdmUkGmZZgv1MmW7ezhPXRt3zXZTEonXFbhchmDBghjNf")]
    public void NamesContentAsNodesDo(string content, string base32, string base58)
    {
        var cid = Cid.OfRaw(System.Text.Encoding.UTF8.GetBytes(content));
        Assert.That(cid.ToString(), Is.EqualTo(base32));
        Assert.That((Cid.Parse(base32), Cid.Parse(base58)), Is.EqualTo((cid, cid)));
        Assert.That((cid.IsRaw, cid.Version), Is.EqualTo((true, 1)));
    }

    [TestCase("QmSmVoKLZBYH1ZPhjN7mzJaqX143i21kCnPiNHxVB89oxt", 0)]
    [TestCase("zdj7WY6dwe4kuDav3Nto4gDDVoWZorx9FyZokH1jH1bpXUyaZ", 1)]
    public void ReadsThoseOfOtherContent(string text, int version)
    {
        var cid = Cid.Parse(text);
        Assert.That((cid.Version, cid.IsRaw), Is.EqualTo((version, false)));
        Assert.That(Cid.Parse(cid.ToString()), Is.EqualTo(cid));
        if (version == 0) Assert.That(cid.ToString(), Is.EqualTo(text));
    }

    [TestCase("")]
    [TestCase("b")]
    [TestCase("hello")]
    [TestCase("/ipfs/bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku")]
    [TestCase("bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyk")]
    [TestCase("bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvykua")]
    [TestCase("BAFKREIHDWDCEFGH4DQKJV67UZCMW7OJEE6XEDZDETOJUZJEVTENXQUVYKU")]
    [TestCase("QmSmVoKLZBYH1ZPhjN7mzJaqX143i21kCnPiNHxVB89oxI")]
    public void WhatIsNoIdentifierIsNone(string text)
    {
        Assert.That(Cid.TryParse(text, out _), Is.False);
        Assert.That(() => Cid.Parse(text), Throws.TypeOf<FormatException>());
    }

    [Test]
    public void BasesAreRoundTrips() => Gen.Byte.Array[0, 60].Sample(bytes =>
        Multibase.FromBase32(Multibase.ToBase32(bytes))!.SequenceEqual(bytes)
        && Multibase.FromBase58(Multibase.ToBase58(bytes))!.SequenceEqual(bytes));

    [Test]
    public void ATextIsReadInOneWayOnly() => Gen.String[Gen.Char["abcdefgz234567Qm1"], 0, 50].Sample(text =>
        !Cid.TryParse("b" + text, out var cid) || cid.ToString() == "b" + text);

    [Test]
    public void AnyTextIsReadOrRefused() => Gen.String.Sample(text => Cid.TryParse(text, out var cid) == (cid is not null));
}
