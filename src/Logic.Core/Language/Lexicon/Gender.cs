namespace Logic.Language.Lexicon;

/// <summary>Who a given name is for.</summary>
public enum Gender : byte
{
    /// <summary>For either, or not known.</summary>
    Neutral,

    /// <summary>He.</summary>
    Male,

    /// <summary>She.</summary>
    Female,
}
