using Logic.Formulas;

namespace Logic.Proving.Certificates.Checking;

/// <summary>A bound on the work of one check, in visited nodes: far more than an honest proof needs.</summary>
internal sealed class CheckBudget
{
    private long _left = 100_000_000;

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
