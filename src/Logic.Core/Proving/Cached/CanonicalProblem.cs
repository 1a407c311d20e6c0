using System.Collections.Immutable;
using Logic.Caching;
using Logic.Formulas;
using Logic.Formulas.Normalization;
using FreeVariables = Logic.Proving.Clauses.FreeVariables;

namespace Logic.Proving.Cached;

/// <summary>
/// A request with all taken away that does not matter: names of bound variables, order and repetition of assumptions and
/// of operands. Problems with the same canonical form have the same key, whoever wrote them. Immutable.
/// </summary>
internal sealed class CanonicalProblem
{
    /// <summary>Part of every key: goes up when the canonical form changes.</summary>
    public const int KeyVersion = 1;

    private readonly int[] _canonicalOf;
    private readonly int[] _givenOf;

    private CanonicalProblem(ProofRequest request)
    {
        Request = request;
        Goal = request.Goal is null ? null : Canonical(request.Goal);
        var forms = request.Assumptions.Select(Canonical).ToArray();
        var order = Enumerable.Range(0, forms.Length).ToArray();
        Array.Sort(order, (a, b) => FormulaComparer.Compare(forms[a], forms[b]) is var c && c != 0 ? c : a.CompareTo(b));
        _canonicalOf = new int[forms.Length];
        var given = new List<int>();
        foreach (var index in order)
        {
            if (given.Count == 0 || !forms[given[^1]].Equals(forms[index])) given.Add(index);
            _canonicalOf[index] = given.Count - 1;
        }

        _givenOf = [.. given];
        Assumptions = [.. given.Select(i => forms[i])];
        Key = Hash();
    }

    /// <summary>The request as it was given.</summary>
    public ProofRequest Request { get; }

    /// <summary>The assumptions in canonical form and order, each once, their free variables bound.</summary>
    public ImmutableArray<Formula> Assumptions { get; }

    /// <summary>The goal in canonical form; null when there is none.</summary>
    public Formula? Goal { get; }

    /// <summary>The SHA-256 of the canonical problem and the options that matter. The limits do not.</summary>
    public CacheKey Key { get; }

    /// <summary>The canonical problem of a request.</summary>
    public static CanonicalProblem Of(ProofRequest request) => new(request);

    /// <summary>The canonical form of one formula, its free variables bound.</summary>
    public static Formula Canonical(Formula formula) => CanonicalForm.Of(FreeVariables.Close(formula));

    /// <summary>Where an assumption of the request stands among the canonical ones.</summary>
    public int CanonicalOf(int given) => _canonicalOf[given];

    /// <summary>The first assumption of the request that has this canonical form; −1 when there are not so many.</summary>
    public int GivenOf(int canonical) => (uint)canonical < (uint)_givenOf.Length ? _givenOf[canonical] : -1;

    private CacheKey Hash()
    {
        var bytes = new CanonicalBytes();
        bytes.Text("logic proof");
        bytes.Number(KeyVersion);
        bytes.Number(Request.WantsMinimalCore ? 1 : 0);
        bytes.Number(Assumptions.Length);
        foreach (var assumption in Assumptions) bytes.Formula(assumption);
        bytes.Number(Goal is null ? 0 : 1);
        if (Goal is not null) bytes.Formula(Goal);
        return CacheKey.Of(bytes.Written);
    }
}
