using Logic.Formulas;
using Logic.Language.Syntax;

namespace Logic.Semantics.Composition;

/// <content>Descriptions with a name in them: the city of Oslo, the monitor L-2021, place A.</content>
internal sealed partial class DrsBuilder
{
    /// <summary>The name in the monitor L-2021 and in the L-2021 monitor; a name before a noun must look like a code to be one.</summary>
    private static NameNp? NameOf(NounNominal noun)
    {
        if (noun.Modifiers.OfType<NamedModifier>().ToArray() is [{ Name: NameNp name }] && noun.Modifiers.All(static m => m is NamedModifier or AdjectiveModifier)) return name;
        return noun is { Modifiers.Length: 0, Compound: [var code] } && code.Any(char.IsDigit) && code.Any(char.IsUpper) ? new NameNp([code], 0) : null;
    }

    /// <summary>If place A is in place B …: with nouns that general laws are said of, letters in a condition, and behind one, stand for anything; null for a real name.</summary>
    private Variable? Anything(NameNp name, NounNominal noun, Drs box)
    {
        if (name.Words is not [{ Length: 1 } word] || !char.IsAsciiLetter(word[0])) return null;
        var variable = Term.Variable(word.ToLowerInvariant());
        if (Letters.Contains(variable)) return variable;
        if (!_antecedent || !(IsGeneral(noun) || Schematic.Contains(noun.Head))) return null;
        Letter(variable.Name);
        if (!IsGeneral(noun) && noun.Head != "place") Restrict(noun with { Modifiers = noun.Modifiers.RemoveAll(static m => m is NamedModifier) }, variable, box);
        return variable;
    }

    /// <summary>The city of Oslo is Oslo, which is a city.</summary>
    private static (NameNp Name, NounNominal Noun)? PlaceName(NounNominal noun)
    {
        if (!Places.Contains(noun.Head) || noun.Modifiers.FirstOrDefault(static m => m is PrepositionModifier) is not PrepositionModifier { Phrase: { Preposition: "of", Object: NameNp name } } of) return null;
        // The largest city of Chile is not Chile.
        return noun.Modifiers.All(m => m == of || m is AdjectiveModifier { Adjective: SimpleAdjective { Degree: not Degree.Superlative } }) ? (name, noun with { Modifiers = noun.Modifiers.Remove(of) }) : null;
    }

    private static readonly HashSet<string> Schematic =
        ["place", "object", "item", "point", "number", "event", "entity", "element", "node", "statement", "proposition", "set", "line", "agent", "variable", "integer"];

    private static readonly HashSet<string> Places =
    [
        "borough", "city", "continent", "country", "county", "district", "island", "isle", "kingdom", "month", "municipality", "nation", "planet", "province", "region",
        "republic", "state", "town", "village", "year",
    ];

    private Term Named(NameNp name, NounNominal noun, Place place)
    {
        // Plan B is named by both words.
        if (name.Words is [{ Length: 1 } letter]) name = name with { Words = [noun.Head, letter] };
        var term = Name(name, place);
        if (noun.Compound.SequenceEqual(name.Words)) noun = noun with { Compound = [] };
        var probe = new Drs(null);
        Restrict(noun with { Modifiers = noun.Modifiers.RemoveAll(static m => m is NamedModifier) }, term, probe);
        var kind = DrsTranslation.Body(probe, discourse, []);
        if (!kind.Equals(Formula.True)) Presuppositions.Add(new BackgroundAxiom(kind, $"{string.Join(' ', name.Words)} is called a {noun.Head}"));
        return term;
    }
}
