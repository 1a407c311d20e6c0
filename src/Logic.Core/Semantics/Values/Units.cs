namespace Logic.Semantics.Values;

/// <summary>A unit of measure: its name in formulas, what it measures, and its size in the first unit of that dimension, as a fraction.</summary>
internal sealed record Unit(string Name, string Dimension, decimal Numerator, decimal Denominator)
{
    /// <summary>
    /// A value in the first unit of the dimension. One division at the end keeps what is whole whole; where it rounds, it
    /// rounds both sides of a comparison alike.
    /// </summary>
    /// <returns>Null where the number is too large to say.</returns>
    public decimal? Magnitude(decimal value)
    {
        try
        {
            return value * Numerator / Denominator;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}

/// <summary>
/// The units that convert into one another. A unit that is not here is a dimension of its own, and so is each currency:
/// what a dollar is worth in euros is no matter of language. Months are so many days only roughly, so years and months
/// are one dimension, weeks to seconds another.
/// </summary>
internal static class Units
{
    public const string Clock = "time of day";
    public const string Length = "length";
    public const string Mass = "weight";
    public const string Calendar = "years";
    public const string Duration = "time";
    public const string Money = "money in ";
    public const string Temperature = "temperature in ";
    public const string Speed = "speed";

    private static readonly Dictionary<string, Unit> Table = Build();

    /// <summary>The unit of a word; an unknown word is a unit of a dimension of its own.</summary>
    public static Unit Of(string word) => Table.TryGetValue(word, out var unit) ? unit : new Unit(word, word, 1, 1);

    /// <summary>Whether the word is a unit that is known here.</summary>
    public static bool IsKnown(string word) => Table.ContainsKey(word);

    /// <summary>Whether the unit measures how long something takes or lasts.</summary>
    public static bool IsTime(Unit unit) => unit.Dimension is Calendar or Duration;

    private static Dictionary<string, Unit> Build()
    {
        var table = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var (dimension, unit, numerator, denominator, words) in Lines)
        {
            var entry = new Unit(unit, dimension, numerator, denominator);
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(unit)) table[word] = entry;
        }

        return table;
    }

    private static (string Dimension, string Unit, decimal Numerator, decimal Denominator, string Words)[] Lines =>
    [
        (Length, "meter", 1, 1, "metre m"), (Length, "kilometer", 1000, 1, "kilometre km"), (Length, "centimeter", 1, 100, "centimetre cm"),
        (Length, "millimeter", 1, 1000, "millimetre mm"), (Length, "inch", 254, 10000, ""), (Length, "foot", 3048, 10000, "ft"),
        (Length, "yard", 9144, 10000, "yd"), (Length, "mile", 1609344, 1000, ""),
        (Mass, "kilogram", 1, 1, "kg kilogramme kilo"), (Mass, "gram", 1, 1000, "g gramme"), (Mass, "milligram", 1, 1000000, "mg"),
        (Mass, "ton", 1000, 1, "tonne"), (Mass, "lb", 45359237, 100000000, "lbs"), (Mass, "ounce", 45359237, 1600000000, "oz"),
        (Calendar, "year", 12, 1, ""), (Calendar, "month", 1, 1, ""), (Calendar, "decade", 120, 1, ""), (Calendar, "century", 1200, 1, ""),
        (Duration, "second", 1, 1, "sec"), (Duration, "minute", 60, 1, "min"), (Duration, "hour", 3600, 1, ""),
        (Duration, "day", 86400, 1, ""), (Duration, "week", 604800, 1, ""), (Duration, "fortnight", 1209600, 1, ""),
        ("volume", "liter", 1, 1, "litre l"), ("volume", "milliliter", 1, 1000, "millilitre ml"),
        (Speed, "kmh", 1, 1, "km/h kph"), (Speed, "mph", 1609344, 1000000, ""),
        (Money + "dollars", "dollar", 1, 1, "usd buck"), (Money + "euros", "euro", 1, 1, "eur"), (Money + "pounds", "poundSterling", 1, 1, "gbp quid"),
        (Money + "yen", "yen", 1, 1, "jpy"), (Money + "francs", "franc", 1, 1, "chf"), (Money + "rupees", "rupee", 1, 1, ""), (Money + "cents", "cent", 1, 1, ""),
        (Temperature + "Celsius", "celsius", 1, 1, ""), (Temperature + "Fahrenheit", "fahrenheit", 1, 1, ""), (Temperature + "degrees", "degree", 1, 1, ""),
        ("share", "percent", 1, 1, "% percentage"),
    ];
}
