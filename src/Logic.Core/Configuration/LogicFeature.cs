namespace Logic.Configuration;

/// <summary>
/// Registered by a satellite package to say that it is there. The setting it names is then on unless configuration
/// says no.
/// </summary>
/// <param name="Setting">The switch of <see cref="LogicConfig"/>, such as <c>IpfsEnabled</c>.</param>
public sealed record LogicFeature(string Setting);
