using System.Globalization;

namespace Logic.Shared.Kernels;

/// <summary>Names for hypotheses within one lemma: <c>h1</c>, <c>h2</c>, …</summary>
internal sealed class LocalNames
{
    private int _count;

    public string Next() => string.Create(CultureInfo.InvariantCulture, $"h{++_count}");
}
