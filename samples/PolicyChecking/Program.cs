using Logic;
using Logic.Proving;

// An expenses policy of twenty clauses, three people and a claim: what was read, what follows, and what an amendment would break.
Console.OutputEncoding = System.Text.Encoding.UTF8;
var reasoner = new LogicReasoner();
string[] policy = [.. ReadClauses("policy.txt"), .. ReadClauses("facts.txt")];
var knowledge = reasoner.Read(policy);
Console.WriteLine($"{knowledge.Sentences.Length} clauses were read, {knowledge.Unread.Length} were not.");
foreach (var unread in knowledge.Unread) Console.WriteLine($"  {unread.Text}  {string.Join("; ", unread.Diagnostics)}");
await CheckAsync("The policy", knowledge);

string[] questions =
[
    "Is Ann an employee?", "May Bob claim expenses?", "May Carol claim expenses?", "May Carol travel in business class?",
    "Is C1 reviewed by a manager?", "Is C1 paid?",
];
foreach (var question in questions)
{
    var answer = await reasoner.AskAsync(knowledge, question);
    Console.WriteLine($"{Environment.NewLine}{question}  {answer.Verdict}");
    foreach (var step in answer.Explanation.Steps.Where(static s => s.Sentence is not null)) Console.WriteLine($"  because: {step.Sentence}");
}

Console.WriteLine();
await CheckAsync("With the amendment, the policy", reasoner.Read([.. policy, .. ReadClauses("amendment.txt")]));

static string[] ReadClauses(string file) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, file));

async Task CheckAsync(string what, KnowledgeBase clauses)
{
    var result = await reasoner.CheckConsistencyAsync(clauses);
    Console.WriteLine(result.Status switch
    {
        SzsStatus.Satisfiable => $"{what} can be kept: there is a situation in which every clause holds.",
        SzsStatus.Unsatisfiable => $"{what} contradicts itself. These cannot all hold:",
        _ => $"{what}: undecided ({result.Status}).",
    });
    // The assumptions are the sentences, then the background axioms.
    foreach (var used in result.UsedAssumptions.Where(i => i < clauses.Sentences.Length)) Console.WriteLine($"  {clauses.Sentences[used].Text}");
}
