namespace Logic.Server;

/// <summary>The codes of what only the application has to say; docs/diagnostics.md explains each.</summary>
internal static class ServerCodes
{
    /// <summary>The API key is missing or wrong.</summary>
    public const string BadKey = "LOGIC6007";

    /// <summary>A fault of the server's.</summary>
    public const string Failed = "LOGIC6008";
}
