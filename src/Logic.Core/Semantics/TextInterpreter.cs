using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Normalization;
using Logic.Language.Lexicon;
using Logic.Language.Parsing;
using Logic.Language.Tokens;
using Logic.Semantics.Alignment;
using Logic.Semantics.Background;
using Logic.Semantics.Composition;
using Logic.Semantics.Discourse;
using Logic.Semantics.Values;

namespace Logic.Semantics;

/// <summary>Texts to formulas: parse, compose, resolve, translate. Thread-safe.</summary>
internal sealed class TextInterpreter(EnglishOptions options)
{
    // The first text of a process waits for the grammar: another core may make ready what its meaning needs meanwhile.
    private static readonly Task Preparing = Task.Run(Preparation.Run);

    /// <summary>Lets another core start with what the first text will need, unless it has; costs next to nothing here.</summary>
    /// <returns>When that is done.</returns>
    public static Task Prepare() => Preparing;

    /// <summary>Reads texts in order, each of one or more sentences; referents are shared.</summary>
    public Interpretation Read(IReadOnlyList<string> texts)
    {
        var state = new DiscourseModel();
        return Read(texts, state, ImmutableDictionary<string, PredicateInfo>.Empty, [], [], 0);
    }

    /// <summary>Reads one more text in a context, which stays as it is.</summary>
    public Interpretation Continue(Interpretation context, string text) =>
        Read([text], context.Discourse.Fork(), context.Predicates, context.Presuppositions, context.Read, context.Read.Length);

    private Interpretation Read(
        IReadOnlyList<string> texts, DiscourseModel discourse, ImmutableDictionary<string, PredicateInfo> predicates,
        ImmutableArray<BackgroundAxiom> presuppositions, ImmutableArray<ReadSentence> earlier, int skip)
    {
        var predicateBuilder = predicates.ToBuilder();
        var presupposed = presuppositions.ToBuilder();
        var read = earlier.ToBuilder();
        var before = discourse.TakenUpTerms;
        var tokenized = texts.Select(static t => Tokenizer.Tokenize(t)).ToArray();
        discourse.Gazetteer = discourse.Gazetteer.With(tokenized.SelectMany(static t => t));
        var work = ParsingWork.ForText(texts.Sum(static t => (long)t.Length));
        for (var index = 0; index < texts.Count; index++)
        {
            foreach (var plain in tokenized[index])
            {
                var sentence = discourse.Gazetteer.Mark(plain);
                discourse.SentenceNumber++;
                var result = SentenceReader.Read(sentence, texts[index], index, discourse, options, work);
                discourse = result.Discourse;
                read.Add(result);
                if (result.Builder is not { } builder) continue;
                foreach (var (key, info) in builder.Predicates) predicateBuilder.TryAdd(key, info);
                foreach (var axiom in builder.Presuppositions)
                {
                    if (!presupposed.Contains(axiom)) presupposed.Add(axiom);
                }
            }
        }

        return Conclude(read.ToImmutable(), skip, discourse, predicateBuilder, presupposed, before);
    }

    /// <summary>Formulas and axioms, when all sentences have their boxes.</summary>
    internal Interpretation Conclude(
        ImmutableArray<ReadSentence> all, int skip, DiscourseModel discourse, ImmutableDictionary<string, PredicateInfo>.Builder predicateBuilder,
        ImmutableArray<BackgroundAxiom>.Builder presupposed, ImmutableDictionary<Variable, Term> before)
    {
        var sentences = all.Skip(skip).Select(s => s.Finish(discourse, options)).ToImmutableArray();
        var stated = skip == 0 ? sentences.Select(static s => s.Formula) : all.Take(skip).Select(s => s.Finish(discourse, options).Formula);
        var axioms = Axioms(discourse, predicateBuilder, presupposed, all.Take(skip), before, [.. stated.OfType<Formula>()]);
        return new Interpretation(sentences, axioms, discourse, predicateBuilder.ToImmutable(), presupposed.ToImmutable(), all);
    }

    private ImmutableArray<BackgroundAxiom> Axioms(
        DiscourseModel discourse, ImmutableDictionary<string, PredicateInfo>.Builder predicates, ImmutableArray<BackgroundAxiom>.Builder presupposed,
        IEnumerable<ReadSentence> earlier, ImmutableDictionary<Variable, Term> before, ImmutableArray<Formula> stated)
    {
        if (!options.BackgroundAxioms) return [];
        var axioms = new List<BackgroundAxiom>();
        var sorted = Sorted(predicates);
        var wordNet = options.WordNetAxioms == WordRelations.None ? [] : WordRelationTheory.Of(sorted, options.WordNetAxioms, options.Words).ToArray();
        var uniqueness = new Uniqueness(stated, Array.ConvertAll(wordNet, static a => a.Formula));
        foreach (var axiom in presupposed)
        {
            var closed = Readable.Of(FreeVariables.Close(Substitution.Apply(axiom.Formula, discourse.TakenUpTerms)));
            if (!uniqueness.IsDenied(closed)) axioms.Add(axiom with { Formula = closed });
        }

        axioms.AddRange(BackgroundTheory.Of(sorted));
        axioms.AddRange(ValueTheory.Of(sorted, discourse.Values));
        axioms.AddRange(WordAlignment.Of(sorted));
        axioms.AddRange(NameAliases.Of(discourse.Global.Names));
        axioms.AddRange(discourse.Sound);
        axioms.AddRange(Kinds(discourse, sorted));
        axioms.AddRange(PlaceTheory.Of(sorted, stated, [.. discourse.Global.Names.Keys]));

        // A referent of the context that this text takes up: its sentence holds of the constant that now names it.
        foreach (var sentence in earlier)
        {
            if (sentence.Box is { } box && box.Referents.Any(r => discourse.TakenUpTerms.ContainsKey(r) && !before.ContainsKey(r)))
            {
                axioms.Add(new BackgroundAxiom(DrsTranslation.ToFormula(box, discourse), $"names what «{sentence.Text}» speaks of"));
            }
        }

        if (options.NamesAreDistinct) axioms.AddRange(Distinct(discourse));
        axioms.AddRange(wordNet);
        return [.. axioms.DistinctBy(static a => a.Formula)];
    }

    /// <summary>Music is music: a stuff spoken of as one thing is among what its noun is said of, where the text has both.</summary>
    private static IEnumerable<BackgroundAxiom> Kinds(DiscourseModel discourse, PredicateInfo[] predicates)
    {
        foreach (var (constant, noun) in discourse.Kinds)
        {
            if (!predicates.Any(p => p.Kind == PredicateKind.Noun && p.Name == noun && p.Roles.Length == 1)) continue;
            yield return new BackgroundAxiom(Formula.Atom(noun, Term.Constant(constant)), $"{constant} is {noun}");
        }
    }

    private static PredicateInfo[] Sorted(ImmutableDictionary<string, PredicateInfo>.Builder predicates)
    {
        var names = predicates.Keys.ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        return Array.ConvertAll(names, name => predicates[name]);
    }

    /// <summary>Two different names are two different things.</summary>
    private static IEnumerable<BackgroundAxiom> Distinct(DiscourseModel discourse)
    {
        var aliases = NameAliases.Pairs(discourse.Global.Names).Select(static p => p.Short).ToHashSet();
        Term[] names = [.. discourse.Global.Names.Keys.Where(n => !aliases.Contains(n)).Order(StringComparer.Ordinal).Select(Term.Constant)];
        for (var i = 0; i < names.Length; i++)
        {
            for (var j = i + 1; j < names.Length; j++) yield return new BackgroundAxiom(Formula.Not(Formula.Equal(names[i], names[j])), "names are distinct");
        }
    }
}
