using System.Text.Json;
using System.Text.Json.Nodes;

namespace Logic.Fuzzer.Inputs;

/// <summary>Changes JSON so that it stays JSON: a value in the place of another, an element twice, left out or moved, another number.</summary>
internal static class JsonReshaping
{
    private static readonly JsonSerializerOptions Compact = new() { MaxDepth = 4_000 };
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 4_000 };

    /// <summary>The text with one change; the text itself where it is no JSON.</summary>
    public static string Change(string json, Random random)
    {
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(json, documentOptions: Deep);
        }
        catch (JsonException)
        {
            return json;
        }

        var places = new List<JsonNode>();
        Collect(root, places);
        if (places.Count < 2) return json;
        var place = places[1 + random.Next(places.Count - 1)];
        Change(place, places[random.Next(places.Count)], random);
        return root!.ToJsonString(Compact);
    }

    private static void Collect(JsonNode? node, List<JsonNode> places)
    {
        if (node is null) return;
        places.Add(node);
        if (node is JsonArray array)
        {
            foreach (var element in array) Collect(element, places);
        }
        else if (node is JsonObject properties)
        {
            foreach (var (_, value) in properties) Collect(value, places);
        }
    }

    private static void Change(JsonNode place, JsonNode other, Random random)
    {
        switch (place.Parent)
        {
            case JsonArray array when random.Next(3) > 0:
                Rearrange(array, array.IndexOf(place), random);
                break;
            case JsonObject owner when random.Next(8) == 0:
                owner.Remove(place.GetPropertyName());
                break;
            default:
                place.ReplaceWith(Another(place, other, random));
                break;
        }
    }

    private static void Rearrange(JsonArray array, int index, Random random)
    {
        var element = array[index]!.DeepClone();
        if (random.Next(3) > 0) array.RemoveAt(index);
        if (random.Next(3) > 0) array.Insert(random.Next(array.Count + 1), element);
    }

    private static JsonNode Another(JsonNode place, JsonNode other, Random random)
    {
        if (place.GetValueKind() == JsonValueKind.Number && random.Next(2) == 0)
            return JsonValue.Create(random.Next(4) switch { 0 => -1, 1 => int.MaxValue, _ => random.Next(12) });
        return other.DeepClone();
    }
}
