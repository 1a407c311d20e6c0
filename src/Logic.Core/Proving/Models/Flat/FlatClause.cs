namespace Logic.Proving.Models.Flat;

/// <summary>A clause whose arguments are all variables, numbered from 0.</summary>
internal sealed record FlatClause(int VariableCount, FlatLiteral[] Literals);
