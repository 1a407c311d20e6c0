using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Language.Syntax;
using Logic.Semantics.Background;
using Logic.Semantics.Discourse;

namespace Logic.Semantics.Composition;

/// <summary>
/// Builds the discourse structure of one parse, compositionally: each kind of syntax has one method, and a noun phrase is a
/// function that is given what is said of it (Montague 1973; for boxes, Muskens 1996, "Combining Montague Semantics and
/// Discourse Representation"). Not thread-safe; one instance a parse.
/// </summary>
internal sealed partial class DrsBuilder(DiscourseModel discourse, EnglishOptions options)
{
    private const int MostApplied = 5_000;

    private readonly Stack<Term> _gaps = new();
    private int _applied;
    private int _variables;
    private bool _negative;
    private bool _antecedent;
    private bool _consequent;
    private bool _mainClause = true;
    private bool _genericYou;

    /// <summary>The symbols that the parse uses.</summary>
    public Dictionary<string, PredicateInfo> Predicates { get; } = [];

    /// <summary>What the parse takes for granted, with the reason.</summary>
    public List<BackgroundAxiom> Presuppositions { get; } = [];

    /// <summary>Single letters, read as universal variables over the sentence.</summary>
    public List<Variable> Letters { get; } = [];

    /// <summary>Builds the box of a sentence.</summary>
    public Drs Build(Clause clause)
    {
        var box = new Drs(null);
        _genericYou = clause is SubordinatedClause conditional && (IsOfYou(conditional.Subordinate) || IsOfYou(conditional.Main));
        Interpret(clause, box, Frame.Empty);
        if (Letters.Count > 0) NameLoneLetters();
        return box;
    }

    /// <summary>Whether a clause speaks of <c>you</c>, which in a conditional is anyone.</summary>
    private static bool IsOfYou(Clause clause) => clause switch
    {
        PredicationClause predication => predication.Subject is PronounNp { Pronoun: "you" },
        CoordinatedClause coordinated => coordinated.Parts.Any(IsOfYou),
        FrontedClause fronted => IsOfYou(fronted.Inner),
        _ => false,
    };

    /// <summary>Some noun phrases are said again (all but one of all but one …): a meaning can be far longer than its sentence.</summary>
    private void Spend(NounPhrase np)
    {
        if (++_applied > MostApplied) throw new SemanticException("The formula would be too long.", np.Position) { IsFinal = true, IsTooMuchWork = true };
    }

    private Variable Fresh(Drs box)
    {
        var variable = Term.Variable($"e{discourse.SentenceNumber}_{++_variables}");
        box.Referents.Add(variable);
        return variable;
    }

    private static void Within<T>(ref T flag, T value, Action action)
    {
        var before = flag;
        flag = value;
        action();
        flag = before;
    }

    private void WithGap(Term term, Action action)
    {
        _gaps.Push(term);
        action();
        _gaps.Pop();
    }

    private Term Gap(GapNp gap) => _gaps.Count > 0 ? _gaps.Peek() : throw new SemanticException("Nothing fills this gap.", gap.Position);

    private Atom Emit(PredicateInfo info, ImmutableArray<Term> arguments)
    {
        Predicates.TryAdd(info.Name + "/" + arguments.Length, info);
        return Formula.Atom(info.Name, arguments);
    }

    private void Negate(Drs box, Action<Drs> inner)
    {
        var below = box.Below(negated: true);
        Within(ref _negative, true, () => inner(below));
        box.Add(new NegatedCondition(below));
    }

    private static Drs Filled(Drs box, Action<Drs> fill, bool isNegated = false)
    {
        var below = box.Below(isNegated);
        fill(below);
        return below;
    }

    /// <summary>Joins meanings as their coordinator says.</summary>
    private void Coordinate<T>(Coordinator coordinator, ImmutableArray<T> parts, Drs box, Action<T, Drs> interpret)
    {
        switch (coordinator)
        {
            case Coordinator.And:
                foreach (var part in parts) interpret(part, box);
                break;
            case Coordinator.Nor:
                foreach (var part in parts) Negate(box, below => interpret(part, below));
                break;
            default:
                var exclusive = coordinator == Coordinator.EitherOr ? options.EitherOrIsExclusive : options.OrIsExclusive;
                // Not in the rooms or on the stairs: in none of the rooms, and on none of the stairs.
                var boxes = parts.Select(part => Filled(box, below => interpret(part, below), isNegated: box.IsNegated && !exclusive)).ToArray();
                box.Add(exclusive ? new OneOfCondition(boxes) : new AnyOfCondition(boxes));
                break;
        }
    }
}
