using Logic.Diagnostics;

namespace Logic.Caching.Ipfs.Rpc;

/// <summary>A command that an IPFS node did not carry out.</summary>
public sealed class IpfsException : LogicException
{
    internal IpfsException(IpfsErrorKind kind, string command, string message, Exception? cause = null)
        : base($"IPFS {command}: {message}", cause!)
    {
        Kind = kind;
        Command = command;
    }

    /// <inheritdoc/>
    public override string Code => DiagnosticCodes.IpfsFailed;

    /// <summary>What went wrong.</summary>
    public IpfsErrorKind Kind { get; }

    /// <summary>The command, such as <c>block/get</c>.</summary>
    public string Command { get; }
}
