using Microsoft.Extensions.Options;

namespace Logic.Configuration;

/// <summary>Holds every setting to the range its attribute gives; generated.</summary>
[OptionsValidator]
internal sealed partial class LogicConfigRangeValidator : IValidateOptions<LogicConfig>;
