using System.Collections.Immutable;

namespace Logic.Proving.Saturation;

/// <summary>Which literal of a clause inferences must use.</summary>
internal enum LiteralSelection : byte
{
    /// <summary>Nothing is selected: the maximal literals are used.</summary>
    None,

    /// <summary>The heaviest negative literal.</summary>
    Heaviest,

    /// <summary>A negative literal: a ground one, or else the one whose sides differ most in weight.</summary>
    Complex,

    /// <summary>The first negative literal, as written: for rule bases, whose bodies are in a sensible order.</summary>
    First,
}

/// <summary>How waiting clauses are ordered in one queue.</summary>
internal enum QueueOrder : byte
{
    /// <summary>Oldest first: what makes the search fair.</summary>
    Age,

    /// <summary>Lightest first, counting symbols.</summary>
    Size,

    /// <summary>Lightest first, symbols of the goal counting less.</summary>
    Relevance,

    /// <summary>Descendants of the goal before others, then by relevance.</summary>
    GoalFirst,

    /// <summary>What does not descend from the goal before the rest, then by size.</summary>
    GoalLast,
}

/// <summary>A queue and how many clauses are taken from it in one round.</summary>
internal readonly record struct QueueShare(QueueOrder Order, int Picks);

/// <summary>Everything that two searches on the same clauses can differ in.</summary>
internal sealed record Strategy
{
    /// <summary>What a variable counts in relevance; a symbol of the goal counts the same.</summary>
    public const int VariableWeight = 2;

    public bool PathOrder { get; init; }

    /// <summary>Whether rare symbols are greater in the precedence; otherwise those with more arguments.</summary>
    public bool RareIsGreat { get; init; } = true;

    public LiteralSelection Selection { get; init; } = LiteralSelection.Heaviest;

    /// <summary>What a symbol that is not in the goal counts in relevance.</summary>
    public int ForeignWeight { get; init; } = 5;

    public ImmutableArray<QueueShare> Queues { get; init; } = [new(QueueOrder.Size, 5), new(QueueOrder.Age, 1)];

    /// <summary>The strategies, in the order of their first slice. What one misses, the next, being different, may find.</summary>
    public static ImmutableArray<Strategy> Schedule { get; } =
    [
        new() { Queues = [new(QueueOrder.Relevance, 5), new(QueueOrder.Age, 1)] },
        new() { Selection = LiteralSelection.Complex, RareIsGreat = false, Queues = [new(QueueOrder.Size, 5), new(QueueOrder.Age, 1)] },
        new() { Queues = [new(QueueOrder.GoalFirst, 5), new(QueueOrder.Size, 2), new(QueueOrder.Age, 1)] },
        new() { Selection = LiteralSelection.None, Queues = [new(QueueOrder.GoalFirst, 5), new(QueueOrder.Size, 2), new(QueueOrder.Age, 1)] },
        new() { PathOrder = true, RareIsGreat = false, Queues = [new(QueueOrder.Relevance, 5), new(QueueOrder.GoalLast, 2), new(QueueOrder.Age, 2)] },
    ];
}
