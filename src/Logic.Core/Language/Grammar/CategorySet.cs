using System.Runtime.CompilerServices;

namespace Logic.Language.Grammar;

/// <summary>A set of categories, for one question: whether two sets meet. Categories that share a bit may make it say yes for no.</summary>
[InlineArray(Words)]
internal struct CategorySet
{
    private const int Words = 4;
    private ulong _bits;

    public void Add(int category) => this[(category >> 6) % Words] |= 1UL << (category & 63);

    public readonly bool Meets(in CategorySet other) =>
        ((this[0] & other[0]) | (this[1] & other[1]) | (this[2] & other[2]) | (this[3] & other[3])) != 0;
}
