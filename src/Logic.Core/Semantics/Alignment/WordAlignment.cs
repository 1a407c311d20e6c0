using Logic.Formulas;
using Logic.Language.Lexicon;
using Logic.Semantics.Background;
using Logic.Semantics.Composition;

namespace Logic.Semantics.Alignment;

/// <summary>
/// Axioms between symbols of one text that are the same words in another shape: <c>smartwatch</c> and <c>smart watch</c>,
/// <c>is changing</c> and <c>changes</c>, <c>nonflying</c> and <c>not flying</c>, <c>the discoverer of</c> and
/// <c>discovered</c>. Only between symbols that occur, and only what holds whatever the words mean.
/// </summary>
internal static class WordAlignment
{
    /// <summary>Adjectives that only look as if they denied another one.</summary>
    private static readonly HashSet<string> NoDenials =
        ["inflammable", "invaluable", "infamous", "indifferent", "impassive", "intense", "inner", "unreal", "disinterested", "intent", "inborn", "innate", "invested"];

    private static readonly string[] Denying = ["un", "in", "im", "il", "ir", "dis"];

    /// <summary>What a symbol is found by.</summary>
    private readonly record struct Key(string Name, PredicateKind Kind, int Places);

    public static IEnumerable<BackgroundAxiom> Of(PredicateInfo[] all)
    {
        foreach (var axiom in Spellings(all)) yield return axiom;
        var plain = all.Where(static p => p.Prefix.Length == 0).ToArray();
        var byName = new Dictionary<Key, PredicateInfo>();
        foreach (var info in plain) byName.TryAdd(new(info.Name.ToLowerInvariant(), info.Kind, info.Roles.Length), info);
        var adjectives = plain.Where(static p => p is { Kind: PredicateKind.Adjective, Roles.Length: 1, Closed: false }).ToArray();
        foreach (var info in plain)
        {
            foreach (var axiom in Of(info, byName, adjectives)) yield return axiom;
        }
    }

    private static IEnumerable<BackgroundAxiom> Of(PredicateInfo info, Dictionary<Key, PredicateInfo> byName, PredicateInfo[] adjectives) => info.Kind switch
    {
        PredicateKind.Noun when info.Roles.Length == 1 => Parts(info, byName, adjectives).Concat(Agent(info, byName)),
        PredicateKind.Noun when info.Roles is ["", "of"] => AgentOf(info, byName),
        PredicateKind.Adjective => Participle(info, byName).Concat(Denial(info, byName)),
        _ => [],
    };

    /// <summary>Symbols that differ in capitals, hyphens or blanks only: <c>PreRecorded</c>, <c>Prerecorded</c>.</summary>
    private static IEnumerable<BackgroundAxiom> Spellings(PredicateInfo[] all)
    {
        var first = new Dictionary<(string Name, int Places), PredicateInfo>();
        foreach (var info in all)
        {
            var key = (info.Name.ToLowerInvariant(), info.Roles.Length);
            if (info.Roles.IsEmpty || first.TryAdd(key, info)) continue;
            var other = first[key];
            if (other.Name != info.Name) yield return Same(info.Roles.Length, other.Name, info.Name, $"{other.Name} and {info.Name} are the same word");
        }
    }

    /// <summary>A compound whose first word is an adjective elsewhere: <c>graduate student</c>, <c>smartwatch</c>.</summary>
    private static IEnumerable<BackgroundAxiom> Parts(PredicateInfo compound, Dictionary<Key, PredicateInfo> byName, PredicateInfo[] adjectives)
    {
        foreach (var adjective in adjectives)
        {
            if (!compound.Name.StartsWith(adjective.Name, StringComparison.OrdinalIgnoreCase)) continue;
            if (!byName.TryGetValue(new(compound.Name[adjective.Name.Length..].ToLowerInvariant(), PredicateKind.Noun, 1), out var noun)) continue;
            var x = Term.Variable("x");
            var both = Formula.And(Formula.Atom(adjective.Name, x), Formula.Atom(noun.Name, x));
            yield return new BackgroundAxiom(Formula.ForAll(x, Formula.Iff(Formula.Atom(compound.Name, x), both)), $"{compound.Name} is {adjective.Name} and {noun.Name}");
        }
    }

    /// <summary>What is changing changes.</summary>
    private static IEnumerable<BackgroundAxiom> Participle(PredicateInfo adjective, Dictionary<Key, PredicateInfo> byName)
    {
        if (adjective.Roles.Length != 1 || adjective.Modifiers.Length > 0 || !adjective.Base.EndsWith("ing", StringComparison.Ordinal)) yield break;
        foreach (var reading in WordLexicon.Default.Analyze(adjective.Base))
        {
            if (reading.Pos != PartOfSpeech.Verb || !reading.Inflection.HasFlag(Inflection.PresentParticiple)) continue;
            if (!byName.TryGetValue(new(reading.Lemma, PredicateKind.Event, 1), out var verb) || verb.Roles is not ["subject"]) continue;
            yield return Same(1, adjective.Name, verb.Name, $"what is {adjective.Base} does {reading.Lemma}");
        }
    }

    /// <summary>unX, inX, disX are not X; nonX is just what is not X.</summary>
    private static IEnumerable<BackgroundAxiom> Denial(PredicateInfo adjective, Dictionary<Key, PredicateInfo> byName)
    {
        var name = adjective.Name.ToLowerInvariant();
        if (NoDenials.Contains(adjective.Base)) yield break;
        foreach (var prefix in (string[])[.. Denying, "non"])
        {
            if (!name.StartsWith(prefix, StringComparison.Ordinal)) continue;
            if (Positive(adjective, name[prefix.Length..], byName) is not { } positive) continue;
            var variables = Variables(adjective.Roles.Length);
            var not = Formula.Not(Formula.Atom(positive.Name, [.. variables]));
            var denying = Formula.Atom(adjective.Name, [.. variables]);
            var axiom = prefix == "non" ? Formula.Iff(denying, not) : (Formula)Formula.Implies(denying, not);
            yield return new BackgroundAxiom(Formula.ForAll([.. variables], axiom), $"what is {adjective.Base} is not {positive.Base}");
        }
    }

    /// <summary>The adjective without its prefix, or for a participle its verb: <c>nonflying</c>, <c>fly</c>.</summary>
    private static PredicateInfo? Positive(PredicateInfo denying, string name, Dictionary<Key, PredicateInfo> byName)
    {
        if (byName.TryGetValue(new(name, PredicateKind.Adjective, denying.Roles.Length), out var adjective)) return adjective.Roles.SequenceEqual(denying.Roles) ? adjective : null;
        if (denying.Roles.Length != 1 || !name.EndsWith("ing", StringComparison.Ordinal)) return null;
        foreach (var reading in WordLexicon.Default.Analyze(name))
        {
            if (reading.Pos == PartOfSpeech.Verb && byName.TryGetValue(new(reading.Lemma, PredicateKind.Event, 1), out var verb) && verb.Roles is ["subject"]) return verb;
        }

        return null;
    }

    /// <summary>A singer sings; a football player plays football.</summary>
    private static IEnumerable<BackgroundAxiom> Agent(PredicateInfo noun, Dictionary<Key, PredicateInfo> byName)
    {
        if (noun.Closed || noun.Modifiers.Length > 1) yield break;
        var places = 1 + noun.Modifiers.Length;
        foreach (var verb in AgentForms.Verbs(noun.Base))
        {
            if (!byName.TryGetValue(new(verb, PredicateKind.Event, places), out var event1) || !event1.Roles.AsSpan()[..1].SequenceEqual(["subject"])) continue;
            if (places == 2 && event1.Roles[1] != "object") continue;
            var x = Term.Variable("x");
            Term[] arguments = places == 1 ? [x] : [x, Term.Constant(SymbolNames.Constant([.. noun.Modifiers]))];
            var axiom = Formula.ForAll(x, Formula.Implies(Formula.Atom(noun.Name, x), Formula.Atom(event1.Name, [.. arguments])));
            yield return new BackgroundAxiom(axiom, $"a {noun.Base} is one who does {verb}");
        }
    }

    /// <summary>The discoverer of radium discovered it, and who discovered it is its discoverer.</summary>
    private static IEnumerable<BackgroundAxiom> AgentOf(PredicateInfo noun, Dictionary<Key, PredicateInfo> byName)
    {
        if (noun.Closed || noun.Modifiers.Length > 0) yield break;
        foreach (var verb in AgentForms.Verbs(noun.Base))
        {
            if (!byName.TryGetValue(new(verb, PredicateKind.Event, 2), out var event2) || event2.Roles is not ["subject", "object"]) continue;
            yield return Same(2, noun.Name, event2.Name, $"the {noun.Base} of something is who does {verb} it");
        }
    }

    private static BackgroundAxiom Same(int places, string one, string other, string reason)
    {
        var variables = Variables(places);
        return new(Formula.ForAll([.. variables], Formula.Iff(Formula.Atom(one, [.. variables]), Formula.Atom(other, [.. variables]))), reason);
    }

    private static Variable[] Variables(int count) => BackgroundTheory.Variables(count);
}
