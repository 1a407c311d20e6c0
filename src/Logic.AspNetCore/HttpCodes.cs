namespace Logic.AspNetCore;

/// <summary>The codes of what only the service has to say; docs/diagnostics.md explains each.</summary>
public static class HttpCodes
{
    /// <summary>The body is not what the endpoint takes.</summary>
    public const string BadBody = "LOGIC6001";

    /// <summary>The body is not JSON by its media type.</summary>
    public const string WrongMediaType = "LOGIC6002";

    /// <summary>The body is larger than is allowed.</summary>
    public const string TooLarge = "LOGIC6003";

    /// <summary>The subject made more calls than it may.</summary>
    public const string RateLimited = "LOGIC6004";

    /// <summary>More proofs wait than may.</summary>
    public const string Busy = "LOGIC6005";

    /// <summary>The request took longer than is allowed.</summary>
    public const string TooSlow = "LOGIC6006";
}
