namespace Logic.Fuzzer;

/// <summary>Something that takes input from strangers.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Seeds">Inputs that are good, to be changed.</param>
/// <param name="Words">Pieces that mean something to it, from which inputs are made and which are put into others.</param>
/// <param name="Run">
/// Takes an input; true when it was good, a formula or a proof for instance. Throws when what came back breaks a promise, such as a span outside the text or a proof of what is
/// not so; what it takes in must never make it throw otherwise.
/// </param>
internal sealed record FuzzTarget(string Name, IReadOnlyList<byte[]> Seeds, IReadOnlyList<string> Words, Func<byte[], bool> Run)
{
    /// <summary>Changes one input with its structure in mind; null where there is no other way than by bytes.</summary>
    public Func<byte[], Random, byte[]>? Reshape { get; init; }
}
