namespace Logic.Proving;

/// <summary>
/// One of the built-in prover's engines at work on one clause set. Engines are interleaved: each advances by a number
/// of steps (a unit of work of its own, some microseconds), so that the answer depends on step counts and never on
/// the clock. Not thread-safe; a run owns its engines.
/// </summary>
internal interface ISearchEngine
{
    /// <summary>
    /// Works for up to <paramref name="steps"/> steps. Looks at <paramref name="clock"/> at least every few
    /// milliseconds; when that says stop, returns <see cref="SearchState.Running"/> at once.
    /// </summary>
    SearchOutcome Advance(int steps, SearchClock clock);
}
