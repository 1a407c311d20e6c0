using System.Text;
using Logic.Language.Tokens;

namespace Logic.RankerTrainer.Treebank;

/// <summary>A tree with the sentence that our tokenizer makes of its words.</summary>
/// <param name="Tree">The tree.</param>
/// <param name="Sentence">Our tokens.</param>
/// <param name="TokenOf">For each word of the tree, the place of the token that it lies in; −1 for none.</param>
internal sealed record AlignedSentence(TreeToken[] Tree, TokenizedSentence Sentence, int[] TokenOf)
{
    /// <summary>Writes the words as a text and cuts it into our tokens; null when that is not one sentence.</summary>
    public static AlignedSentence? Of(TreeToken[] tree)
    {
        var starts = new int[tree.Length];
        var text = new StringBuilder();
        for (var i = 0; i < tree.Length; i++)
        {
            if (i > 0 && !JoinsLeft(tree, i) && !JoinsRight(tree[i - 1])) text.Append(' ');
            starts[i] = text.Length;
            text.Append(tree[i].Form);
        }

        var sentences = Tokenizer.Tokenize(text.ToString());
        if (sentences.Length != 1 || sentences[0].Tokens.IsEmpty) return null;
        return new AlignedSentence(tree, sentences[0], Array.ConvertAll(starts, start => TokenAt(sentences[0], start)));
    }

    private static int TokenAt(TokenizedSentence sentence, int position)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var span = sentence.Tokens[i].Span;
            if (position >= span.Start && position < span.Start + span.Length) return i;
        }

        return -1;
    }

    private static bool JoinsLeft(TreeToken[] tree, int i) =>
        tree[i].Form is "," or "." or ";" or ":" or "?" or "!" or ")" or "%" or "n't" or "n’t"
        || tree[i].Form[0] is '\'' or '’' || tree[i].Tag == "HYPH";

    private static bool JoinsRight(TreeToken token) => token.Form is "(" or "$" or "#" || token.Tag == "HYPH";
}
