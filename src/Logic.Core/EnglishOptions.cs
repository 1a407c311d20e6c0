using Logic.Configuration;
using Logic.Language.Lexicon;

namespace Logic;

/// <summary>
/// How English is read where more than one convention is in use. Plain settings, bound from configuration as the
/// <c>English</c> section of <see cref="LogicConfig"/>; not thread-safe while it is being changed.
/// </summary>
/// <remarks>Compared by value, so that what was read under other options is not taken for an answer under these.</remarks>
public sealed record EnglishOptions
{
    /// <summary>
    /// Whether <i>every N</i> says that there is an N. Adds <c>∃x N(x)</c> to the background axioms. Default: false.
    /// </summary>
    public bool ExistentialImport { get; set; }

    /// <summary>Whether plain <i>or</i> excludes both. Default: false, so <i>or</i> is ∨.</summary>
    public bool OrIsExclusive { get; set; }

    /// <summary>Whether <i>either … or</i> excludes both. Default: true, so <i>either … or</i> is ⊕.</summary>
    public bool EitherOrIsExclusive { get; set; } = true;

    /// <summary>Whether two different names are two different things. Adds inequalities. Default: false.</summary>
    public bool NamesAreDistinct { get; set; }

    /// <summary>
    /// Whether <i>everyone, someone, people</i> add the guard <c>Person</c> and <i>everything, something, thing</i> the
    /// guard <c>Thing</c>. Default: false.
    /// </summary>
    public bool GuardPersons { get; set; }

    /// <summary>
    /// Whether the theory comes with the axioms that fused symbols bring along, such as
    /// <c>∀x (RunQuickly(x) → Run(x))</c>. Default: true.
    /// </summary>
    public bool BackgroundAxioms { get; set; } = true;

    /// <summary>
    /// Which relations between the words of a text, and of what is asked of it, become background axioms:
    /// <c>∀x (Dog(x) → Animal(x))</c>, <c>∀x (Large(x) ↔ Big(x))</c>, <c>∀x (Hot(x) → ¬Cold(x))</c>. Default: None, so that a
    /// text says only what it says. Needs <see cref="BackgroundAxioms"/>.
    /// </summary>
    /// <remarks>
    /// The relations are those of WordNet 3.0 between dominant senses. They are sound where a text uses the words in these senses,
    /// which nothing checks: that a word has a dominant sense is a guess from how often each was met. An answer that
    /// rests on one says so in its explanation, with <c>WordNet</c> in the step's reason. Antonyms are contraries; adjectives
    /// of degree (<i>good, bad</i>) are taken to be measured by one standard. Verbs have none.
    /// </remarks>
    public WordRelations WordNetAxioms { get; set; }

    /// <summary>How many readings of a sentence are kept, the best included; 1 to 100. Default: 5.</summary>
    [AllowedRange(1, 100)]
    public int MaxReadings { get; set; } = 5;

    /// <summary>
    /// Whether <i>a N</i> as the subject of a simple present speaks of every N. Default: true; the other reading stays
    /// among the readings.
    /// </summary>
    public bool GenericIndefinites { get; set; } = true;

    /// <summary>
    /// Whether what does not follow from the premises is taken to be false when a question is asked. Default: false, so
    /// the answer is then <i>unknown</i>.
    /// </summary>
    public bool ClosedWorld { get; set; }

    /// <summary>
    /// Words of your own, over the built-in dictionary: about a word that both know, yours holds. Default: none. Set in code;
    /// <see cref="LexiconFile"/> does the same from a file.
    /// </summary>
    public UserLexicon Lexicon { get; set; } = UserLexicon.Empty;

    /// <summary>
    /// A file of words of your own, one a line, in the form that <see cref="UserLexicon"/> reads; read once a process. Default:
    /// empty, no file. A file that is missing or has a wrong line is a <see cref="LogicException"/> at the first use.
    /// </summary>
    public string LexiconFile { get; set; } = "";

    /// <summary>The dictionary that these options ask for.</summary>
    internal WordLexicon Words => UserWords.Of(Lexicon, LexiconFile);
}
