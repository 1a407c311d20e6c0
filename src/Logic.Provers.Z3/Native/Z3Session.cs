using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Logic.Proving.Z3.Smt;

namespace Logic.Proving.Z3.Native;

/// <summary>
/// One proof in the library: a context of its own, made, used and deleted by one thread, with nothing left to a
/// finalizer. <see cref="Stop"/> may come from any thread at any time; it reaches Z3 only while it searches, since an
/// interrupt during the building of formulas can lose some of them.
/// </summary>
internal sealed unsafe class Z3Session
{
    private const int SmtLibCompliant = 2;

    private readonly Lock _gate = new();
    private nint _context;
    private bool _isSearching;
    private bool _isStopped;

    /// <summary>Ends the search as soon as Z3 listens; the answer is then <see cref="SmtAnswer.Stopped"/>.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            _isStopped = true;
            if (_isSearching) Z3Native.Interrupt(_context);
        }
    }

    /// <summary>Asks Z3.</summary>
    public SmtAnswer Run(SmtScript script, Z3Bounds bounds)
    {
        var config = Z3Native.MakeConfig();
        var context = Z3Native.MakeContext(config);
        Z3Native.DeleteConfig(config);
        try
        {
            Z3Native.SetErrorHandler(context, &IgnoreError);
            Z3Native.SetPrintMode(context, SmtLibCompliant);
            return Solve(context, script, bounds);
        }
        finally
        {
            Z3Native.DeleteContext(context);
        }
    }

    private SmtAnswer Solve(nint context, SmtScript script, Z3Bounds bounds)
    {
        var solver = Z3Native.MakeSolver(context);
        Z3Native.KeepSolver(context, solver);
        try
        {
            Limit(context, solver, bounds);
            Z3Native.Assert(context, solver, script.Text);
            if (Error(context) is { } error) return SmtAnswer.Unknown(error);
            var sort = Z3Native.MakeBoolSort(context);
            nint[] literals = [.. script.Selectors.Select(s => Z3Native.MakeConstant(context, Z3Native.MakeSymbol(context, s), sort))];
            var verdict = Search(context, solver, literals);
            return verdict is null ? SmtAnswer.Stopped : Read(context, solver, verdict.Value);
        }
        finally
        {
            Z3Native.ReleaseSolver(context, solver);
        }
    }

    private int? Search(nint context, nint solver, nint[] literals)
    {
        lock (_gate)
        {
            if (_isStopped) return null;
            _context = context;
            _isSearching = true;
        }

        var verdict = Z3Native.Check(context, solver, (uint)literals.Length, literals);
        lock (_gate)
        {
            _isSearching = false;
            return _isStopped ? null : verdict;
        }
    }

    private static SmtAnswer Read(nint context, nint solver, int verdict)
    {
        if (verdict == 0) return SmtAnswer.Unknown(Error(context) ?? Text(Z3Native.GetReason(context, solver)));
        if (verdict < 0)
        {
            var core = Z3Native.GetCore(context, solver);
            Z3Native.KeepVector(context, core);
            var names = Text(Z3Native.VectorToText(context, core));
            Z3Native.ReleaseVector(context, core);
            return SmtAnswer.Unsatisfiable(names);
        }

        var model = Z3Native.GetModel(context, solver);
        if (model == 0) return SmtAnswer.Satisfiable("");
        Z3Native.KeepModel(context, model);
        var text = Text(Z3Native.ModelToText(context, model));
        Z3Native.ReleaseModel(context, model);
        return SmtAnswer.Satisfiable(text);
    }

    private static void Limit(nint context, nint solver, Z3Bounds bounds)
    {
        var parameters = Z3Native.MakeParameters(context);
        Z3Native.KeepParameters(context, parameters);
        Z3Native.SetParameter(context, parameters, Z3Native.MakeSymbol(context, "timeout"), bounds.Milliseconds);
        if (bounds.Resources > 0) Z3Native.SetParameter(context, parameters, Z3Native.MakeSymbol(context, "rlimit"), bounds.Resources);
        Z3Native.SetParameter(context, parameters, Z3Native.MakeSymbol(context, "max_memory"), bounds.Megabytes);
        Z3Native.SetParameters(context, solver, parameters);
        Z3Native.ReleaseParameters(context, parameters);
    }

    private static string? Error(nint context) =>
        Z3Native.GetErrorCode(context) is var code && code == 0 ? null : Text(Z3Native.GetErrorMessage(context, code));

    private static string Text(nint text) => Marshal.PtrToStringUTF8(text) ?? "";

    /// <summary>Without a handler of one's own, an error ends the process.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void IgnoreError(nint context, int code)
    {
    }
}
