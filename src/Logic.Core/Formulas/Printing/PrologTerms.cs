using System.Collections.Immutable;
using System.Globalization;

namespace Logic.Formulas.Printing;

/// <summary>Atoms and terms as Prolog writes them.</summary>
internal static class PrologTerms
{
    public static string Atom(Atom atom) => Word(Lower(atom.Predicate)) + Arguments(atom.Arguments);

    public static string Term(Term term) => term switch
    {
        Variable variable => Reading.TptpVariable.Encode(variable.Name),
        Numeral numeral => numeral.Value.ToString(CultureInfo.InvariantCulture),
        FunctionTerm function => Word(function.Name) + Arguments(function.Arguments),
        _ => throw new ArgumentException("Unknown term.", nameof(term)),
    };

    private static string Arguments(ImmutableArray<Term> arguments) =>
        arguments.IsEmpty ? "" : "(" + string.Join(", ", arguments.Select(Term)) + ")";

    private static string Lower(string name) => char.IsAsciiLetterUpper(name[0]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    private static string Word(string name) => TptpNotation.IsLowerWord(name) ? name : QuotedText.Quote(name, '\'');
}
