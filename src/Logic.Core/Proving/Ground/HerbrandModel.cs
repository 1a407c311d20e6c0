using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Models;

namespace Logic.Proving.Ground;

/// <summary>Makes the finite model whose elements are the ground terms, each denoting itself.</summary>
internal static class HerbrandModel
{
    /// <summary>The model in which the certain atoms hold, and those of the possible ones that are chosen.</summary>
    public static FiniteModel Build(ForwardChainer chainer, Func<int, bool> isChosen)
    {
        var terms = chainer.Terms;
        var values = new Dictionary<(string Name, int Arity), List<KeyValuePair<ImmutableArray<int>, int>>>();
        var numerals = new List<KeyValuePair<decimal, int>>();
        for (var id = 0; id < terms.Count; id++)
        {
            if (terms.Term(id) is Numeral numeral) numerals.Add(KeyValuePair.Create(numeral.Value, id));
            if (terms.Term(id) is not FunctionTerm term) continue;
            if (!values.TryGetValue((term.Name, term.Arguments.Length), out var entries)) values[(term.Name, term.Arguments.Length)] = entries = [];
            entries.Add(KeyValuePair.Create(ImmutableArray.Create(terms.Arguments(id)), id));
        }

        return new FiniteModel(
            Math.Max(1, terms.Count),
            Enumerable.Range(AtomStore.Domain + 1, chainer.Atoms.PredicateCount - AtomStore.Domain - 1).Select(p => Table(chainer.Atoms, p, isChosen)),
            values.Select(pair => new FunctionTable(pair.Key.Name, pair.Key.Arity, pair.Value)),
            numerals);
    }

    private static PredicateTable Table(AtomStore atoms, int predicate, Func<int, bool> isChosen) => new(
        atoms.NameOf(predicate),
        atoms.ArityOf(predicate),
        atoms.Active(predicate).Where(atom => atoms.State(atom) == AtomState.Certain || isChosen(atom)).Select(atom => ImmutableArray.Create(atoms.Arguments(atom))));
}
