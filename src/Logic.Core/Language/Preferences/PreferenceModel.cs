using System.IO.Compression;
using System.Numerics;

namespace Logic.Language.Preferences;

/// <summary>
/// Learned costs: a table from features to nats, to be added to what the rules cost. A feature that is not in it costs
/// nothing. Immutable, thread-safe. <c>tools/Logic.RankerTrainer</c> makes it.
/// </summary>
internal sealed class PreferenceModel
{
    /// <summary>The first four bytes, uncompressed.</summary>
    public const uint Magic = 0x3150474C;

    /// <summary>What a cost of 1 is in bytes.</summary>
    public const float Scale = 40f;

    private const string Resource = "Logic.Language.Preferences.preferences.bin";

    private static readonly Lazy<PreferenceModel> Shared = new(Load);

    private readonly Slot[] _slots;

    /// <summary>A model of these features; 0 is no feature.</summary>
    public PreferenceModel(IReadOnlyCollection<KeyValuePair<uint, float>> weights)
    {
        _slots = new Slot[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, weights.Count * 2))];
        foreach (var (feature, cost) in weights)
        {
            var at = (int)feature & (_slots.Length - 1);
            while (_slots[at].Feature != 0) at = (at + 1) & (_slots.Length - 1);
            _slots[at] = new Slot(feature, cost);
        }
    }

    /// <summary>The one that Logic.Core carries, loaded at first use.</summary>
    public static PreferenceModel Default => Shared.Value;

    /// <summary>No preferences: what the rules say by themselves.</summary>
    public static PreferenceModel None { get; } = new([]);

    /// <summary>What a feature costs, in nats; 0 for an unknown one.</summary>
    public float this[uint feature]
    {
        get
        {
            for (var at = (int)feature & (_slots.Length - 1); _slots[at].Feature != 0; at = (at + 1) & (_slots.Length - 1))
                if (_slots[at].Feature == feature) return _slots[at].Cost;
            return 0;
        }
    }

    /// <summary>Reads a model: Brotli over magic, count, features as ascending differences of 7-bit groups, a byte a cost.</summary>
    public static PreferenceModel Read(Stream stream)
    {
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress);
        using var reader = new BinaryReader(new BufferedStream(brotli));
        if (reader.ReadUInt32() != Magic) throw new InvalidDataException("The resource holds no preferences of this version.");
        var weights = new KeyValuePair<uint, float>[reader.ReadInt32()];
        var features = new uint[weights.Length];
        var feature = 0u;
        for (var i = 0; i < features.Length; i++) features[i] = feature += (uint)reader.Read7BitEncodedInt();
        for (var i = 0; i < features.Length; i++) weights[i] = new(features[i], reader.ReadSByte() / Scale);
        return new PreferenceModel(weights);
    }

    /// <summary>Writes what <see cref="Read"/> reads; costs are rounded, those that round to nothing are left out.</summary>
    public static int Write(Stream stream, IEnumerable<KeyValuePair<uint, float>> weights)
    {
        var rounded = weights
            .Select(static w => (w.Key, Value: (sbyte)Math.Clamp(MathF.Round(w.Value * Scale), -127, 127)))
            .Where(static w => w.Value != 0).OrderBy(static w => w.Key).ToList();
        using var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(brotli);
        writer.Write(Magic);
        writer.Write(rounded.Count);
        var previous = 0u;
        foreach (var (feature, _) in rounded)
        {
            writer.Write7BitEncodedInt((int)(feature - previous));
            previous = feature;
        }

        foreach (var (_, value) in rounded) writer.Write(value);
        return rounded.Count;
    }

    private static PreferenceModel Load()
    {
        using var stream = typeof(PreferenceModel).Assembly.GetManifestResourceStream(Resource) ??
            throw new InvalidOperationException("The assembly lacks the learned preferences.");
        return Read(stream);
    }

    private readonly record struct Slot(uint Feature, float Cost);
}
