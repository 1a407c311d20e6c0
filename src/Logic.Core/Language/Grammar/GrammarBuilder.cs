using System.Runtime.CompilerServices;

namespace Logic.Language.Grammar;

/// <summary>
/// Collects rules written as text: <c>S -> NP[nom,=agr] VP*[fin,=agr]</c>. A star marks the head, whose features the
/// parent takes; <c>[x]</c> asks for a feature (on the parent: gives it), <c>[!x]</c> forbids it (on the parent: takes
/// it away), <c>[=x]</c> makes daughters agree in a field; <c>'word'</c> is a word of the closed classes.
/// </summary>
internal sealed class GrammarBuilder
{
    private readonly Dictionary<string, int> _categories = [];
    private readonly List<Rule> _rules = [];
    private string _family = "";

    public IReadOnlyList<Rule> Rules => _rules;

    public Dictionary<string, int> Categories => _categories;

    /// <summary>Names the family that the next rules belong to.</summary>
    public GrammarBuilder Family([CallerFilePath] string file = "")
    {
        _family = Path.GetFileNameWithoutExtension(file.Replace('\\', '/'));
        return this;
    }

    public int Category(string name)
    {
        if (!_categories.TryGetValue(name, out var id)) _categories[name] = id = _categories.Count;
        return id;
    }

    public void Rule<T>(string source, string example, Func<T, object> build, float cost = 0, Func<Word?, float>? affinity = null) =>
        Add(RuleText.Parse(source), example, values => build((T)values[0]), cost, affinity is null ? null : (left, _) => affinity(left));

    public void Rule<T1, T2>(
        string source, string example, Func<T1, T2, object> build, float cost = 0, Func<Word?, Word?, float>? affinity = null) =>
        Add(RuleText.Parse(source), example, values => build((T1)values[0], (T2)values[1]), cost, affinity);

    public void Rule<T1, T2, T3>(
        string source, string example, Func<T1, T2, T3, object> build, float cost = 0, Func<Word?, Word?, float>? affinity = null) =>
        Add(RuleText.Parse(source), example, values => build((T1)values[0], (T2)values[1], (T3)values[2]), cost, affinity);

    public void Rule<T1, T2, T3, T4>(string source, string example, Func<T1, T2, T3, T4, object> build, float cost = 0) =>
        Add(RuleText.Parse(source), example, values => build((T1)values[0], (T2)values[1], (T3)values[2], (T4)values[3]), cost, null);

    public void Rule<T1, T2, T3, T4, T5>(string source, string example, Func<T1, T2, T3, T4, T5, object> build, float cost = 0) =>
        Add(
            RuleText.Parse(source),
            example,
            values => build((T1)values[0], (T2)values[1], (T3)values[2], (T4)values[3], (T5)values[4]),
            cost,
            null);

    private void Add(RuleText text, string example, Func<object[], object> build, float cost, Func<Word?, Word?, float>? affinity)
    {
        var daughters = text.Daughters;
        var left = ToDaughter(daughters[0]);
        var head = daughters[0].IsHead ? 0 : -1;
        if (daughters.Count == 1)
        {
            _rules.Add(Make(text, example, text.Parent, left, null, head, 0, cost, affinity, (a, _) => build([a])));
            return;
        }

        for (var i = 1; i < daughters.Count; i++)
        {
            var last = i == daughters.Count - 1;
            if (daughters[i].IsHead) head = 1;
            var right = ToDaughter(daughters[i]);
            var count = i;
            if (last)
            {
                Func<object, object?, object> final = count == 1
                    ? (a, b) => build([a, b!])
                    : (a, b) => build([.. (object[])a, b!]);
                _rules.Add(Make(text, example, text.Parent, left, right, head, Shared(daughters, i), cost, affinity, final));
                return;
            }

            // An inner node: the first daughters so far. It carries the head's features, or those to agree in.
            var inner = new Part($"{text.Source}#{i}", 0, 0, 0, false, 0);
            var innerHead = head >= 0 ? head : daughters[i].Agree != 0 ? 1 : daughters[0].Agree != 0 && i == 1 ? 0 : -1;
            Func<object, object?, object> build2 = count == 1 ? (a, b) => new[] { a, b! } : (a, b) => (object[])[.. (object[])a, b!];
            _rules.Add(Make(text with { Parent = inner }, example, inner, left, right, innerHead, Shared(daughters, i), 0, null, build2));
            left = new Daughter(Category(inner.Category), 0, 0, 0, 0);
            head = head >= 0 ? 0 : -1;
        }
    }

    private static ulong Shared(IReadOnlyList<Part> daughters, int upTo)
    {
        var both = daughters[upTo].Agree;
        ulong before = 0;
        for (var i = 0; i < upTo; i++) before |= daughters[i].Agree;
        return both & before;
    }

    private Rule Make(
        RuleText text, string example, Part parent, Daughter left, Daughter? right, int head, ulong agree, float cost,
        Func<Word?, Word?, float>? affinity, Func<object, object?, object> build) => new()
        {
            Source = text.Source,
            Example = example,
            Family = _family,
            Parent = Category(parent.Category),
            Left = left,
            Right = right,
            Head = head,
            Agree = agree,
            Clear = parent.Forbid | parent.NeedFields | Features.Transient,
            Set = parent.Need,
            Cost = cost,
            Affinity = affinity,
            Build = build,
        };

    private Daughter ToDaughter(Part part) => new(Category(part.Category), part.Need1, part.Need2, part.Need3, part.Forbid);
}
