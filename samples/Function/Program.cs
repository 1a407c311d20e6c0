using Function;
using Logic;

// A function behind an HTTP API: {"text": "…"} in, formula and confidence out, as AWS Lambda's custom runtimes (provided.al2023) take
// it. The converter is made once and serves every invocation of its instance. Compile it ahead of
// time with: dotnet publish -r linux-x64 -p:PublishAot=true.
var converter = new FOLConverter();
converter.Convert("Every student has a teacher.");
var host = Environment.GetEnvironmentVariable("AWS_LAMBDA_RUNTIME_API")
    ?? throw new InvalidOperationException("AWS_LAMBDA_RUNTIME_API is not set: the platform starts this program.");
using var runtime = new RuntimeApi(host);
while (await runtime.NextAsync() is { } invocation)
    await runtime.AnswerAsync(invocation, Converting.Handle(converter, invocation.Event));
