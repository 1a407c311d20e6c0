namespace Logic.Proving.Z3.Native;

/// <summary>The limits of one proof, as Z3 takes them.</summary>
/// <param name="Milliseconds">The time.</param>
/// <param name="Resources">The work, in resource units; 0 for no bound.</param>
/// <param name="Megabytes">The memory.</param>
internal readonly record struct Z3Bounds(uint Milliseconds, uint Resources, uint Megabytes)
{
    public static Z3Bounds Of(ProofLimits limits, Z3Options options)
    {
        var milliseconds = Math.Clamp(limits.Time.TotalMilliseconds, 1, int.MaxValue);
        var resources = Math.Min(options.ResourcesPerSecond * Math.Max(1, milliseconds / 1000), uint.MaxValue - 1);
        return new Z3Bounds((uint)milliseconds, (uint)resources, (uint)Math.Clamp(limits.MemoryBytes >> 20, 16, int.MaxValue));
    }
}
