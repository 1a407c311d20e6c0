using Logic;

// An application of your own with Logic's endpoints under /logic, and an endpoint of its own that asks the reasoner.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddLogic(builder.Configuration.GetSection("Logic"))
    .AddEndpoints(static o => o.Subject = static context => context.Request.Headers["X-User"].ToString() is { Length: > 0 } user ? user : "anonymous");

var app = builder.Build();
app.MapLogic("/logic");
app.MapGet("/may-claim/{name}", static async (string name, LogicReasoner reasoner, CancellationToken cancellationToken) =>
{
    string[] policy = ["Every employee may claim expenses.", "No contractor may claim expenses.", "Carol is an employee.", "Bob is a contractor."];
    var answer = await reasoner.AskAsync(policy, $"May {name} claim expenses?", cancellationToken: cancellationToken);
    return Results.Text($"{answer.Verdict}\n{answer.Explanation}", "text/plain; charset=utf-8");
});
app.Run();
