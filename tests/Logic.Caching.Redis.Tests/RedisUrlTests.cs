using System.Net;

namespace Logic.Caching.Redis.Tests;

public sealed class RedisUrlTests
{
    [TestCase("localhost:6379", "localhost", 6379, false, null)]
    [TestCase("redis://cache.example", "cache.example", 6379, false, null)]
    [TestCase("redis://cache.example:7000/3", "cache.example", 7000, false, 3)]
    [TestCase("rediss://cache.example:7001", "cache.example", 7001, true, null)]
    public void ReadsTheWaysToSayWhereRedisIs(string text, string host, int port, bool isEncrypted, int? database)
    {
        var options = RedisUrl.Parse(text);
        var endpoint = (DnsEndPoint)options.EndPoints[0];
        Assert.That((endpoint.Host, endpoint.Port, options.Ssl, options.DefaultDatabase), Is.EqualTo((host, port, isEncrypted, database)));
        Assert.That(options.AbortOnConnectFail, Is.False);
    }

    [Test]
    public void ReadsCredentials()
    {
        var options = RedisUrl.Parse("redis://reader:p%40ss@cache.example");
        Assert.That((options.User, options.Password), Is.EqualTo(("reader", "p@ss")));
        Assert.That(RedisUrl.Parse("redis://:secret@cache.example").User, Is.Null);
    }

    [TestCase("http://cache.example")]
    [TestCase("redis://")]
    [TestCase("redis://:hidden@cache.example/x")]
    public void AWrongAddressIsAnErrorThatDoesNotRepeatIt(string text) =>
        Assert.That(() => RedisUrl.Parse(text), Throws.ArgumentException.With.Message.Not.Contains("hidden"));
}
