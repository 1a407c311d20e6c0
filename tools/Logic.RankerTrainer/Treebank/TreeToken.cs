namespace Logic.RankerTrainer.Treebank;

/// <summary>One word of a treebank sentence.</summary>
/// <param name="Form">As written.</param>
/// <param name="Lemma">Its dictionary form, in lower case.</param>
/// <param name="Class">The universal part of speech.</param>
/// <param name="Tag">The Penn tag.</param>
/// <param name="Head">The place of its head from 0; −1 for the root.</param>
/// <param name="Relation">The relation to its head, without subtype but for relative clauses.</param>
internal sealed record TreeToken(string Form, string Lemma, string Class, string Tag, int Head, string Relation)
{
    public bool IsPunctuation => Class == "PUNCT";

    /// <summary>Whether it is joined to its head into one name or expression.</summary>
    public bool IsInner => Relation is "flat" or "compound" or "fixed" or "goeswith";
}
