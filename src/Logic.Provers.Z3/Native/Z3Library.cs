using System.Runtime.InteropServices;

namespace Logic.Proving.Z3.Native;

/// <summary>Finds and loads the native library, once a process. Thread-safe.</summary>
internal static class Z3Library
{
    public const string Variable = "Z3_LIBRARY_PATH";

    private static readonly Lock Gate = new();
    private static readonly string[] SystemNames = ["libz3", "libz3.so.4", "libz3.so", "libz3.dylib"];
    private static nint _handle;
    private static bool _hasResolver;

    /// <summary>Loads the library where that was not done before; false where none is found.</summary>
    public static bool TryLoad(string? path)
    {
        lock (Gate)
        {
            if (_handle == 0) _handle = Load(path ?? Environment.GetEnvironmentVariable(Variable));
            if (_handle != 0 && !_hasResolver)
            {
                NativeLibrary.SetDllImportResolver(typeof(Z3Library).Assembly, static (name, _, _) => name == Z3Native.Library ? _handle : 0);
                _hasResolver = true;
            }

            return _handle != 0;
        }
    }

    /// <summary>The handle of a library that is Z3's, or 0. A path that was given is the only one tried: another library in its place would be a surprise.</summary>
    internal static nint Load(string? path)
    {
        nint handle;
        if (!string.IsNullOrEmpty(path)) return NativeLibrary.TryLoad(path, out handle) && IsZ3(handle) ? handle : 0;
        foreach (var name in SystemNames)
        {
            if (NativeLibrary.TryLoad(name, typeof(Z3Library).Assembly, null, out handle) && IsZ3(handle)) return handle;
        }

        return 0;
    }

    private static bool IsZ3(nint handle) => NativeLibrary.TryGetExport(handle, "Z3_solver_from_string", out _);
}
