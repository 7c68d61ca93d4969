using System.Globalization;
using System.Text.Json.Nodes;

namespace IngestPipeline.Cli.Explaining;

/// <summary>A path into a record's JSON: names parted by dots, indexes in brackets, as in <c>quotes[1].speaker.name</c>.</summary>
internal static class ValuePath
{
    /// <summary>The nodes from the record down to the value, the record first.</summary>
    /// <exception cref="CliException">The path is not one, or leads nowhere.</exception>
    public static IReadOnlyList<JsonNode?> Follow(JsonNode record, string path)
    {
        var nodes = new List<JsonNode?> { record };
        var walked = "";
        foreach (var step in Steps(path))
        {
            var name = walked.Length == 0 ? "the record" : walked;
            nodes.Add(Take(nodes[^1], step, name));
            walked = step[0] == '[' || walked.Length == 0 ? walked + step : $"{walked}.{step}";
        }

        return nodes;
    }

    private static JsonNode? Take(JsonNode? node, string step, string parent)
    {
        if (step[0] == '[')
        {
            if (node is not JsonArray array)
                throw new CliException($"{parent} is not a list.");
            var isNumber = int.TryParse(step.AsSpan(1, step.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var index);
            return isNumber && index < array.Count
                ? array[index]
                : throw new CliException($"{parent} has no {step}.", array.Count == 0 ? "It is empty." : $"It has [0] to [{array.Count - 1}].");
        }

        if (node is not JsonObject item)
            throw new CliException($"{parent} has no parts.");
        return item.TryGetPropertyValue(step, out var value)
            ? value
            : throw new CliException($"{parent} has no {step}.", $"It has {string.Join(", ", item.Select(property => property.Key))}.");
    }

    private static IEnumerable<string> Steps(string path)
    {
        foreach (var part in path.Split('.'))
        {
            var bracket = part.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? part : part[..bracket];
            if (name.Length > 0)
                yield return name;
            else if (bracket < 0)
                throw Malformed(path);
            for (var rest = bracket < 0 ? "" : part[bracket..]; rest.Length > 0;)
            {
                var close = rest.IndexOf(']', StringComparison.Ordinal);
                if (rest[0] != '[' || close < 2)
                    throw Malformed(path);
                yield return rest[..(close + 1)];
                rest = rest[(close + 1)..];
            }
        }
    }

    private static CliException Malformed(string path) => new($"'{path}' is not a path.", "A path looks like grades[0] or quotes[1].speaker.name.");
}
