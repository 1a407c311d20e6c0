using Logic.Formulas;
using Logic.Proving.Certificates;

namespace Logic.Proving.Lean.Tests;

/// <summary>
/// The scripts by golden files, and checked by Lean itself where it is installed. Where a change is meant, run the tests with
/// <c>UPDATE_GOLDEN=1</c> and look at the difference.
/// </summary>
public sealed class LeanScriptTests
{
    [TestCase("Drinker", "∃x (Drinks(x) → ∀y Drinks(y))")]
    [TestCase("SkolemFunction", "∀x ∃y R(x, y) ∧ ∀x ∀y ∀z (R(x, y) ∧ R(y, z) → R(x, z)) → ∀x ∃y ∃z (R(x, y) ∧ R(y, z) ∧ R(x, z))")]
    [TestCase("RightInverse", "∀x ∀y ∀z (f(x, f(y, z)) = f(f(x, y), z)) ∧ ∀x (f(e, x) = x) ∧ ∀x (f(i(x), x) = e) → ∀x (f(x, i(x)) = e)")]
    [TestCase("Definitions", "((((A ↔ B) ↔ C) ↔ D) ↔ E) ↔ (A ↔ (B ↔ (C ↔ (D ↔ E))))")]
    [TestCase("Miniscoping", "∀x ∃y (P(x, y) ∧ Q) → ∀x ∃y (Q ∧ (P(x, y) ∨ ⊥))")]
    [TestCase("HostileNames", "forall_(Prop) ∧ ∀x (forall_(x) → theorem(x)) → theorem(Prop)")]
    public async Task ScriptsAreAsTheyWere(string name, string goal)
    {
        var request = new ProofRequest([], Formula.Parse(goal));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") await WriteAsync(name, request);
        Assert.That(Proof.TryParseJson(await File.ReadAllTextAsync(Golden(name + ".json")), out var proof));
        Assert.That(proof!.ToLean(request), Is.EqualTo(await File.ReadAllTextAsync(Golden(name + ".lean"))));
    }

    [TestCase("∃x (Drinks(x) → ∀y Drinks(y))")]
    [TestCase("∀x ∃y R(x, y) ∧ ∀x ∀y ∀z (R(x, y) ∧ R(y, z) → R(x, z)) → ∀x ∃y ∃z (R(x, y) ∧ R(y, z) ∧ R(x, z))")]
    [TestCase("∀x ∀y ∀z (f(x, f(y, z)) = f(f(x, y), z)) ∧ ∀x (f(e, x) = x) ∧ ∀x (f(i(x), x) = e) → ∀x (f(x, i(x)) = e)")]
    [TestCase("((((A ↔ B) ↔ C) ↔ D) ↔ E) ↔ (A ↔ (B ↔ (C ↔ (D ↔ E))))")]
    public async Task TheKernelAccepts(string goal)
    {
        var prover = new LeanProver(new LeanOptions { UseTactics = false });
        if (prover.CheckAvailability() is { IsAvailable: false } absent) Assert.Ignore(absent.Detail);
        var result = await prover.ProveAsync(new ProofRequest([], Formula.Parse(goal)));
        Assert.That(result.Verified, result.Reason);
    }

    // The proof is kept too: what the prover finds may change, how a proof is written may not.
    private static async Task WriteAsync(string name, ProofRequest request)
    {
        if (!File.Exists(Golden(name + ".json"))) await File.WriteAllTextAsync(Golden(name + ".json"), new BuiltInProver().Prove(request).Proof!.ToJson());
        Proof.TryParseJson(await File.ReadAllTextAsync(Golden(name + ".json")), out var proof);
        await File.WriteAllTextAsync(Golden(name + ".lean"), proof!.ToLean(request));
    }

    private static string Golden(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!folder.EnumerateFiles("Logic.sln").Any()) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "tests", "Logic.Provers.Lean.Tests", "Golden", file);
    }
}
