using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace Logic.Configuration;

/// <summary>The least and the greatest value of a setting; of a time, in seconds. No value is always allowed.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AllowedRangeAttribute(double minimum, double maximum) : ValidationAttribute
{
    public double Minimum { get; } = minimum;

    public double Maximum { get; } = maximum;

    public bool Contains(double value) => value >= Minimum && value <= Maximum;

    /// <summary>The range as documents and messages give it: <c>1 to 65,535</c>.</summary>
    public override string ToString() => $"{Text(Minimum)} to {Text(Maximum)}";

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is null) return ValidationResult.Success;
        var number = value is TimeSpan time ? time.TotalSeconds : Convert.ToDouble(value, CultureInfo.InvariantCulture);
        if (Contains(number)) return ValidationResult.Success;
        var unit = value is TimeSpan ? " s" : "";
        return new ValidationResult($"{validationContext.MemberName} is {Text(number)}{unit}; allowed: {this}{unit}.");
    }

    private static string Text(double value) => value.ToString("#,0.###", CultureInfo.InvariantCulture);
}
