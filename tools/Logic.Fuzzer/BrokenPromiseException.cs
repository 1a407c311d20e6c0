namespace Logic.Fuzzer;

/// <summary>What came back breaks a promise.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message)
{
    /// <summary>Throws unless the promise is kept.</summary>
    public static void Unless(bool kept, string promise)
    {
        if (!kept) throw new BrokenPromiseException(promise);
    }
}
