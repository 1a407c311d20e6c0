namespace Logic.Evaluation;

/// <summary>How a verdict is held against a label.</summary>
internal static class Label
{
    /// <summary>
    /// Undetermined and inconsistent count as Unknown; the label NotTrue is met by all but True.
    /// </summary>
    public static bool IsMetBy(string label, Verdict verdict)
    {
        var answer = verdict is Verdict.True or Verdict.False ? verdict : Verdict.Unknown;
        return label == "NotTrue" ? answer != Verdict.True : label == answer.ToString();
    }
}
