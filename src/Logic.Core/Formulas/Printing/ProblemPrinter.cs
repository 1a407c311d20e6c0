namespace Logic.Formulas.Printing;

/// <summary>Writes a whole problem for a prover. Printers hold no state and are safe to share between threads.</summary>
public abstract class ProblemPrinter
{
    /// <summary>A TPTP file: <c>fof(assumption_1, axiom, …).</c>, and last <c>fof(goal, conjecture, …).</c></summary>
    public static ProblemPrinter Tptp { get; } = new TptpProblemPrinter();

    /// <summary>
    /// An SMT-LIB 2 script: declarations over one sort <c>U</c>, the assumptions, the goal denied, and <c>(check-sat)</c>.
    /// The goal follows where the answer is <c>unsat</c>.
    /// </summary>
    public static ProblemPrinter SmtLib { get; } = new SmtLibProblemPrinter();

    /// <summary>Writes a problem; free variables are universal, and numerals that occur differ from each other.</summary>
    /// <param name="assumptions">What is taken to hold.</param>
    /// <param name="goal">What is to be proved; null asks whether the assumptions have a model.</param>
    public abstract string Print(IReadOnlyList<Formula> assumptions, Formula? goal);
}
