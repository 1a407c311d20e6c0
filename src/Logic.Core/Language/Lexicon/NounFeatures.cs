namespace Logic.Language.Lexicon;

/// <summary>What a noun is about and how it counts, from WordNet's files and hypernyms and from lists written by hand.</summary>
[Flags]
public enum NounFeatures : ushort
{
    /// <summary>Nothing is known.</summary>
    None = 0,

    /// <summary>Takes <c>a</c> and a plural.</summary>
    Countable = 1,

    /// <summary>Stands alone in the singular: <c>water</c>.</summary>
    Mass = 2,

    /// <summary>Someone: <c>student</c>.</summary>
    Person = 4,

    /// <summary>An animal: <c>cat</c>.</summary>
    Animal = 8,

    /// <summary>Several together: <c>team</c>.</summary>
    Group = 16,

    /// <summary>A place: <c>city</c>.</summary>
    Location = 32,

    /// <summary>A time: <c>morning</c>.</summary>
    Time = 64,

    /// <summary>A unit or quantity: <c>mile</c>.</summary>
    Measure = 128,

    /// <summary>Of someone or something by its meaning: <c>brother</c>, <c>capital</c>, <c>member</c>.</summary>
    Relational = 256,

    /// <summary>Male: <c>king</c>.</summary>
    Male = 512,

    /// <summary>Female: <c>queen</c>.</summary>
    Female = 1024,

    /// <summary>Made by people: <c>book</c>.</summary>
    Artifact = 2048,

    /// <summary>Not a thing that one can touch: <c>idea</c>.</summary>
    Abstract = 4096,
}
