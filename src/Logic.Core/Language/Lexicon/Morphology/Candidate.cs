namespace Logic.Language.Lexicon.Morphology;

/// <summary>A lemma that a word form may regularly come from.</summary>
/// <param name="Lemma">The lemma, if there is such a word.</param>
/// <param name="Pos">Its class.</param>
/// <param name="Inflection">The form.</param>
internal readonly record struct Candidate(string Lemma, PartOfSpeech Pos, Inflection Inflection);
