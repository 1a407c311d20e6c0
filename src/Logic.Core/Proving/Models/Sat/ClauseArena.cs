namespace Logic.Proving.Models.Sat;

/// <summary>
/// All clauses of a solver in one int array, so that millions of clauses cost no objects. A clause is the index of its
/// header: size, glue (0 for a problem clause, the literal block distance for a learned one), proof id; then its literals.
/// </summary>
internal sealed class ClauseArena
{
    private const int Header = 3;
    private int[] _data = new int[256];

    public int End { get; private set; }

    public int First => 0;

    public Span<int> Literals(int clause) => _data.AsSpan(clause + Header, _data[clause]);

    public int Size(int clause) => _data[clause];

    public int Glue(int clause) => _data[clause + 1];

    public int ProofId(int clause) => _data[clause + 2];

    public int Next(int clause) => clause + Header + _data[clause];

    public int Add(ReadOnlySpan<int> literals, int glue, int proofId)
    {
        var clause = End;
        var end = checked(clause + Header + literals.Length);
        if (end > _data.Length) Array.Resize(ref _data, Math.Max(end, (int)Math.Min(Array.MaxLength, _data.Length * 2L)));
        _data[clause] = literals.Length;
        _data[clause + 1] = glue;
        _data[clause + 2] = proofId;
        literals.CopyTo(_data.AsSpan(clause + Header));
        End = end;
        return clause;
    }
}
