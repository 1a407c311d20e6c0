namespace Logic.Caching.Ipfs.Rpc;

/// <summary>What went wrong with a command.</summary>
public enum IpfsErrorKind
{
    /// <summary>The node refused the command for a reason of its own; see the message.</summary>
    Refused,

    /// <summary>What was asked for is not there.</summary>
    NotFound,

    /// <summary>Something of that name is there already.</summary>
    AlreadyExists,

    /// <summary>The node did not get hold of the content within its time.</summary>
    Unavailable,

    /// <summary>The node wants other credentials (401, 403).</summary>
    Unauthorized,

    /// <summary>What answered is no node's RPC, or said what cannot be read.</summary>
    Protocol,

    /// <summary>The answer, or what was to be sent, is larger than allowed.</summary>
    TooLarge,

    /// <summary>The content is not what its identifier says.</summary>
    WrongContent,

    /// <summary>No whole answer came within the time allowed here.</summary>
    Timeout,

    /// <summary>There is no connection, or it broke.</summary>
    Unreachable,
}
