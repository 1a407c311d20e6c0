using Logic.Proving.Models;

namespace Logic.Proving.Clauses;

/// <summary>Makes symbols that occur nowhere in the request: <c>sk1</c>, <c>def1</c>, … in a fixed order.</summary>
internal sealed class FreshNames
{
    private readonly HashSet<string> _used;
    private int _skolems;
    private int _definitions;

    public FreshNames(ProofRequest request)
    {
        var signature = new SignatureCollector();
        foreach (var assumption in request.Assumptions) signature.Add(assumption);
        if (request.Goal is not null) signature.Add(request.Goal);
        _used = [.. signature.Predicates.Concat(signature.Functions).Select(s => s.Name)];
    }

    public string Skolem() => Next("sk", ref _skolems);

    public string Definition() => Next("def", ref _definitions);

    private string Next(string prefix, ref int count)
    {
        string name;
        do name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}{++count}");
        while (!_used.Add(name));
        return name;
    }
}
