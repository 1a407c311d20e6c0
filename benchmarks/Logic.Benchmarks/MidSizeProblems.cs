using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Reading;
using Logic.Proving;

namespace Logic.Benchmarks;

/// <summary>
/// 20 problems of middling size: TPTP files from the folder that the environment variable <c>LOGIC_TPTP</c> names (with a
/// <c>STATUS.tsv</c>; every k-th theorem of it), or else 20 from textbooks.
/// </summary>
internal static class MidSizeProblems
{
    private const int Count = 20;
    private const string Groups = "∀x ∀y ∀z (f(x, f(y, z)) = f(f(x, y), z)) ∧ ∀x (f(e, x) = x) ∧ ∀x (f(i(x), x) = e)";

    // Pelletier 1986, by number where there is one; then puzzles, orders and groups.
    private static readonly string[] Textbook =
    [
        "((P ↔ Q) ↔ R) ↔ (P ↔ (Q ↔ R))",
        "∀x ∀y ∃z ∀w ((P(x) ∧ Q(y)) → (R(z) ∧ S(w))) → (∃x ∃y (P(x) ∧ Q(y)) → ∃z R(z))",
        "¬∃x (S(x) ∧ Q(x)) ∧ ∀x (P(x) → Q(x) ∨ R(x)) ∧ (¬∃x P(x) → ∃x Q(x)) ∧ ∀x (Q(x) ∨ R(x) → S(x)) → ∃x (P(x) ∧ R(x))",
        "(∃x P(x) ↔ ∃x Q(x)) ∧ ∀x ∀y (P(x) ∧ Q(y) → (R(x) ↔ S(y))) → (∀x (P(x) → R(x)) ↔ ∀x (Q(x) → S(x)))",
        "∃x (F(x) ∧ ¬G(x)) ∧ ∀x (F(x) → H(x)) ∧ ∀x (J(x) ∧ I(x) → F(x)) ∧ (∃x (H(x) ∧ ¬G(x)) → ∀x (I(x) → ¬H(x))) → ∀x (J(x) → ¬I(x))",
        "∀x (P(x) → ∀x Q(x)) ∧ (∀x (Q(x) ∨ R(x)) → ∃x (Q(x) ∧ S(x))) ∧ (∃x S(x) → ∀x (F(x) → G(x))) → ∀x (P(x) ∧ F(x) → G(x))",
        "(∃x F(x) ∧ ∃x G(x)) → ((∀x (F(x) → H(x)) ∧ ∀x (G(x) → J(x))) ↔ ∀x ∀y (F(x) ∧ G(y) → H(x) ∧ J(y)))",
        "(∃x ∀y (P(x) ↔ P(y)) ↔ (∃x Q(x) ↔ ∀y Q(y))) ↔ (∃x ∀y (Q(x) ↔ Q(y)) ↔ (∃x P(x) ↔ ∀y P(y)))",
        "∀x ∃y F(x, y) ∧ ∀x ∃y G(x, y) ∧ ∀x ∀y (F(x, y) ∨ G(x, y) → ∀z (F(y, z) ∨ G(y, z) → H(x, z))) → ∀x ∃y H(x, y)",
        "∀z ∃w ∀x ∃y ((P(x, z) → P(y, w)) ∧ P(y, z) ∧ (P(y, w) → ∃u Q(u, w))) ∧ ∀x ∀z (¬P(x, z) → ∃y Q(y, z)) ∧ (∃x ∃y Q(x, y) → ∀x R(x, x)) → ∀x ∃y R(x, y)",
        "∃y ∀x (F(x, y) ↔ F(x, x)) → ¬∀x ∃y ∀z (F(z, y) ↔ ¬F(z, x))",
        "∀x ∀y (Q(x, y) ↔ ∀z (F(z, x) ↔ F(z, y))) → ∀x ∀y (Q(x, y) ↔ Q(y, x))",
        "∀x (F(x) → ∃y (G(y) ∧ H(x, y)) ∧ ∃y (G(y) ∧ ¬H(x, y))) ∧ ∃x (J(x) ∧ ∀y (G(y) → H(x, y))) → ∃x (J(x) ∧ ¬F(x))",
        "∃x ∃y ∀z (z = x ∨ z = y) ∧ P(a) ∧ P(b) ∧ a ≠ b → ∀x P(x)",
        "∀x (∃y (x = g(f(y)) ∧ ∀z (x = g(f(z)) → y = z)) ↔ ∃y (x = f(g(y)) ∧ ∀z (x = f(g(z)) → y = z))) ∧ ∃y (y = g(f(y)) ∧ ∀z (z = g(f(z)) → y = z)) → ∃y (y = f(g(y)))",
        "∃x (Lives(x) ∧ Killed(x, agatha)) ∧ ∀x (Lives(x) ↔ x = agatha ∨ x = butler ∨ x = charles) ∧ ∀x ∀y (Killed(x, y) → Hates(x, y) ∧ ¬Richer(x, y)) ∧ ∀x (Hates(agatha, x) → ¬Hates(charles, x)) ∧ ∀x (x ≠ butler → Hates(agatha, x)) ∧ ∀x (¬Richer(x, agatha) → Hates(butler, x)) ∧ ∀x (Hates(agatha, x) → Hates(butler, x)) ∧ ∀x ∃y ¬Hates(x, y) ∧ agatha ≠ butler → Killed(agatha, agatha)",
        Groups + " → ∀x (f(x, i(x)) = e)",
        Groups + " → ∀x (f(x, e) = x)",
        Groups + " ∧ ∀x (f(x, x) = e) → ∀x ∀y (f(x, y) = f(y, x))",
        Groups + " → ∀x ∀y (i(f(x, y)) = f(i(y), i(x)))",
    ];

    /// <summary>The problems; all are theorems.</summary>
    public static ImmutableArray<ProofRequest> All { get; } =
        Environment.GetEnvironmentVariable("LOGIC_TPTP") is { Length: > 0 } folder
            ? [.. FromFolder(folder)]
            : [.. Textbook.Select(t => new ProofRequest([], Formula.Parse(t)))];

    private static IEnumerable<ProofRequest> FromFolder(string folder)
    {
        string[] files = [.. File.ReadLines(Path.Combine(folder, "STATUS.tsv")).Select(l => l.Split('\t'))
            .Where(l => l is [_, "Theorem"]).Select(l => l[0]).Order(StringComparer.Ordinal)];
        for (var i = 0; i < Count; i++) yield return Read(folder, files[i * files.Length / Count]);
    }

    private static ProofRequest Read(string folder, string file)
    {
        var read = TptpProblem.Read(File.ReadAllText(Path.Combine(folder, file)), name => File.ReadAllText(Path.Combine(folder, name)));
        return read.Problem is { } problem
            ? new ProofRequest([.. problem.Axioms.Select(a => a.Formula)], problem.Conjecture)
            : throw new InvalidDataException($"{file}: {read.Error}");
    }
}
