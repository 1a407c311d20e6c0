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
            var symbol = (term.Name, term.Arguments.Length);
            if (!values.TryGetValue(symbol, out var entries)) values[symbol] = entries = [];
            entries.Add(KeyValuePair.Create(ImmutableArray.Create(terms.Arguments(id)), id));
        }

        // A replacement that was replaced itself comes later, so the last ones get their values first.
        foreach (var (from, to) in chainer.Aliases.Reverse())
        {
            var element = to is FunctionTerm constant ? values[(constant.Name, 0)][0].Value : terms.Simple(to);
            values[(from.Name, 0)] = [KeyValuePair.Create(ImmutableArray<int>.Empty, element)];
        }

        return new FiniteModel(
            Math.Max(1, terms.Count),
            Enumerable.Range(AtomStore.Domain + 1, chainer.Atoms.PredicateCount - AtomStore.Domain - 1)
                .Select(p => Table(chainer.Atoms, p, isChosen)),
            values.Select(pair => new FunctionTable(pair.Key.Name, pair.Key.Arity, pair.Value)),
            numerals);
    }

    private static PredicateTable Table(AtomStore atoms, int predicate, Func<int, bool> isChosen) => new(
        atoms.NameOf(predicate),
        atoms.ArityOf(predicate),
        atoms.Active(predicate).Where(atom => atoms.State(atom) == AtomState.Certain || isChosen(atom))
            .Select(atom => ImmutableArray.Create(atoms.Arguments(atom))));
}
