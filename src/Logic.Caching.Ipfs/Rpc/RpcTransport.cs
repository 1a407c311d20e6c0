using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Logic.Caching.Ipfs.Rpc;

/// <summary>
/// Sends commands and reads answers, both within a time and a size, and turns every kind of trouble into an
/// <see cref="IpfsException"/>. Thread-safe.
/// </summary>
internal sealed class RpcTransport(HttpClient http, IpfsTimeouts timeouts, TimeProvider time)
{
    /// <summary>The most bytes of an answer that is no content: room for 100,000 names in a folder.</summary>
    private const long MaxAnswer = 16L << 20;

    /// <summary>Carries out a command whose answer does not matter; the kinds in <paramref name="expected"/> make it false.</summary>
    public Task<bool> DoAsync(RpcCommand command, CancellationToken cancellationToken, IpfsErrorKind? expected = null) =>
        SendAsync(command, static (_, _) => Task.FromResult(true), expected, cancellationToken);

    /// <summary>The answer as an object.</summary>
    public async Task<T> AskAsync<T>(RpcCommand command, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class => (await FindAsync(command, type, expected: null, cancellationToken).ConfigureAwait(false))!;

    /// <summary>The answer as an object; null when the error is the expected one.</summary>
    public Task<T?> FindAsync<T>(RpcCommand command, JsonTypeInfo<T> type, IpfsErrorKind? expected, CancellationToken cancellationToken)
        where T : class =>
        SendAsync<T?>(command, async (response, token) =>
        {
            var body = await BodyAsync(command, response, MaxAnswer, token).ConfigureAwait(false);
            await using var _ = body.ConfigureAwait(false);
            return await JsonSerializer.DeserializeAsync(body, type, token).ConfigureAwait(false) ?? throw new JsonException("The answer is null.");
        }, expected, cancellationToken);

    /// <summary>The answer as plain bytes; null when the error is the expected one.</summary>
    public Task<byte[]?> BytesAsync(RpcCommand command, int maxBytes, IpfsErrorKind? expected, CancellationToken cancellationToken) =>
        SendAsync<byte[]?>(command, async (response, token) =>
        {
            var body = await BodyAsync(command, response, maxBytes, token).ConfigureAwait(false);
            await using var _ = body.ConfigureAwait(false);
            using var bytes = new MemoryStream((int)(response.Content.Headers.ContentLength ?? 0));
            await body.CopyToAsync(bytes, token).ConfigureAwait(false);
            return bytes.ToArray();
        }, expected, cancellationToken);

    /// <summary>Copies the answer to a stream; the number of bytes is not bounded, the time is.</summary>
    public Task CopyAsync(RpcCommand command, Stream destination, CancellationToken cancellationToken) =>
        SendAsync(command, async (response, token) =>
        {
            await response.Content.CopyToAsync(destination, token).ConfigureAwait(false);
            ThrowIfBroken(command, response);
            return true;
        }, expected: null, cancellationToken);

    /// <summary>Hands over the objects of a stream one by one.</summary>
    public Task StreamAsync<T>(RpcCommand command, JsonTypeInfo<T> type, Action<T> each, CancellationToken cancellationToken) =>
        SendAsync(command, async (response, token) =>
        {
            var body = await response.Content.ReadAsStreamAsync(token).ConfigureAwait(false);
            await using var _ = body.ConfigureAwait(false);
            await foreach (var item in JsonSerializer.DeserializeAsyncEnumerable(body, type, topLevelValues: true, token).ConfigureAwait(false))
            {
                if (item is not null) each(item);
            }

            ThrowIfBroken(command, response);
            return true;
        }, expected: null, cancellationToken);

    private async Task<T> SendAsync<T>(
        RpcCommand command, Func<HttpResponseMessage, CancellationToken, Task<T>> read, IpfsErrorKind? expected, CancellationToken cancellationToken)
    {
        var patience = command.IsLong ? timeouts.Network : timeouts.Request;
        using var clock = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, cancellationToken);
        try
        {
            using var request = command.ToRequest(patience);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            if (response.IsSuccessStatusCode) return await read(response, either.Token).ConfigureAwait(false);
            var error = await RpcErrors.ReadAsync(command.Name, response, either.Token).ConfigureAwait(false);
            return error.Kind == expected ? default! : throw error;
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new IpfsException(IpfsErrorKind.Timeout, command.Name, $"no whole answer within {patience.TotalSeconds:0.###} s.", exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new IpfsException(IpfsErrorKind.Unreachable, command.Name, exception.Message, exception);
        }
        catch (JsonException exception)
        {
            throw new IpfsException(IpfsErrorKind.Protocol, command.Name, "the answer cannot be read; is this the RPC address of a node?", exception);
        }
    }

    private static async Task<CappedStream> BodyAsync(RpcCommand command, HttpResponseMessage response, long maxBytes, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > maxBytes) throw CappedStream.TooLarge(command.Name, maxBytes);
        return new CappedStream(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), maxBytes, command.Name);
    }

    // What goes wrong after the headers of a stream were sent is told in a trailer.
    private static void ThrowIfBroken(RpcCommand command, HttpResponseMessage response)
    {
        if (response.TrailingHeaders.TryGetValues("X-Stream-Error", out var errors)) throw RpcErrors.Told(command.Name, string.Join("; ", errors));
    }
}
