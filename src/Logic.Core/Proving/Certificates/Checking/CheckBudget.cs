using Logic.Formulas;

namespace Logic.Proving.Certificates.Checking;

/// <summary>A bound on the work of one check, in visited nodes: far more than an honest proof needs.</summary>
/// <param name="left">How many nodes may be visited.</param>
internal sealed class CheckBudget(long left = 100_000_000)
{
    private long _left = left;

    public void Spend(long work = 1)
    {
        _left -= work;
        if (_left < 0) throw new ExceededException();
    }

    public bool Same(Formula left, Formula right)
    {
        Spend();
        return left.Equals(right);
    }

    /// <summary>The budget is used up.</summary>
    public sealed class ExceededException : LogicException
    {
        public ExceededException()
            : base("The check takes too much work.")
        {
        }
    }
}
