using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Logic.Formulas;

namespace Logic.Proving.Cached;

/// <summary>
/// Formulas as bytes to be hashed: each node is its kind, its name with its length, and its parts with their number, so
/// that different formulas have different bytes. Only ever written; part of the meaning of keys, so never changed
/// without a new <see cref="CanonicalProblem.KeyVersion"/>.
/// </summary>
internal sealed class CanonicalBytes
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);

    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    public void Number(int number)
    {
        BinaryPrimitives.WriteInt32BigEndian(_buffer.GetSpan(4), number);
        _buffer.Advance(4);
    }

    public void Text(string text)
    {
        Number(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, _buffer);
    }

    public void Formula(Formula formula)
    {
        var (kind, name) = Describe(formula);
        Node(kind, name);
        var terms = FormulaParts.Terms(formula);
        Number(terms.Length);
        foreach (var term in terms) Term(term);
        var parts = FormulaParts.Formulas(formula);
        Number(parts.Length);
        foreach (var part in parts) Formula(part);
    }

    private void Term(Term term)
    {
        switch (term)
        {
            case Variable variable:
                Node('v', variable.Name);
                break;
            case Numeral numeral:
                Node('n', numeral.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case FunctionTerm function:
                Node('f', function.Name);
                Number(function.Arguments.Length);
                foreach (var argument in function.Arguments) Term(argument);
                break;
        }
    }

    private void Node(char kind, string name)
    {
        Number(kind);
        Text(name);
    }

    private static (char Kind, string Name) Describe(Formula formula) => formula switch
    {
        TruthValue truth => (truth.Value ? 'T' : 'F', ""),
        Atom atom => ('P', atom.Predicate),
        Equality => ('=', ""),
        Negation => ('¬', ""),
        Conjunction => ('∧', ""),
        Disjunction => ('∨', ""),
        ExclusiveOr => ('⊕', ""),
        Implication => ('→', ""),
        Biconditional => ('↔', ""),
        Universal all => ('∀', all.Variable.Name),
        Existential some => ('∃', some.Variable.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(formula)),
    };
}
