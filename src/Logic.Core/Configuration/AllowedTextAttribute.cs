using System.ComponentModel.DataAnnotations;

namespace Logic.Configuration;

/// <summary>The values a text setting may have.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AllowedTextAttribute(params string[] values) : ValidationAttribute
{
    public string[] Values { get; } = values;

    public bool Contains(string value) => Values.Contains(value, StringComparer.Ordinal);

    public override string ToString() => string.Join(" or ", Values);

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is string text && Contains(text)
            ? ValidationResult.Success
            : new ValidationResult($"{validationContext.MemberName} is '{value}'; allowed: {this}.");
}
