using System.Globalization;
using Logic.Proving.Certificates;

namespace Logic.Shared.Kernels;

/// <summary>A step of a proof could not be said in a kernel's language.</summary>
internal sealed class KernelExportException(int step, ProofRule rule)
    : LogicException(string.Create(CultureInfo.InvariantCulture, $"Step {step + 1} could not be exported: it does not follow by {rule}."));
