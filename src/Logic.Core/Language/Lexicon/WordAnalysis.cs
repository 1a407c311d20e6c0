namespace Logic.Language.Lexicon;

/// <summary>One way to read a word form.</summary>
/// <param name="Lemma">The dictionary form, with capitals where it always has them.</param>
/// <param name="Pos">The word class.</param>
/// <param name="Inflection">The forms of the lemma that are spelled so.</param>
/// <param name="Frequency">How common the lemma is in this class: 16 · log2(1 + count), 0 when never counted.</param>
/// <param name="Frames">For a verb: what it takes.</param>
/// <param name="NounFeatures">For a noun or name: what it is about.</param>
internal sealed record WordAnalysis(
    string Lemma, PartOfSpeech Pos, Inflection Inflection, byte Frequency, VerbFrames Frames, NounFeatures NounFeatures);
