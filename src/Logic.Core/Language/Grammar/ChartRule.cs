using System.Runtime.CompilerServices;

namespace Logic.Language.Grammar;

/// <summary>What the chart needs of a rule, side by side in memory, and arranged so that applying it takes few branches.</summary>
internal readonly struct ChartRule
{
    /// <summary>A bit that every set of features is given for a test, so that asking for nothing is asking for it.</summary>
    private const ulong Always = 1UL << 63;

    private readonly ulong _left1, _left2, _left3, _leftForbid;
    private readonly ulong _right1, _right2, _right3, _rightForbid;
    private readonly ulong _agree, _fromLeft, _fromRight, _keep, _set;

    public ChartRule(Rule rule, int index)
    {
        var right = rule.Right ?? default;
        (_left1, _left2, _left3, _leftForbid) = (Or(rule.Left.Need1), Or(rule.Left.Need2), Or(rule.Left.Need3), rule.Left.Forbid);
        (_right1, _right2, _right3, _rightForbid) = (Or(right.Need1), Or(right.Need2), Or(right.Need3), right.Forbid);
        _agree = rule.Agree;
        _fromLeft = rule.Head == 0 ? ~rule.Agree : 0;
        _fromRight = rule.Head == 1 ? ~rule.Agree : 0;
        _keep = ~rule.Clear;
        _set = rule.Set;
        (Index, Parent, Cost, Affinity, RightIsHead) = (index, rule.Parent, rule.Cost, rule.Affinity, rule.Head == 1);
    }

    /// <summary>The place among all rules.</summary>
    public int Index { get; }

    public int Parent { get; }

    public float Cost { get; }

    public Func<Word?, Word?, float>? Affinity { get; }

    /// <summary>Whether the second daughter hands on its head word rather than the first.</summary>
    public bool RightIsHead { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AcceptsLeft(ulong features)
    {
        var f = features | Always;
        return (f & _left1) != 0 && (f & _left2) != 0 && (f & _left3) != 0 && (f & _leftForbid) == 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AcceptsRight(ulong features)
    {
        var f = features | Always;
        return (f & _right1) != 0 && (f & _right2) != 0 && (f & _right3) != 0 && (f & _rightForbid) == 0;
    }

    /// <summary>
    /// Whether two daughters agree where they must, and have no more than one gap between them; conjuncts have one each or none
    /// (Ross 1967, the coordinate structure constraint).
    /// </summary>
    /// <param name="left">The features of the first.</param>
    /// <param name="right">The features of the second.</param>
    /// <param name="careless">Features in which they may disagree all the same.</param>
    public bool Joins(ulong left, ulong right, ulong careless) =>
        ((_agree & Features.Gap) == 0 ? (left & right & Features.Gap) == 0 : ((left ^ right) & Features.Gap) == 0)
        && ((_agree & ~Features.Gap) == 0 || Agree(left & right, _agree & ~careless));

    /// <summary>The features of the parent of two daughters.</summary>
    public ulong Parents(ulong left, ulong right)
    {
        var inherited = (left & _fromLeft) | (right & _fromRight) | (_agree == 0 ? 0 : Shared(left, right, _agree));
        return ((inherited | ((left | right) & Features.Gap)) & _keep) | _set;
    }

    /// <summary>The features of the parent of an only daughter.</summary>
    public ulong Parents(ulong child) => ((_fromLeft != 0 ? child : child & Features.Gap) & _keep) | _set;

    /// <summary>What the daughters agree in; of daughters that disagree in number, whatever either has.</summary>
    private static ulong Shared(ulong left, ulong right, ulong fields)
    {
        var shared = left & right & fields;
        return (shared & Features.Agreement) == 0 ? shared | ((left | right) & fields & Features.Agreement) : shared;
    }

    private static bool Agree(ulong shared, ulong fields)
    {
        if ((fields & ~Features.Agreement) == 0) return fields == 0 || (shared & fields) != 0;
        foreach (var field in Features.Fields)
        {
            if ((fields & field) != 0 && (shared & fields & field) == 0) return false;
        }

        return true;
    }

    private static ulong Or(ulong need) => need == 0 ? Always : need;
}
