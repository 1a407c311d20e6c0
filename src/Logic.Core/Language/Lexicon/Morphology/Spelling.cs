namespace Logic.Language.Lexicon.Morphology;

/// <summary>Letters and syllables of English words.</summary>
internal static class Spelling
{
    /// <summary>Whether the letter at an index is a vowel; the u of <c>qu</c> is none.</summary>
    public static bool IsVowel(string word, int index) =>
        word[index] is 'a' or 'e' or 'i' or 'o' || (word[index] == 'u' && (index == 0 || word[index - 1] != 'q'));

    /// <summary>Whether a word of one syllable doubles its last letter before a vowel: <c>stop</c>, <c>big</c>.</summary>
    public static bool DoublesLast(string word)
    {
        if (word.Length < 3 || !char.IsAsciiLetterLower(word[^1]) || word[^1] is 'w' or 'x' or 'y' or 'h') return false;
        if (IsVowel(word, word.Length - 1) || !IsVowel(word, word.Length - 2)) return false;
        for (var i = 0; i < word.Length - 2; i++)
        {
            if (IsVowel(word, i) || word[i] == '-' || (word[i] == 'y' && i > 0)) return false;
        }

        return true;
    }

    /// <summary>About how many syllables a word has: its groups of vowels, a silent final e left out.</summary>
    public static int Syllables(string word)
    {
        var count = 0;
        var inside = false;
        for (var i = 0; i < word.Length; i++)
        {
            var vowel = IsVowel(word, i) || (word[i] == 'y' && i > 0);
            if (vowel && !inside) count++;
            inside = vowel;
        }

        var silent = word.Length > 2 && word[^1] == 'e' && !IsVowel(word, word.Length - 2) && word[^2] != 'l';
        return silent && count > 1 ? count - 1 : Math.Max(count, 1);
    }
}
