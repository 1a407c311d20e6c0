using System.ComponentModel;
using System.Diagnostics;
using Logic.Formulas.Printing;
using Logic.Proving;

namespace Logic.Tests.Proving.Differential;

/// <summary>A program that reads a problem from its input and says whether it is proved; for comparison only.</summary>
internal sealed record OutsideProver(string Program, string Arguments, ProblemPrinter Printer)
{
    // Of TPTP's words, those for a proof and for a model; z3 says sat and unsat.
    private static readonly string[] Proved = ["Theorem", "Unsatisfiable", "ContradictoryAxioms", "unsat"];
    private static readonly string[] Refuted = ["CounterSatisfiable", "Satisfiable", "sat"];

    /// <summary>Saturation: strong on both sides, no models.</summary>
    public static OutsideProver E { get; } = new("eprover", "--auto -s --tptp3-format --cpu-limit=1 -", ProblemPrinter.Tptp);

    /// <summary>Instantiation and finite models.</summary>
    public static OutsideProver Cvc5 { get; } = new("cvc5", "--lang=tptp --finite-model-find --tlimit=500 -", ProblemPrinter.Tptp);

    /// <summary>Instantiation by triggers and by models.</summary>
    public static OutsideProver Z3 { get; } = new("z3", "-in -t:500", ProblemPrinter.SmtLib);

    public override string ToString() => Program;

    /// <summary>Whether the goal follows (without a goal: whether the assumptions contradict each other); null when it does not say.</summary>
    public bool? Ask(ProofRequest request)
    {
        foreach (var line in Run(Printer.Print(request.Assumptions, request.Goal)).Split('\n'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var word = words is [_, "SZS", "status", var status, ..] ? status : line.Trim();
            if (Proved.Contains(word)) return true;
            if (Refuted.Contains(word)) return false;
        }

        return null;
    }

    private string Run(string problem)
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            process.StandardInput.Write(problem);
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Ignore($"{Program} is not installed.");
            return string.Empty;
        }
    }
}
