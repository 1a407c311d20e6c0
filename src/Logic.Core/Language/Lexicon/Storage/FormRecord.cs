namespace Logic.Language.Lexicon.Storage;

/// <summary>An irregular form seen from one side: of the form, its lemma; of the lemma, its form.</summary>
/// <param name="Pos">The word class.</param>
/// <param name="Inflection">Which forms it is.</param>
/// <param name="Word">The word on the other side.</param>
internal readonly record struct FormRecord(PartOfSpeech Pos, Inflection Inflection, string Word);
