using System.Globalization;
using Logic.Formulas;
using Logic.Proving;

namespace Logic.Benchmarks;

/// <summary>Rule bases of any number of facts, whose consequences are as many.</summary>
internal static class GrowthProblems
{
    private static readonly Variable X = Term.Variable("x");
    private static readonly Variable Y = Term.Variable("y");

    /// <summary>A chain: each place is next to the one before; the last is reached. The proof has a step for each fact.</summary>
    public static ProofRequest Chain(int facts) => new(
        [Reached(0), .. Enumerable.Range(0, facts - 1).Select(i => Link("Next", i, i + 1)), Step("Next")],
        Reached(facts - 1));

    /// <summary>The same, asked for a place that is not reached: a model has to be found.</summary>
    public static ProofRequest ChainWithGap(int facts) => new(
        [Reached(0), .. Enumerable.Range(0, facts - 1).Select(i => Link("Next", i, i + 1)), Step("Next")],
        Formula.Atom("Reached", Term.Constant("elsewhere")));

    /// <summary>A square grid with links to the right and down; its last corner is reached, in many ways.</summary>
    public static ProofRequest Grid(int facts)
    {
        var side = (int)Math.Sqrt(facts / 2.0) + 1;
        var links = from row in Enumerable.Range(0, side)
                    from column in Enumerable.Range(0, side)
                    let here = (row * side) + column
                    from link in new[] { (Name: "Right", To: here + 1, IsThere: column + 1 < side), (Name: "Down", To: here + side, IsThere: row + 1 < side) }
                    where link.IsThere
                    select Link(link.Name, here, link.To);
        return new ProofRequest([Reached(0), .. links, Step("Right"), Step("Down")], Reached((side * side) - 1));
    }

    /// <summary>Facts about as many people, and rules that say more of each; the question is about the last.</summary>
    public static ProofRequest People(int facts) => new(
        [
            .. Enumerable.Range(0, facts).Select(i => (Formula)Formula.Atom("P0", Name(i))),
            .. Enumerable.Range(0, 5).Select(i => Formula.ForAll(X, Formula.Implies(P(i), P(i + 1)))),
            Formula.ForAll(X, Formula.Implies(Formula.And(P(5), Formula.Not(P(6))), P(7))),
        ],
        Formula.Atom("P5", Name(facts - 1)));

    private static Formula Step(string link) => Formula.ForAll(X, Formula.ForAll(Y, Formula.Implies(
        Formula.And(Formula.Atom("Reached", X), Formula.Atom(link, X, Y)), Formula.Atom("Reached", Y))));

    private static Formula P(int index) => Formula.Atom("P" + index.ToString(CultureInfo.InvariantCulture), X);

    private static Formula Link(string name, int from, int to) => Formula.Atom(name, Name(from), Name(to));

    private static Formula Reached(int place) => Formula.Atom("Reached", Name(place));

    private static Term Name(int index) => Term.Constant("n" + index.ToString(CultureInfo.InvariantCulture));
}
