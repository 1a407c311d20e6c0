namespace Logic.Caching.Ipfs;

/// <summary>What became of the entries of another node.</summary>
/// <param name="Added">Entries that are new here.</param>
/// <param name="Present">Entries whose name was taken; what stood there stays.</param>
/// <param name="Refused">Entries left out: no plain block, too large, not to be had, or not what the identifier says.</param>
public readonly record struct IpfsImport(int Added, int Present, int Refused)
{
    /// <summary>Both together.</summary>
    public static IpfsImport operator +(IpfsImport left, IpfsImport right) => Add(left, right);

    /// <summary>Both together.</summary>
    public static IpfsImport Add(IpfsImport left, IpfsImport right) =>
        new(left.Added + right.Added, left.Present + right.Present, left.Refused + right.Refused);
}
