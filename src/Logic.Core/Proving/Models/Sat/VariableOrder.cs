namespace Logic.Proving.Models.Sat;

/// <summary>
/// The branching order: variables by activity in a binary heap (VSIDS: Moskewicz et al. 2001, "Chaff"). Activities are
/// bumped when a variable takes part in a conflict, and age because the bump grows.
/// </summary>
internal sealed class VariableOrder
{
    private const double Growth = 1 / 0.95;
    private const double Ceiling = 1e100;
    private double[] _activity = new double[16];
    private int[] _heap = new int[16];
    private int[] _place = new int[16];
    private int _count;
    private int _variables;
    private double _bump = 1;

    public void AddVariable()
    {
        if (_variables == _activity.Length) Grow();
        _place[_variables] = -1;
        Insert(_variables++);
    }

    public void Insert(int variable)
    {
        if (_place[variable] >= 0) return;
        _heap[_count] = variable;
        _place[variable] = _count;
        SiftUp(_count++);
    }

    /// <summary>Takes the most active variable; -1 when none is left.</summary>
    public int Take()
    {
        if (_count == 0) return -1;
        var top = _heap[0];
        _place[top] = -1;
        if (--_count > 0)
        {
            _heap[0] = _heap[_count];
            _place[_heap[0]] = 0;
            SiftDown(0);
        }

        return top;
    }

    public void Bump(int variable)
    {
        if ((_activity[variable] += _bump) > Ceiling) Rescale();
        if (_place[variable] >= 0) SiftUp(_place[variable]);
    }

    public void Age() => _bump *= Growth;

    private void Rescale()
    {
        for (var v = 0; v < _variables; v++) _activity[v] /= Ceiling;
        _bump /= Ceiling;
    }

    private void SiftUp(int at)
    {
        var variable = _heap[at];
        while (at > 0 && _activity[variable] > _activity[_heap[(at - 1) / 2]])
        {
            Put(_heap[(at - 1) / 2], at);
            at = (at - 1) / 2;
        }

        Put(variable, at);
    }

    private void SiftDown(int at)
    {
        var variable = _heap[at];
        while (2 * at + 1 < _count)
        {
            var child = 2 * at + 1;
            if (child + 1 < _count && _activity[_heap[child + 1]] > _activity[_heap[child]]) child++;
            if (_activity[_heap[child]] <= _activity[variable]) break;
            Put(_heap[child], at);
            at = child;
        }

        Put(variable, at);
    }

    private void Put(int variable, int at)
    {
        _heap[at] = variable;
        _place[variable] = at;
    }

    private void Grow()
    {
        Array.Resize(ref _activity, _variables * 2);
        Array.Resize(ref _heap, _variables * 2);
        Array.Resize(ref _place, _variables * 2);
    }
}
