using Logic;
using Logic.Proving;

// Finds every smallest group of requirements that cannot be met together, one after another: a conflict is reported by the numbers
// of its requirements, one of them is set aside, and the rest is looked at again.
Console.OutputEncoding = System.Text.Encoding.UTF8;
var requirements = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "requirements.txt"))
    .Select(static line => line.Split(". ", 2)).Select(static parts => (Id: parts[0], Text: parts[1])).ToList();
var reasoner = new LogicReasoner();
var prover = new BuiltInProver();

foreach (var unread in reasoner.Read(requirements.Select(static r => r.Text)).Unread)
    Console.WriteLine($"{requirements[unread.PremiseIndex].Id} was not read: {unread.Text}");

while (await FindConflictAsync() is { } conflict)
{
    Console.WriteLine($"Conflict: {string.Join(", ", conflict.Select(static r => r.Id))}");
    foreach (var (id, text) in conflict) Console.WriteLine($"  {id}: {text}");
    Console.WriteLine($"  Set aside: {conflict[^1].Id}");
    requirements.Remove(conflict[^1]);
}

Console.WriteLine($"The other {requirements.Count} requirements can be met together.");

async Task<List<(string Id, string Text)>?> FindConflictAsync()
{
    var knowledge = reasoner.Read(requirements.Select(static r => r.Text));
    var assumptions = knowledge.Sentences.Select(static s => s.Formula!).Concat(knowledge.BackgroundAxioms.Select(static a => a.Formula));
    // A minimal core: leave out any one of them, and the others can hold together.
    var result = await prover.ProveAsync(new ProofRequest([.. assumptions], Goal: null) { WantsMinimalCore = true });
    if (result.Status == SzsStatus.Satisfiable) return null;
    if (result.Status != SzsStatus.Unsatisfiable) throw new InvalidOperationException($"Undecided: {result.Status} {result.Reason}");
    var sentences = result.UsedAssumptions.Where(i => i < knowledge.Sentences.Length).Select(i => knowledge.Sentences[i]);
    return [.. sentences.Select(s => requirements[s.PremiseIndex]).Distinct()];
}
