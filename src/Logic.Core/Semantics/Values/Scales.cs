namespace Logic.Semantics.Values;

/// <summary>A scale on which things are compared: the function that gives a thing's place on it, and which way a word looks.</summary>
/// <param name="Attribute">The function: <c>height</c>.</param>
/// <param name="Up">Whether more of the adjective is more of the attribute: tall, not short.</param>
internal sealed record Scale(string Attribute, bool Up);

/// <summary>
/// Words that speak of one scale. Pairs are here only where one comparative is the converse of the other whatever is
/// compared: taller and shorter, not happier and sadder.
/// </summary>
internal static class Scales
{
    private static readonly Dictionary<string, Scale> Adjectives = Build();

    private static readonly HashSet<string> Comparators = ["great", "large", "high", "big", "much", "small", "low", "little"];

    /// <summary>Nouns that name what every thing of their kind has one of: they are functions.</summary>
    private static readonly Dictionary<string, string> Nouns = new(StringComparer.Ordinal)
    {
        ["length"] = "length", ["height"] = "height", ["width"] = "width", ["depth"] = "depth", ["thickness"] = "thickness", ["weight"] = "weight",
        ["age"] = "age", ["price"] = "price", ["speed"] = "speed", ["temperature"] = "temperature", ["duration"] = "duration", ["population"] = "population",
    };

    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["cost"] = "price", ["weigh"] = "weight", ["last"] = "duration", ["worth"] = "worth",
    };

    /// <summary>Nouns that denote a value themselves, so that <i>is 5</i> does not say how old or dear something is.</summary>
    private static readonly HashSet<string> ValueNouns =
    [
        "cost", "fee", "rate", "distance", "number", "amount", "total", "sum", "salary", "income", "rent", "tax", "fine", "deposit", "score", "percentage",
        "share", "answer", "result", "limit", "minimum", "maximum", "average", "deadline", "date", "value", "wage", "pay", "budget", "profit", "revenue",
        "discount", "interest", "balance", "charge", "penalty", "premium", "capacity", "period", "term", "year", "size", "area", "volume", "mass", "quantity",
        "radius", "diameter", "circumference", "perimeter", "voltage", "pressure", "frequency", "probability", "chance", "odds", "difference", "product",
        "quotient", "root", "square", "ratio", "count", "level", "grade", "mark", "rank", "ranking", "debt", "loss", "time", "humidity", "altitude", "elevation",
    ];

    /// <summary>The scale of an adjective; null for one that is on no list.</summary>
    public static Scale? Of(string adjective) => Adjectives.TryGetValue(adjective, out var scale) ? scale : null;

    /// <summary>The scale of any adjective: one of its own where it is on no list.</summary>
    public static Scale OfAny(string adjective) =>
        Of(adjective) ?? new Scale("degreeOf" + Composition.SymbolNames.Predicate(adjective), true);

    /// <summary>Whether the adjective compares values as such: lower, greater, less.</summary>
    public static bool IsComparator(string adjective) => Comparators.Contains(adjective);

    /// <summary>Whether a comparator looks up.</summary>
    public static bool LooksUp(string comparator) => comparator is "great" or "large" or "high" or "big" or "much";

    /// <summary>The function that a noun names; null for other nouns.</summary>
    public static string? AttributeOf(string noun) => Nouns.GetValueOrDefault(noun);

    /// <summary>The function that a verb gives the value of: cost, weigh, last; null for other verbs.</summary>
    public static string? MeasuredBy(string verb) => Verbs.GetValueOrDefault(verb);

    /// <summary>Whether the noun denotes a value.</summary>
    public static bool IsValueNoun(string noun) => ValueNouns.Contains(noun) || Nouns.ContainsKey(noun);

    /// <summary>The attribute that something without a value noun has in a unit: money is a price, meters a length.</summary>
    public static string? Measured(Unit unit, bool person) => unit.Dimension switch
    {
        Units.Length => person ? "height" : "length",
        Units.Mass => "weight",
        Units.Calendar => "age",
        Units.Duration when person => "age",
        Units.Duration => "duration",
        Units.Speed => "speed",
        var money when money.StartsWith(Units.Money, StringComparison.Ordinal) => "price",
        var degrees when degrees.StartsWith(Units.Temperature, StringComparison.Ordinal) => "temperature",
        _ => null,
    };

    private static Dictionary<string, Scale> Build()
    {
        var table = new Dictionary<string, Scale>(StringComparer.Ordinal);
        foreach (var (attribute, up, down) in Pairs)
        {
            foreach (var word in up.Split(' ')) table[word] = new Scale(attribute, true);
            foreach (var word in down.Split(' ', StringSplitOptions.RemoveEmptyEntries)) table[word] = new Scale(attribute, false);
        }

        return table;
    }

    private static (string Attribute, string Up, string Down)[] Pairs =>
    [
        ("height", "tall", "short"), ("length", "long", ""), ("width", "wide", "narrow"), ("depth", "deep", "shallow"), ("thickness", "thick", "thin"),
        ("weight", "heavy", "light"), ("age", "old", "young"), ("price", "expensive", "cheap"), ("speed", "fast", "slow"), ("temperature", "hot warm", "cold cool"),
        ("size", "large big", "small little"), ("strength", "strong", "weak"), ("wealth", "rich", "poor"), ("loudness", "loud", "quiet"),
        ("hardness", "hard", "soft"), ("difficulty", "difficult", "easy"), ("quality", "good", "bad"), ("level", "high", "low"), ("distance", "far", "near close"),
        ("brightness", "bright", "dark"), ("steepness", "steep", "flat"),
    ];
}
