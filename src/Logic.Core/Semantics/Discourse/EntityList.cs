using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Semantics.Discourse;

/// <summary>Entities in the order of their last mention, with an index by head noun. Copies share everything.</summary>
internal sealed class EntityList
{
    private ImmutableList<Entity> _entities = [];
    private ImmutableDictionary<string, ImmutableList<Entity>> _byHead = ImmutableDictionary<string, ImmutableList<Entity>>.Empty;
    private ImmutableHashSet<Term> _terms = [];
    private ImmutableDictionary<string, Entity> _names = ImmutableDictionary<string, Entity>.Empty;

    /// <summary>How far back a pronoun looks, in mentions.</summary>
    private const int PronounWindow = 40;

    public EntityList Fork() => new() { _entities = _entities, _byHead = _byHead, _terms = _terms, _names = _names };

    public void Add(Entity entity)
    {
        _entities = _entities.Add(entity);
        _byHead = _byHead.SetItem(entity.Head, _byHead.GetValueOrDefault(entity.Head, []).Add(entity));
        _terms = _terms.Add(entity.Term);
        if (entity is { Named: true, Term: FunctionTerm { IsConstant: true } constant }) _names = _names.SetItem(constant.Name, entity);
    }

    /// <summary>The constants of proper names, with what they name.</summary>
    public IReadOnlyDictionary<string, Entity> Names => _names;

    public bool Contains(Term term) => _terms.Contains(term);

    /// <summary>The last mentions, latest first.</summary>
    public IEnumerable<Entity> Latest()
    {
        for (var i = _entities.Count - 1; i >= Math.Max(0, _entities.Count - PronounWindow); i--) yield return _entities[i];
    }

    /// <summary>What the noun introduced, latest first.</summary>
    public IEnumerable<Entity> WithHead(string head)
    {
        var list = _byHead.GetValueOrDefault(head, []);
        for (var i = list.Count - 1; i >= 0; i--) yield return list[i];
    }
}
