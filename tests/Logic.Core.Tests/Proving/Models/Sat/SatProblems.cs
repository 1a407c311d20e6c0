using CsCheck;

namespace Logic.Tests.Proving.Models.Sat;

/// <summary>Random clause sets near the threshold where half of them are satisfiable, and a truth-table to judge them.</summary>
internal static class SatProblems
{
    public static Gen<int[][]> Small(int variables, int clauses) =>
        Gen.Int[0, (variables * 2) - 1].Array[1, 3].Array[1, clauses];

    public static bool HasModel(int variables, int[][] clauses)
    {
        for (var assignment = 0; assignment < 1 << variables; assignment++)
        {
            if (Array.TrueForAll(clauses, clause => Array.Exists(clause, literal => Holds(assignment, literal)))) return true;
        }

        return false;
    }

    public static int[][] Pigeons(int pigeons, int holes)
    {
        var clauses = Enumerable.Range(0, pigeons).Select(p => Enumerable.Range(0, holes).Select(h => 2 * ((p * holes) + h)).ToArray());
        var exclusions = from hole in Enumerable.Range(0, holes)
                         from first in Enumerable.Range(0, pigeons)
                         from second in Enumerable.Range(0, first)
                         select new[] { (2 * ((first * holes) + hole)) + 1, (2 * ((second * holes) + hole)) + 1 };
        return [.. clauses, .. exclusions];
    }

    private static bool Holds(int assignment, int literal) => ((assignment >> (literal >> 1)) & 1) == ((literal & 1) ^ 1);
}
