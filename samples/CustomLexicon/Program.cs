using Logic;
using Logic.Language.Lexicon;

// Words that no dictionary has: an irregular plural, a verb's irregular past, a woman's name that a pronoun can mean.
Console.OutputEncoding = System.Text.Encoding.UTF8;
string[] texts = ["All wugen are happy.", "Zorbo glam every wug.", "Zorbo is a wug. She glims Ann."];
var config = new LogicConfig();
config.English.Lexicon = UserLexicon.Load(Path.Combine(AppContext.BaseDirectory, "words.txt"));
Show("Without the words", new FOLConverter());
Show("With the words", new FOLConverter(config));

try
{
    UserLexicon.Parse("wug noun plural=");
}
catch (UserLexiconException e)
{
    Console.WriteLine($"A wrong line is named: {e.Message}");
}

void Show(string title, FOLConverter converter)
{
    Console.WriteLine(title);
    foreach (var text in texts)
    {
        var result = converter.Convert(text);
        Console.WriteLine($"  {text}  {(result.Success ? result.Fol : "not read")}");
        foreach (var diagnostic in result.Diagnostics) Console.WriteLine($"    {diagnostic}");
    }
}
