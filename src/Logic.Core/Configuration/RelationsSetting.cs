using Logic.Language.Lexicon;

namespace Logic.Configuration;

/// <summary>Relations between words: their names with commas between, in any order.</summary>
internal sealed record RelationsSetting(string Name, string Variable, Func<LogicConfig, WordRelations> Get, Action<LogicConfig, WordRelations> Set)
    : Setting(Name, Variable)
{
    public override string Allowed => "None, All, or some of Synonyms, Antonyms and Hypernyms with commas between";

    public override string Read(LogicConfig config) => Get(config).ToString();

    public override bool TryApply(LogicConfig config, string text)
    {
        var relations = WordRelations.None;
        foreach (var word in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (Relation(word) is not { } relation) return false;
            relations |= relation;
        }

        Set(config, relations);
        return true;
    }

    private static WordRelations? Relation(string word) => word.ToUpperInvariant() switch
    {
        "NONE" => WordRelations.None,
        "SYNONYMS" => WordRelations.Synonyms,
        "ANTONYMS" => WordRelations.Antonyms,
        "HYPERNYMS" => WordRelations.Hypernyms,
        "ALL" => WordRelations.All,
        _ => null,
    };
}
