using Logic;

Console.OutputEncoding = System.Text.Encoding.UTF8;

// 1. English to first-order logic.
var converter = new FOLConverter();
Title("Three sentences");
foreach (var sentence in new[] { "Every student has a teacher.", "No student likes every teacher.", "Every farmer who owns a donkey feeds it." })
{
    var result = converter.Convert(sentence);
    Console.WriteLine($"  {sentence}");
    Console.WriteLine(result.Success ? $"    {result.Fol}" : $"    {string.Join("; ", result.Diagnostics)}");
}

// 2. A question, its answer, and why.
var reasoner = new LogicReasoner();
Title("A proof");
string[] premises = ["All men are mortal.", "Socrates is a man."];
await ShowAsync(premises, "Is Socrates mortal?");

// 3. What does not follow has a countermodel: a small world where the premises hold and the conclusion does not.
Title("A countermodel");
var prover = new TheoremProver();
var proof = await prover.ProveAsync("P → Q", assumptions: ["P"]);
Console.WriteLine($"  Does P → Q follow from P?  {proof.Status}");
foreach (var line in $"{proof.Countermodel}".Split('\n', StringSplitOptions.RemoveEmptyEntries)) Console.WriteLine($"    {line}");

static void Title(string text) => Console.WriteLine($"{Environment.NewLine}{text}{Environment.NewLine}{new string('─', text.Length)}");

async Task ShowAsync(string[] texts, string question)
{
    var answer = await reasoner.AskAsync(texts, question);
    Console.WriteLine($"  {string.Join(" ", texts)}  {question}");
    Console.WriteLine($"  {answer.Verdict}");
    foreach (var step in answer.Explanation.Steps) Console.WriteLine($"    {step}");
    if (answer.Explanation.Conclusion.Length > 0) Console.WriteLine($"    {answer.Explanation.Conclusion}");
}
