using Logic.LexiconBuilder;
using Logic.LexiconBuilder.Relations;

var lists = new HandLists(Path.Combine(AppContext.BaseDirectory, "Lists"));
if (args is ["relations", var source, var target])
{
    RelationCommand.Run(source, lists, target);
    return 0;
}

if (args.Length != 4)
{
    Console.Error.WriteLine("""
        Builds the dictionary that Logic.Core carries, or its relations between words.
        usage: Logic.LexiconBuilder WORDNET MEN WOMEN OUTPUT
               Logic.LexiconBuilder relations WORDNET OUTPUT
          WORDNET  folder with the WordNet 3.0 files data.*, index.*, *.exc, cntlist.rev
          MEN      file of men's given names, one a line
          WOMEN    file of women's given names, one a line
          OUTPUT   file to write
        """);
    return 2;
}

var dictionary = new Dictionary(lists);
dictionary.AddWordNet(args[0]);
dictionary.AddWords();
dictionary.AddIrregularForms(args[0]);
dictionary.AddNames(args[1], args[2]);
dictionary.AddFeatures();
var bytes = DictionaryWriter.Write(dictionary.Entries);
File.WriteAllBytes(args[3], bytes);
Console.WriteLine($"{dictionary.Entries.Count} entries, {bytes.Length} bytes");
return 0;
