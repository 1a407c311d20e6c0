namespace Logic.Caching;

/// <summary>Why an entry is not believed.</summary>
internal enum Doubt
{
    /// <summary>It is.</summary>
    None,

    /// <summary>It is larger than the tier's limit.</summary>
    Size,

    /// <summary>It has to be signed, and is not, or by somebody unknown, or the signature does not fit.</summary>
    Signature,

    /// <summary>It is damaged, of another version, about something else, or does not prove what it says.</summary>
    Content,
}

/// <summary>What a reader makes of the bytes of an entry: a value, or a doubt.</summary>
internal readonly record struct Belief<T>(T? Value, Doubt Doubt)
    where T : class
{
    public static Belief<T> In(T? value) => new(value, value is null ? Doubt.Content : Doubt.None);
}
