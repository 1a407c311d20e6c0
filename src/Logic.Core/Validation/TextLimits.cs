namespace Logic.Validation;

/// <summary>What a text must keep to.</summary>
/// <param name="MaxSize">The most UTF-16 units.</param>
/// <param name="RefuseSuspicious">Whether markup and code are refused.</param>
internal sealed record TextLimits(int MaxSize, bool RefuseSuspicious);
