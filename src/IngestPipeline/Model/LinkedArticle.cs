using System.Net;
using System.Text.Json;

namespace IngestPipeline.Model;

/// <summary>What a page's JSON-LD says of its article. Read leniently: what cannot be parsed is passed over.</summary>
internal sealed record LinkedArticle
{
    private const int MostDepth = 48;
    private const int MostNodes = 400;

    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MostDepth,
    };

    /// <summary>Nothing said.</summary>
    public static LinkedArticle None { get; } = new();

    public string? Headline { get; init; }

    public string? Description { get; init; }

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Publisher { get; init; }

    public string? Body { get; init; }

    public string? Language { get; init; }

    /// <summary>Names as written, with whether the page says that it is an organisation's.</summary>
    public IReadOnlyList<(string Name, bool IsOrganisation)> Authors { get; init; } = [];

    /// <summary>Whether it is of a type that has articles' text, not a page or a site.</summary>
    public bool IsArticle { get; init; }

    public static LinkedArticle Of(IReadOnlyList<string> scripts)
    {
        var best = None;
        foreach (var script in scripts)
        {
            using var json = Parse(script);
            if (json is null)
                continue;
            var nodes = new List<JsonElement>();
            Collect(json.RootElement, nodes);
            foreach (var node in nodes)
                best = Merge(best, node, nodes);
        }

        return best;
    }

    private static JsonDocument? Parse(string script)
    {
        return TryParse(script) ?? TryParse(string.Create(script.Length, script, static (cleaned, text) =>
        {
            // Line breaks inside strings are the commonest fault.
            for (var i = 0; i < text.Length; i++)
                cleaned[i] = char.IsControl(text[i]) ? ' ' : text[i];
        }));

        static JsonDocument? TryParse(string text)
        {
            try
            {
                return JsonDocument.Parse(text.AsMemory().Trim(), Options);
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }

    private static void Collect(JsonElement element, List<JsonElement> nodes)
    {
        var pending = new Stack<JsonElement>([element]);
        while (pending.TryPop(out var next) && nodes.Count < MostNodes)
        {
            if (next.ValueKind == JsonValueKind.Array)
                foreach (var item in next.EnumerateArray().Reverse())
                    pending.Push(item);
            if (next.ValueKind != JsonValueKind.Object)
                continue;
            nodes.Add(next);
            foreach (var name in (ReadOnlySpan<string>)["mainEntity", "mainEntityOfPage", "@graph"])
                if (next.TryGetProperty(name, out var inner))
                    pending.Push(inner);
        }
    }

    private static LinkedArticle Merge(LinkedArticle best, JsonElement node, List<JsonElement> nodes)
    {
        var isArticle = IsArticleType(node);
        if ((best.IsArticle && !isArticle) || (!isArticle && !IsPageType(node)))
            return best;
        var found = new LinkedArticle
        {
            IsArticle = isArticle,
            Headline = Text(node, "headline") ?? (isArticle ? Text(node, "name") : null),
            Description = Text(node, "description"),
            Published = Text(node, "datePublished"),
            Modified = Text(node, "dateModified"),
            Body = Text(node, "articleBody"),
            Language = Text(node, "inLanguage"),
            Publisher = NameOf(node, "publisher", nodes),
            Authors = AuthorsOf(node, nodes),
        };
        // The first article is the page's own; a later one may only add to what a page node said.
        return best.IsArticle ? best : isArticle ? found.Or(best) : best.Or(found);
    }

    private LinkedArticle Or(LinkedArticle other) => this with
    {
        Headline = Headline ?? other.Headline,
        Description = Description ?? other.Description,
        Published = Published ?? other.Published,
        Modified = Modified ?? other.Modified,
        Body = Body ?? other.Body,
        Language = Language ?? other.Language,
        Publisher = Publisher ?? other.Publisher,
        Authors = Authors.Count > 0 ? Authors : other.Authors,
    };

    private static bool IsArticleType(JsonElement node) => HasType(node, static type =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal)
        || type.EndsWith("Report", StringComparison.Ordinal));

    private static bool IsPageType(JsonElement node) => HasType(node, static type => type.EndsWith("Page", StringComparison.Ordinal));

    private static bool HasType(JsonElement node, Func<string, bool> fits)
    {
        if (!node.TryGetProperty("@type", out var type))
            return false;
        if (type.ValueKind == JsonValueKind.String)
            return fits(type.GetString()!);
        return type.ValueKind == JsonValueKind.Array
            && type.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.String && fits(item.GetString()!));
    }

    private static string? Text(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
            value = value[0];
        if (value.ValueKind != JsonValueKind.String)
            return null;
        var text = WebUtility.HtmlDecode(value.GetString())!.Trim();
        return text.Length == 0 ? null : text;
    }

    private static string? NameOf(JsonElement node, string property, List<JsonElement> nodes) =>
        node.TryGetProperty(property, out var value) ? Named(value, nodes).FirstOrDefault().Name : null;

    private static List<(string Name, bool IsOrganisation)> AuthorsOf(JsonElement node, List<JsonElement> nodes) =>
        node.TryGetProperty("author", out var author) ? Named(author, nodes)
        : node.TryGetProperty("creator", out var creator) ? Named(creator, nodes) : [];

    private static List<(string Name, bool IsOrganisation)> Named(JsonElement value, List<JsonElement> nodes)
    {
        var names = new List<(string, bool)>();
        var values = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value];
        foreach (var item in values)
        {
            if (item.ValueKind == JsonValueKind.String && item.GetString() is { Length: > 0 } plain)
                names.Add((WebUtility.HtmlDecode(plain).Trim(), false));
            if (item.ValueKind != JsonValueKind.Object)
                continue;
            var node = Text(item, "name") is null ? Resolve(item, nodes) : item;
            if (Text(node, "name") is { } name)
                names.Add((name, HasType(node, static type => type.EndsWith("Organization", StringComparison.Ordinal))));
        }

        return names;
    }

    /// <summary>The node of the graph that a bare <c>@id</c> points at.</summary>
    private static JsonElement Resolve(JsonElement reference, List<JsonElement> nodes)
    {
        if (!reference.TryGetProperty("@id", out var id) || id.ValueKind != JsonValueKind.String)
            return reference;
        foreach (var node in nodes)
            if (node.TryGetProperty("@id", out var other) && other.ValueKind == JsonValueKind.String
                && other.GetString() == id.GetString() && Text(node, "name") is not null)
                return node;
        return reference;
    }
}
