namespace Logic.Language.Lexicon.Storage;

/// <summary>An embedded resource, read in place where the loader has mapped it, or copied where it has not.</summary>
internal sealed unsafe class ResourceBytes
{
    private readonly UnmanagedMemoryStream? mapped;
    private readonly byte[] copy = [];
    private readonly byte* pointer;
    private readonly int length;

    private ResourceBytes(Stream stream)
    {
        length = checked((int)stream.Length);
        if (stream is UnmanagedMemoryStream unmanaged)
        {
            mapped = unmanaged;
            pointer = unmanaged.PositionPointer;
        }
        else
        {
            using (stream) stream.ReadExactly(copy = new byte[length]);
        }
    }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span => mapped is null ? copy : new ReadOnlySpan<byte>(pointer, length);

    /// <summary>Opens a resource of this assembly.</summary>
    public static ResourceBytes Open(string name) =>
        new(typeof(ResourceBytes).Assembly.GetManifestResourceStream(name) ??
            throw new InvalidOperationException($"The assembly lacks its resource {name}."));
}
