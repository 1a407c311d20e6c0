using Logic.RankerTrainer.Treebank;

namespace Logic.RankerTrainer.Parses;

/// <summary>How far dependencies agree with a tree of the treebank, in all and for some kinds of words.</summary>
internal sealed class Agreement
{
    /// <summary>The kinds that are counted apart.</summary>
    public static readonly string[] Kinds = ["all", "phrase with preposition", "coordination", "relative clause", "other clause", "adverb"];

    private readonly int[] _right = new int[Kinds.Length];
    private readonly int[] _all = new int[Kinds.Length];

    /// <summary>The share of words with the right head; 1 of none.</summary>
    public double Share => _all[0] == 0 ? 1 : (double)_right[0] / _all[0];

    public static Agreement Of(AlignedSentence gold, Dependencies ours)
    {
        var result = new Agreement();
        for (var i = 0; i < gold.Tree.Length; i++)
        {
            if (gold.Tree[i].IsPunctuation || gold.TokenOf[i] < 0) continue;
            result.Count(Kind(gold.Tree, i), IsRight(gold, ours, i));
        }

        return result;
    }

    public void Add(Agreement other)
    {
        for (var k = 0; k < Kinds.Length; k++)
        {
            _right[k] += other._right[k];
            _all[k] += other._all[k];
        }
    }

    public (int Right, int All) this[int kind] => (_right[kind], _all[kind]);

    private void Count(int kind, bool right)
    {
        _all[0]++;
        if (right) _right[0]++;
        if (kind == 0) return;
        _all[kind]++;
        if (right) _right[kind]++;
    }

    private static bool IsRight(AlignedSentence gold, Dependencies ours, int i)
    {
        var unit = ours.Units[gold.TokenOf[i]];
        if (gold.Tree[i].Head < 0) return ours.Heads[unit] < 0;
        if (gold.TokenOf[gold.Tree[i].Head] < 0) return false;
        var head = ours.Units[gold.TokenOf[gold.Tree[i].Head]];
        // What we take as one unit must be one expression there, too, or one word of ours.
        if (head == unit) return gold.Tree[i].IsInner || gold.TokenOf[i] == gold.TokenOf[gold.Tree[i].Head];
        return ours.Heads[unit] == head;
    }

    private static int Kind(TreeToken[] tree, int i) => tree[i].Relation switch
    {
        "nmod" or "obl" => tree.Any(t => t.Head == i && t.Relation == "case") ? 1 : 0,
        "conj" => 2,
        "acl:relcl" => 3,
        "acl" or "advcl" or "xcomp" or "ccomp" => 4,
        "advmod" => 5,
        _ => 0,
    };
}
