namespace Logic.Caching.Redis;

/// <summary>What the rate limiter does while Redis does not answer.</summary>
public enum RedisAbsence
{
    /// <summary>Each process limits on its own, so that n processes together allow up to n times the limit.</summary>
    LimitLocally,

    /// <summary>Every call is refused until Redis answers again.</summary>
    Refuse,
}
