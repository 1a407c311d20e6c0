using Logic;
using Logic.Server;
using Microsoft.Extensions.Options;

const int configurationError = 78; // EX_CONFIG of sysexits.h

if (args is ["--probe"]) return await Probe.RunAsync().ConfigureAwait(false);

try
{
    var app = ServerApp.Build(args);
    await using (app.ConfigureAwait(false)) await app.RunAsync().ConfigureAwait(false);
    return 0;
}
catch (Exception e) when (e is OptionsValidationException or LogicException)
{
    // What is wrong with the settings, all of it and nothing else: nobody is helped by a stack trace.
    await Console.Error.WriteLineAsync("logic-server: " + e.Message).ConfigureAwait(false);
    return configurationError;
}
