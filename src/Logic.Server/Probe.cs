using Logic.Server.Configuration;

namespace Logic.Server;

/// <summary>
/// <c>logic-server --probe</c>: asks the server on this host whether it is alive, for containers without a shell. The exit
/// code is 0 when it is.
/// </summary>
internal static class Probe
{
    public static async Task<int> RunAsync()
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables("ASPNETCORE_").AddEnvironmentVariables().Build();
        var address = new UriBuilder(SettingSources.Addresses(configuration).Split(';')[0].Replace("*", "localhost", StringComparison.Ordinal)) { Path = "/health" };
        if (address.Host is "0.0.0.0" or "[::]") address.Host = "localhost";
        try
        {
            using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(4) };
            using var reply = await client.GetAsync(address.Uri).ConfigureAwait(false);
            return reply.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
            return 1;
        }
    }
}
