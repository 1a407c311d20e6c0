using System.Net;
using System.Text;
using System.Text.Json;

namespace Logic.Caching.Ipfs.Rpc;

/// <summary>
/// Tells errors apart. The RPC has one code for nearly all of them (status 500, code 0), so the words decide; those here are
/// what Kubo and js-ipfs say.
/// </summary>
internal static class RpcErrors
{
    private const int MaxBytes = 64 << 10;
    private const int MaxText = 200;

    private static readonly (string Words, IpfsErrorKind Kind)[] Sayings =
    [
        ("already has entry", IpfsErrorKind.AlreadyExists),
        ("already exists", IpfsErrorKind.AlreadyExists),
        ("timed out", IpfsErrorKind.Unavailable),
        ("deadline exceeded", IpfsErrorKind.Unavailable),
        ("does not exist", IpfsErrorKind.NotFound),
        ("not found", IpfsErrorKind.NotFound),
        ("could not find", IpfsErrorKind.NotFound),
        ("no link named", IpfsErrorKind.NotFound),
        ("no key named", IpfsErrorKind.NotFound),
        ("not pinned", IpfsErrorKind.NotFound),
        ("could not resolve name", IpfsErrorKind.NotFound),
    ];

    /// <summary>The error of an answer that is none of success.</summary>
    public static async Task<IpfsException> ReadAsync(string command, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await ReadBodyAsync(response, cancellationToken).ConfigureAwait(false);
        var message = MessageOf(body);
        var kind = KindOf(response.StatusCode, message);
        var status = ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new IpfsException(kind, command, message is null ? $"status {status} without a reason; is this the RPC address of a node?" : Clean(message));
    }

    /// <summary>An error that was told in the middle of a stream.</summary>
    public static IpfsException Told(string command, string message) => new(KindOf(HttpStatusCode.InternalServerError, message), command, Clean(message));

    private static IpfsErrorKind KindOf(HttpStatusCode status, string? message) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => IpfsErrorKind.Unauthorized,
        HttpStatusCode.RequestEntityTooLarge => IpfsErrorKind.TooLarge,
        _ when message is null || status is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed => IpfsErrorKind.Protocol,
        _ => Sayings.FirstOrDefault(s => message.Contains(s.Words, StringComparison.OrdinalIgnoreCase)) is { Words: not null } said
            ? said.Kind
            : IpfsErrorKind.Refused,
    };

    private static async Task<string> ReadBodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = stream.ConfigureAwait(false);
        var bytes = new byte[MaxBytes];
        var read = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return Encoding.UTF8.GetString(bytes, 0, read);
    }

    private static string? MessageOf(string body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, RpcJson.Default.RpcError)?.Message;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Foreign text that ends up in logs: one line, and not a long one.
    private static string Clean(string message)
    {
        var text = new string([.. message.Take(MaxText).Select(static c => char.IsControl(c) ? ' ' : c)]);
        return message.Length > MaxText ? text + "…" : text;
    }
}
