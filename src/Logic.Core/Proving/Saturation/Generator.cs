namespace Logic.Proving.Saturation;

/// <summary>Makes all inferences between a newly active clause and the active ones, itself included.</summary>
internal sealed class Generator(TermBank bank, ActiveSet active, InferenceRules rules)
{
    private readonly List<TermIndex.Place> _places = [];
    private readonly List<SaturationLiteral> _conclusion = [];
    private readonly HashSet<int> _seen = [];
    private Func<Origin, List<SaturationLiteral>, bool> _emit = static (_, _) => true;
    private bool _stopped;

    /// <summary>How many inferences were tried.</summary>
    public long Tried { get; private set; }

    /// <summary>Hands every conclusion to <paramref name="emit"/>, until that says stop by returning false.</summary>
    public void Generate(SaturationClause given, Func<Origin, List<SaturationLiteral>, bool> emit)
    {
        _emit = emit;
        _stopped = false;
        for (var i = 0; i < given.Literals.Length && !_stopped; i++)
        {
            if ((given.Eligible >> i & 1) == 0) continue;
            var literal = given.Literals[i];
            if (literal.IsPositive) GeneratePositive(given, i, literal);
            else GenerateNegative(given, i, literal);
            SuperposeInto(given, i, literal);
        }
    }

    private void GeneratePositive(SaturationClause given, int index, SaturationLiteral literal)
    {
        if (literal.IsEquation)
        {
            SuperposeFrom(given, index, false, literal.Left);
            if ((given.Oriented >> index & 1) == 0) SuperposeFrom(given, index, true, literal.Right);
        }
        else
        {
            foreach (var place in active.NegativeAtoms.Candidates(literal.Left, _places))
                Infer(new Origin(OriginKind.Superposition, given, place.Clause, index, place.Literal, false, false, place.Term));
        }

        for (var i = 0; i < given.Literals.Length; i++) Factor(given, index, i);
    }

    private void GenerateNegative(SaturationClause given, int index, SaturationLiteral literal)
    {
        if (literal.IsEquation)
        {
            Infer(new Origin(OriginKind.EqualityResolution, given, null, index, 0, false, false, 0));
            return;
        }

        foreach (var place in active.PositiveAtoms.Candidates(literal.Left, _places))
        {
            if (place.Clause != given)
                Infer(new Origin(OriginKind.Superposition, place.Clause, given, place.Literal, index, false, false, literal.Left));
        }
    }

    private void Factor(SaturationClause given, int index, int other)
    {
        var first = given.Literals[index];
        var second = given.Literals[other];
        if (other == index || !second.IsPositive || first.IsEquation != second.IsEquation) return;
        if (!first.IsEquation)
        {
            if (other > index || (given.Eligible >> other & 1) == 0)
                Infer(new Origin(OriginKind.Factoring, given, null, index, other, false, false, 0));
            return;
        }

        var bothSides = (given.Oriented >> index & 1) == 0;
        for (var sides = 0; sides < 4; sides++)
        {
            if ((sides & 1) == 0 || bothSides)
                Infer(new Origin(OriginKind.Factoring, given, null, index, other, (sides & 1) != 0, (sides & 2) != 0, 0));
        }
    }

    // The given equation into all active clauses.
    private void SuperposeFrom(SaturationClause given, int index, bool fromRight, int side)
    {
        foreach (var place in side < 0 ? active.Subterms.All(_places) : active.Subterms.Candidates(side, _places))
            Infer(new Origin(OriginKind.Superposition, given, place.Clause, index, place.Literal, fromRight, place.FromRight, place.Term));
    }

    // The equations of other active clauses into the given literal.
    private void SuperposeInto(SaturationClause given, int index, SaturationLiteral literal)
    {
        _seen.Clear();
        if (literal.IsEquation) VisitSubterms(given, index, false, literal.Left);
        else VisitArguments(given, index, false, literal.Left);
        if (literal.IsEquation && (given.Oriented >> index & 1) == 0) VisitSubterms(given, index, true, literal.Right);
    }

    private void VisitSubterms(SaturationClause given, int index, bool fromRight, int term)
    {
        if (term < 0 || _stopped || !_seen.Add(term)) return;
        SuperposeAt(given, index, fromRight, term, active.EquationSides.Candidates(term, _places));
        SuperposeAt(given, index, fromRight, term, active.EquationSides.Variables(_places));
        VisitArguments(given, index, fromRight, term);
    }

    private void VisitArguments(SaturationClause given, int index, bool fromRight, int term)
    {
        var count = bank.Arguments(term).Length;
        for (var i = 0; i < count; i++) VisitSubterms(given, index, fromRight, bank.Arguments(term)[i]);
    }

    private void SuperposeAt(SaturationClause given, int index, bool fromRight, int term, List<TermIndex.Place> places)
    {
        foreach (var place in places)
        {
            if (place.Clause != given)
                Infer(new Origin(OriginKind.Superposition, place.Clause, given, place.Literal, index, place.FromRight, fromRight, term));
        }
    }

    private void Infer(in Origin origin)
    {
        if (_stopped) return;
        Tried++;
        if (rules.Infer(origin, _conclusion)) _stopped = !_emit(origin, _conclusion);
    }
}
