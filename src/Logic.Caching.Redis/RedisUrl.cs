using System.Globalization;
using StackExchange.Redis;

namespace Logic.Caching.Redis;

/// <summary>Reads the ways to say where Redis is.</summary>
internal static class RedisUrl
{
    private const int DefaultPort = 6379;
    private const int ConnectTimeout = 2_000;
    private const int FirstRetry = 250;
    private const int LongestRetry = 5_000;

    /// <summary>The connection's settings. A server that is down is no error: the connection is made when it comes up.</summary>
    /// <exception cref="ArgumentException">The text is none of these; the message does not repeat it, as it may hold a password.</exception>
    public static ConfigurationOptions Parse(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        var options = text.Contains("://", StringComparison.Ordinal) ? FromUri(text) : ConfigurationOptions.Parse(text);
        if (options.EndPoints.Count == 0) throw Wrong();
        options.AbortOnConnectFail = false;
        // While the server is away a command fails at once instead of waiting in a queue: its caller can do without.
        options.BacklogPolicy = BacklogPolicy.FailFast;
        if (!text.Contains("connectTimeout", StringComparison.OrdinalIgnoreCase)) options.ConnectTimeout = ConnectTimeout;
        options.ReconnectRetryPolicy = new ExponentialRetry(FirstRetry, LongestRetry);
        options.ClientName ??= "logic";
        return options;
    }

    private static ConfigurationOptions FromUri(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("redis" or "rediss") || uri.Host.Length == 0) throw Wrong();
        var options = new ConfigurationOptions { Ssl = uri.Scheme == "rediss" };
        options.EndPoints.Add(uri.Host, uri.Port > 0 ? uri.Port : DefaultPort);
        var credentials = uri.UserInfo.Split(':', 2);
        if (credentials is [var user, var password])
        {
            options.User = user.Length == 0 ? null : Uri.UnescapeDataString(user);
            options.Password = Uri.UnescapeDataString(password);
        }

        var database = uri.AbsolutePath.Trim('/');
        if (database.Length == 0) return options;
        if (!int.TryParse(database, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) throw Wrong();
        options.DefaultDatabase = number;
        return options;
    }

    private static ArgumentException Wrong() =>
        new("The address of Redis is not understood; allowed: host:port, redis://[user:password@]host[:port][/database], rediss://….");
}
