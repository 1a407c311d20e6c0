namespace Logic.RateLimiting;

/// <summary>What is limited on its own.</summary>
public enum LimitedOperation
{
    /// <summary>Converting a text.</summary>
    Convert,

    /// <summary>Converting a batch of texts.</summary>
    Batch,

    /// <summary>Proving, asking, checking.</summary>
    Prove,
}
