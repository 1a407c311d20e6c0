using Logic.Proving.Models.Sat;

namespace Logic.Tests.Proving.Models.Sat;

/// <summary>Replays a trace by plain resolution; fails where a link does not clash in exactly one literal.</summary>
internal static class TraceReplay
{
    public static HashSet<int> Replay(ResolutionTrace trace, int[][] given)
    {
        var clauses = new List<HashSet<int>>();
        var next = 0;
        for (var id = 0; id < trace.Count; id++)
        {
            clauses.Add(trace.Chain(id) is { } chain ? Resolve(chain, clauses) : [.. given[next++]]);
        }

        return clauses[trace.EmptyClause];
    }

    private static HashSet<int> Resolve(int[] chain, List<HashSet<int>> clauses)
    {
        var result = new HashSet<int>(clauses[chain[0]]);
        foreach (var link in chain.Skip(1))
        {
            var pivots = clauses[link].Where(literal => result.Contains(literal ^ 1)).ToList();
            Assert.That(pivots, Has.Count.EqualTo(1));
            result.Remove(pivots[0] ^ 1);
            result.UnionWith(clauses[link].Where(literal => literal != pivots[0]));
        }

        return result;
    }
}
