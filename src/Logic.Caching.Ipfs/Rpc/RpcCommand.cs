using System.Net.Http.Headers;
using System.Text;

namespace Logic.Caching.Ipfs.Rpc;

/// <summary>A command with its arguments and options, on the way to becoming a request. Not shared between threads.</summary>
internal sealed class RpcCommand(string name)
{
    /// <summary>Whether a request may be sent again when it is not known whether it was carried out.</summary>
    public static readonly HttpRequestOptionsKey<bool> Repeatable = new("Logic.Ipfs.Repeatable");

    private readonly StringBuilder _query = new();
    private HttpContent? _content;
    private bool _isRepeatable = true;

    public string Name => name;

    /// <summary>Whether the command may have to ask other nodes, or walk over all that the node holds.</summary>
    public bool IsLong { get; private init; }

    public static RpcCommand Long(string name) => new(name) { IsLong = true };

    public RpcCommand Argument(string value) => Add("arg", value);

    public RpcCommand Argument(Cid value) => Add("arg", value.ToString());

    public RpcCommand Option(string option, string value) => Add(option, value);

    public RpcCommand Option(string option, bool value) => Add(option, value ? "true" : "false");

    /// <summary>Sends it at most once.</summary>
    public RpcCommand Once()
    {
        _isRepeatable = false;
        return this;
    }

    /// <summary>Sends bytes along, as the one part of a form. js-ipfs insists on a type for the part.</summary>
    public RpcCommand With(HttpContent bytes)
    {
        bytes.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        bytes.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "\"file\"", FileName = "\"file\"" };
        _content = new MultipartFormDataContent { bytes };
        return this;
    }

    /// <summary>The request: POST, since nodes refuse everything else. The node is told to give up before we do.</summary>
    public HttpRequestMessage ToRequest(TimeSpan patience)
    {
        var limit = FormattableString.Invariant($"timeout={(long)(patience.TotalMilliseconds * 0.9)}ms");
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"api/v0/{name}?{_query}{limit}", UriKind.Relative)) { Content = _content };
        request.Options.Set(Repeatable, _isRepeatable);
        return request;
    }

    private RpcCommand Add(string key, string value)
    {
        _query.Append(key).Append('=').Append(Uri.EscapeDataString(value)).Append('&');
        return this;
    }
}
