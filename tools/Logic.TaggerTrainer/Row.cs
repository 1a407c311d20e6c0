namespace Logic.TaggerTrainer;

/// <summary>A token of the treebank.</summary>
/// <param name="Form">As written.</param>
/// <param name="Tag">Its Penn tag.</param>
internal readonly record struct Row(string Form, string Tag);
