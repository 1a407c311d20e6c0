using Logic.Formulas;

namespace Logic.Semantics.Background;

/// <summary>What a formula says outright: its atoms under conjunctions and existential quantifiers alone.</summary>
internal static class StatedFacts
{
    public static IEnumerable<Atom> Of(Formula formula) => formula switch
    {
        Atom atom => [atom],
        Conjunction and => and.Operands.SelectMany(Of),
        Existential existential => Of(existential.Body),
        _ => [],
    };
}
