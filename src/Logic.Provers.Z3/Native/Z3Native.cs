using System.Runtime.InteropServices;

namespace Logic.Proving.Z3.Native;

/// <summary>
/// The calls of Z3's C interface that a proof needs. Handles are those of one context, used by one thread; only
/// <see cref="Interrupt"/> may come from another. Strings that come back belong to Z3 and last until the next call.
/// </summary>
internal static unsafe partial class Z3Native
{
    public const string Library = "libz3";

    [LibraryImport(Library, EntryPoint = "Z3_mk_config")]
    public static partial nint MakeConfig();

    [LibraryImport(Library, EntryPoint = "Z3_del_config")]
    public static partial void DeleteConfig(nint config);

    [LibraryImport(Library, EntryPoint = "Z3_mk_context")]
    public static partial nint MakeContext(nint config);

    [LibraryImport(Library, EntryPoint = "Z3_del_context")]
    public static partial void DeleteContext(nint context);

    [LibraryImport(Library, EntryPoint = "Z3_set_error_handler")]
    public static partial void SetErrorHandler(nint context, delegate* unmanaged[Cdecl]<nint, int, void> handler);

    [LibraryImport(Library, EntryPoint = "Z3_get_error_code")]
    public static partial int GetErrorCode(nint context);

    [LibraryImport(Library, EntryPoint = "Z3_get_error_msg")]
    public static partial nint GetErrorMessage(nint context, int code);

    [LibraryImport(Library, EntryPoint = "Z3_set_ast_print_mode")]
    public static partial void SetPrintMode(nint context, int mode);

    [LibraryImport(Library, EntryPoint = "Z3_mk_string_symbol", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint MakeSymbol(nint context, string name);

    [LibraryImport(Library, EntryPoint = "Z3_mk_bool_sort")]
    public static partial nint MakeBoolSort(nint context);

    [LibraryImport(Library, EntryPoint = "Z3_mk_const")]
    public static partial nint MakeConstant(nint context, nint symbol, nint sort);

    [LibraryImport(Library, EntryPoint = "Z3_mk_params")]
    public static partial nint MakeParameters(nint context);

    [LibraryImport(Library, EntryPoint = "Z3_params_inc_ref")]
    public static partial void KeepParameters(nint context, nint parameters);

    [LibraryImport(Library, EntryPoint = "Z3_params_dec_ref")]
    public static partial void ReleaseParameters(nint context, nint parameters);

    [LibraryImport(Library, EntryPoint = "Z3_params_set_uint")]
    public static partial void SetParameter(nint context, nint parameters, nint symbol, uint value);

    [LibraryImport(Library, EntryPoint = "Z3_mk_solver")]
    public static partial nint MakeSolver(nint context);

    [LibraryImport(Library, EntryPoint = "Z3_solver_inc_ref")]
    public static partial void KeepSolver(nint context, nint solver);

    [LibraryImport(Library, EntryPoint = "Z3_solver_dec_ref")]
    public static partial void ReleaseSolver(nint context, nint solver);

    [LibraryImport(Library, EntryPoint = "Z3_solver_set_params")]
    public static partial void SetParameters(nint context, nint solver, nint parameters);

    [LibraryImport(Library, EntryPoint = "Z3_solver_from_string", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void Assert(nint context, nint solver, string script);

    [LibraryImport(Library, EntryPoint = "Z3_solver_check_assumptions")]
    public static partial int Check(nint context, nint solver, uint count, nint[] assumptions);

    [LibraryImport(Library, EntryPoint = "Z3_solver_get_unsat_core")]
    public static partial nint GetCore(nint context, nint solver);

    [LibraryImport(Library, EntryPoint = "Z3_ast_vector_inc_ref")]
    public static partial void KeepVector(nint context, nint vector);

    [LibraryImport(Library, EntryPoint = "Z3_ast_vector_dec_ref")]
    public static partial void ReleaseVector(nint context, nint vector);

    [LibraryImport(Library, EntryPoint = "Z3_ast_vector_to_string")]
    public static partial nint VectorToText(nint context, nint vector);

    [LibraryImport(Library, EntryPoint = "Z3_solver_get_model")]
    public static partial nint GetModel(nint context, nint solver);

    [LibraryImport(Library, EntryPoint = "Z3_model_inc_ref")]
    public static partial void KeepModel(nint context, nint model);

    [LibraryImport(Library, EntryPoint = "Z3_model_dec_ref")]
    public static partial void ReleaseModel(nint context, nint model);

    [LibraryImport(Library, EntryPoint = "Z3_model_to_string")]
    public static partial nint ModelToText(nint context, nint model);

    [LibraryImport(Library, EntryPoint = "Z3_solver_get_reason_unknown")]
    public static partial nint GetReason(nint context, nint solver);

    [LibraryImport(Library, EntryPoint = "Z3_interrupt")]
    public static partial void Interrupt(nint context);
}
