using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Language.Lexicon;
using Logic.Language.Parsing;
using Logic.Language.Syntax;
using Logic.Semantics.Composition;

namespace Logic.Semantics.Discourse;

/// <summary>
/// What a text has spoken of so far. A parse is tried on a copy (<see cref="Fork"/>), which is cheap: everything inside is
/// persistent. Not thread-safe.
/// </summary>
internal sealed class DiscourseModel
{
    /// <summary>Everything that later sentences may take up, oldest first.</summary>
    public EntityList Global { get; private init; } = new();

    /// <summary>The number of the sentence that is being read, from 1.</summary>
    public int SentenceNumber { get; set; }

    /// <summary>The condition of the last conditional, for <c>otherwise</c>.</summary>
    public Clause? Condition { get; set; }

    /// <summary>The last verb phrase without tense and negation, for <c>did too</c>.</summary>
    public VerbPhrase? LastVerb { get; private set; }

    /// <summary>The pronouns that spoke of the subject of their own verb, for <c>so does Bob</c>.</summary>
    public ImmutableHashSet<PronounNp> SubjectBound { get; set; } = [];

    /// <summary>The last noun with a meaning of its own, for <c>a blue one</c>.</summary>
    public NounNominal? LastNoun { get; set; }

    /// <summary>The names that the text shows.</summary>
    public NameGazetteer Gazetteer { get; set; } = NameGazetteer.Empty;

    /// <summary>Referents of earlier sentences that a later one took up, with the constants that name them.</summary>
    public ImmutableDictionary<Variable, Term> TakenUpTerms { get; private set; } = ImmutableDictionary<Variable, Term>.Empty;

    /// <summary>What is sound about symbols that first-order logic cannot define, such as most.</summary>
    public ImmutableList<BackgroundAxiom> Sound { get; set; } = [];

    /// <summary>Stuffs and activities spoken of as one thing: the constant (<c>music</c>), and the predicate of their noun (<c>Music</c>).</summary>
    public ImmutableSortedDictionary<string, string> Kinds { get; set; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The values and attributes spoken of.</summary>
    public Values.ValueUse Values { get; set; } = Semantics.Values.ValueUse.None;

    private ImmutableDictionary<string, int> _counters = ImmutableDictionary<string, int>.Empty;

    /// <summary>A copy that can be thrown away.</summary>
    public DiscourseModel Fork() => new()
    {
        Global = Global.Fork(),
        SentenceNumber = SentenceNumber,
        Condition = Condition,
        LastVerb = LastVerb,
        LastNoun = LastNoun,
        SubjectBound = SubjectBound,
        Gazetteer = Gazetteer,
        TakenUpTerms = TakenUpTerms,
        Sound = Sound,
        Kinds = Kinds,
        Values = Values,
        _counters = _counters,
    };

    /// <summary>The constant of a name; the name becomes the last thing mentioned.</summary>
    public Term Name(NameNp name, bool subject)
    {
        Term constant = ConstantOf(name);
        var gender = WordLexicon.Default.TryGivenName(name.Words[0], out var found) ? found : TitleGender(name.Words[0]);
        Global.Add(new Entity(constant, "") { Named = true, Gender = gender, Subject = subject, Sentence = SentenceNumber, Words = name.Words, Place = IsPlace(name), Description = name.Words.ToHashSet() });
        return constant;
    }

    /// <summary>Whether a name named something before.</summary>
    public bool Knows(NameNp name) => Global.Contains(ConstantOf(name));

    /// <summary>Notes what kind of thing a name is said to be: Jojo is a pet.</summary>
    public void Classify(Term name, NounNominal noun)
    {
        if (noun.Kind.HasFlag(NounKind.Person) || noun.Head.Length == 0) return;
        if (Global.Latest().FirstOrDefault(e => e.Named && e.Term.Equals(name)) is { } entity && !entity.Kind.HasFlag(NounKind.Thing)) Global.Add(entity with { Kind = entity.Kind | noun.Kind | NounKind.Thing });
    }

    /// <summary>A plural made of names, for <c>they</c>.</summary>
    public void Group(CoordinatedNp np, bool subject)
    {
        var parts = np.Parts.OfType<NameNp>().Select(ConstantOf).ToArray();
        var members = new NounNominal("", true).With(new AmongModifier([.. parts]));
        Global.Add(new Entity(parts[0], "") { Plural = true, Members = members, Subject = subject, Sentence = SentenceNumber });
    }

    /// <summary>Notes that an entity was taken up: a referent of an earlier sentence becomes a constant of the text.</summary>
    public void TakenUp(Entity entity, bool subject = false)
    {
        if (Global.Contains(entity.Term)) Global.Add(entity with { Sentence = SentenceNumber, Subject = subject });
        if (entity.Term is not Variable variable || TakenUpTerms.ContainsKey(variable) || variable.Name.StartsWith($"e{SentenceNumber}_", StringComparison.Ordinal)) return;
        if (!Global.Contains(variable)) return;
        var stem = SymbolNames.Constant([entity.Head.Length == 0 ? "thing" : entity.Head]);
        var number = _counters.GetValueOrDefault(stem) + 1;
        _counters = _counters.SetItem(stem, number);
        TakenUpTerms = TakenUpTerms.Add(variable, Term.Constant(stem + number));
    }

    /// <summary>Notes what a variable of a sentence stands for.</summary>
    public void TakeFor(Variable variable, Term term) => TakenUpTerms = TakenUpTerms.SetItem(variable, term);

    /// <summary>Notes a clause whose verb phrase may be left out in the next.</summary>
    public void Remember(Clause clause)
    {
        if (clause is PredicationClause predication && Untensed(predication.Predicate) is { } verb and not EllipsisVp) LastVerb = verb;
    }

    /// <summary>Notes a verb phrase that may be left out in its own sentence: … before Bob did.</summary>
    public void RememberVerb(VerbPhrase verb) => LastVerb = verb;

    private static bool IsPlace(NameNp name)
    {
        foreach (var reading in WordLexicon.Default.Analyze(string.Join(' ', name.Words).ToLowerInvariant()))
        {
            if (reading.Pos == PartOfSpeech.ProperNoun) return reading.NounFeatures.HasFlag(NounFeatures.Location) && !reading.NounFeatures.HasFlag(NounFeatures.Person);
        }

        return false;
    }

    private static FunctionTerm ConstantOf(NameNp name) => Term.Constant(SymbolNames.Constant(name.Words));

    private static Gender? TitleGender(string word) => word.TrimEnd('.') switch
    {
        "Mr" or "Sir" or "King" or "Lord" or "Prince" => Gender.Male,
        "Mrs" or "Ms" or "Miss" or "Queen" or "Lady" or "Princess" => Gender.Female,
        _ => null,
    };

    private static VerbPhrase? Untensed(VerbPhrase verb) => verb switch
    {
        FiniteVp finite => Untensed(finite.Inner),
        NegatedVp negated => Untensed(negated.Inner),
        _ => verb,
    };
}

/// <summary>One of some terms.</summary>
internal sealed record AmongModifier(ImmutableArray<Term> Terms) : Modifier;
