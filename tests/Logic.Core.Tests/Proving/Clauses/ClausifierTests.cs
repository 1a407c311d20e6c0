using CsCheck;
using Logic.Formulas;
using Logic.Proving;
using Logic.Proving.Certificates;
using Logic.Proving.Clauses;

namespace Logic.Tests.Proving.Clauses;

public sealed class ClausifierTests
{
    [TestCase("Man(socrates)", "Man(socrates)")]
    [TestCase("∀x (Man(x) → Mortal(x))", "¬Man(x) ∨ Mortal(x)")]
    [TestCase("∃x P(x)", "P(sk1)")]
    [TestCase("∀x ∃y R(x, y)", "R(x, sk1(x))")]
    [TestCase("∀x (P(x) ∨ ∃y Q(y))", "Q(sk1) ∨ P(x)")]
    [TestCase("∀x ∃y (P(x) ∧ Q(y))", "P(x); Q(sk1)")]
    [TestCase("¬∃x (P(x) ∧ Q(x))", "¬P(x) ∨ ¬Q(x)")]
    [TestCase("∀x P(x) ∨ ∀x Q(x)", "P(x) ∨ Q(x1)")]
    [TestCase("P ↔ Q", "¬P ∨ Q; P ∨ ¬Q")]
    [TestCase("P ⊕ Q", "P ∨ Q; ¬P ∨ ¬Q")]
    [TestCase("P ∨ ¬P", "")]
    [TestCase("P ∧ ⊤", "P")]
    [TestCase("⊥", "⊥")]
    public void Clauses(string formula, string expected) =>
        Assert.That(string.Join("; ", Clausify(Prove.Read(formula)).Clauses), Is.EqualTo(expected));

    [Test]
    public void TheGoalIsNegatedAndMarked()
    {
        var set = Clausifier.Clausify(Prove.Request("∀x Q(x)", "P(a)"));
        Assert.That(set.Clauses.Select(c => c.ToString()), Is.EqualTo(new[] { "P(a)", "¬Q(sk1)" }));
        Assert.That(set.Origins.Select(o => o.FromGoal), Is.EqualTo(new[] { false, true }));
    }

    [Test]
    public void NewSymbolsAreNew() =>
        Assert.That(Clausify(Prove.Read("P(sk1) ∧ ∃x Q(x)")).Clauses.Select(c => c.ToString()), Does.Contain("Q(sk2)"));

    [Test]
    public void EquivalencesDoNotExplode()
    {
        Formula chain = Formula.Atom("P0");
        for (var i = 1; i < 60; i++) chain = Formula.Iff(chain, Formula.Atom("P" + i));
        Assert.That(Clausify(chain).Clauses, Has.Length.LessThan(60 * 12));
    }

    [Test]
    public void DisjunctionsOfConjunctionsDoNotExplode()
    {
        var pairs = Enumerable.Range(0, 30).Select(i => Formula.And(Formula.Atom("P" + i), Formula.Atom("Q" + i)));
        Assert.That(Clausify(Formula.Or([.. pairs])).Clauses, Has.Length.LessThan(120));
    }

    [Test]
    public void PropositionalClausesHaveAModelWhenTheFormulaHas() => Gen.Int.Sample(
        seed =>
        {
            var formula = RandomProblems.Closed(seed, ProblemKind.Propositional, 5);
            Assert.That(IsSatisfiable(Clausify(formula)), Is.EqualTo(IsSatisfiable(formula)));
        },
        iter: 500, threads: 1);

    [Test]
    public void EveryStepIsAccepted([Values] ProblemKind kind) => Gen.Int.Sample(
        seed =>
        {
            var request = new ProofRequest([RandomProblems.Closed(seed, kind, 6)], RandomProblems.Closed(seed + 1, kind, 4));
            var check = ProofChecker.Check(request, new Proof(Clausifier.Clausify(request).Steps));
            Assert.That(check.Step, Is.EqualTo(-1), () => $"{request}: {check.Fault}");
        },
        iter: 200, threads: 1);

    private static ClauseSet Clausify(Formula formula) => Clausifier.Clausify(new ProofRequest([formula], null));

    private static bool IsSatisfiable(ClauseSet set)
    {
        var atoms = set.Clauses.SelectMany(c => c.Literals).Select(l => l.Atom).Distinct().ToList();
        return Search(0, new Dictionary<Formula, bool>());

        bool Search(int next, Dictionary<Formula, bool> values)
        {
            if (set.Clauses.Any(c => c.Literals.All(l => values.TryGetValue(l.Atom, out var v) && v != l.IsPositive))) return false;
            if (next == atoms.Count) return true;
            foreach (var value in new[] { true, false })
            {
                values[atoms[next]] = value;
                if (Search(next + 1, values)) return true;
            }

            values.Remove(atoms[next]);
            return false;
        }
    }

    private static bool IsSatisfiable(Formula formula) => Enumerable.Range(0, 16).Any(bits => Holds(formula, bits));

    private static bool Holds(Formula formula, int bits) => formula switch
    {
        Atom atom => (bits >> "PQRS".IndexOf(atom.Predicate, StringComparison.Ordinal) & 1) != 0,
        Negation n => !Holds(n.Operand, bits),
        Conjunction c => c.Operands.All(o => Holds(o, bits)),
        Disjunction d => d.Operands.Any(o => Holds(o, bits)),
        Implication i => !Holds(i.Left, bits) || Holds(i.Right, bits),
        Biconditional b => Holds(b.Left, bits) == Holds(b.Right, bits),
        ExclusiveOr x => Holds(x.Left, bits) != Holds(x.Right, bits),
        _ => throw new ArgumentException(formula.ToString()),
    };
}
