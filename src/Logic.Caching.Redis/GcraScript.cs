using Logic.RateLimiting;
using StackExchange.Redis;

namespace Logic.Caching.Redis;

/// <summary>
/// The generic cell rate algorithm (ITU-T I.371, "virtual scheduling") as one script, on the server's clock: the clocks of
/// the callers do not matter, and no call comes between reading and writing.
/// </summary>
/// <remarks>
/// With N calls a period P, each permit moves the theoretical arrival time on by P/N; a call is allowed while that time
/// runs at most P ahead of the clock. k permits granted from t₁ to t₂ moved it by k·P/N from t₁ or later, to t₂ + P or
/// earlier, so k ≤ N + (t₂ − t₁)·N/P. The time is kept in whole microseconds and N-ths of one, so nothing is rounded.
/// A time further ahead than P comes from another limit or a clock that was put back, and is taken to be P ahead.
/// </remarks>
internal static class GcraScript
{
    private const string Text = """
        local time = redis.call('TIME')
        local now = time[1] * 1000000 + time[2]
        local period, calls, permits = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
        local due, part = now, 0
        local state = redis.call('GET', KEYS[1])
        if state then
            local d, p = string.match(state, '^(%d+) (%d+)$')
            if d then due, part = tonumber(d), tonumber(p) end
            if part >= calls then due, part = due + 1, 0 end
            if due < now then due, part = now, 0 end
            if due > now + period then due, part = now + period, 0 end
        end
        part = part + period % calls * permits
        due = due + math.floor(period / calls) * permits + math.floor(part / calls)
        part = part % calls
        local wait = due - now - period
        if part > 0 then wait = wait + 1 end
        if wait > 0 then return {wait, now} end
        redis.call('SET', KEYS[1], string.format('%.0f %.0f', due, part), 'PX', math.ceil((due - now) / 1000) + 1)
        return {0, now}
        """;

    /// <summary>Takes permits, or says how long to wait.</summary>
    /// <param name="database">Where.</param>
    /// <param name="key">The one key of a subject and operation.</param>
    /// <param name="rate">The limit; at least as many calls as permits.</param>
    /// <param name="permits">How many.</param>
    public static async Task<GcraReply> RunAsync(IDatabase database, RedisKey key, CallRate rate, int permits)
    {
        RedisValue[] arguments = [rate.Period.Ticks / TimeSpan.TicksPerMicrosecond, rate.Calls, permits];
        var reply = (long[]?)await database.ScriptEvaluateAsync(Text, [key], arguments).ConfigureAwait(false);
        return reply is [var wait, var now] ? new GcraReply(wait, now) : throw new RedisException("The rate limit script gave no answer.");
    }
}

/// <summary>What the script said.</summary>
/// <param name="WaitMicroseconds">How long to wait; 0 when the permits were taken.</param>
/// <param name="ServerMicroseconds">The server's clock, since 1970.</param>
internal readonly record struct GcraReply(long WaitMicroseconds, long ServerMicroseconds);
