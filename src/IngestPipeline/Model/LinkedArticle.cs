using System.Net;
using System.Text.Json;

namespace IngestPipeline.Model;

/// <summary>What a page's JSON-LD says of its article. Read leniently: what cannot be parsed is passed over.</summary>
internal sealed record LinkedArticle
{
    private const int MostNodes = 400;

    /// <summary>Nothing said.</summary>
    public static LinkedArticle None { get; } = new();

    public string? Headline { get; init; }

    public string? Description { get; init; }

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Created { get; init; }

    public string? Publisher { get; init; }

    public string? Body { get; init; }

    public string? Language { get; init; }

    public string? Section { get; init; }

    /// <summary>The address the page gives for the article.</summary>
    public string? Address { get; init; }

    public IReadOnlyList<LinkedAuthor> Authors { get; init; } = [];

    /// <summary>Whether it is of a type that has articles' text, not a page or a site.</summary>
    public bool IsArticle { get; init; }

    public static LinkedArticle Of(IReadOnlyList<string> scripts)
    {
        var best = None;
        foreach (var script in scripts)
        {
            using var json = LinkedJson.Parse(script);
            if (json is null)
            {
                best = best.Or(Salvaged(script));
                continue;
            }

            var nodes = new List<JsonElement>();
            Collect(json.RootElement, nodes);
            foreach (var node in nodes)
                best = Merge(best, node, nodes);
        }

        return best;
    }

    private static LinkedArticle Salvaged(string script) => new()
    {
        Headline = LinkedJson.Salvage(script, "headline"),
        Published = LinkedJson.Salvage(script, "datePublished"),
        Modified = LinkedJson.Salvage(script, "dateModified"),
    };

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
            Published = Text(node, "datePublished") ?? Text(node, "uploadDate"),
            Modified = Text(node, "dateModified"),
            Created = Text(node, "dateCreated"),
            Body = Text(node, "articleBody"),
            Language = Text(node, "inLanguage"),
            Section = isArticle ? Text(node, "articleSection") : null,
            Address = Text(node, "url") ?? Text(node, "mainEntityOfPage") ?? Inner(node, "mainEntityOfPage", "@id"),
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
        Created = Created ?? other.Created,
        Body = Body ?? other.Body,
        Language = Language ?? other.Language,
        Section = Section ?? other.Section,
        Address = Address ?? other.Address,
        Publisher = Publisher ?? other.Publisher,
        Authors = Authors.Count > 0 ? Authors : other.Authors,
    };

    private static bool IsArticleType(JsonElement node) => HasType(node, static type =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal)
        || type.EndsWith("Report", StringComparison.Ordinal) || type.EndsWith("Review", StringComparison.Ordinal)
        || type.EndsWith("Recipe", StringComparison.Ordinal) || type.EndsWith("HowTo", StringComparison.Ordinal));

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
        if (value.ValueKind == JsonValueKind.Number)
            return value.GetRawText();
        if (value.ValueKind != JsonValueKind.String)
            return null;
        var text = WebUtility.HtmlDecode(value.GetString())!.Trim();
        return text.Length == 0 ? null : text;
    }

    private static string? Inner(JsonElement node, string property, string name) =>
        node.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Object ? Text(value, name) : null;

    private static string? NameOf(JsonElement node, string property, List<JsonElement> nodes) =>
        node.TryGetProperty(property, out var value) ? Named(value, nodes).FirstOrDefault().Name : null;

    private static List<LinkedAuthor> AuthorsOf(JsonElement node, List<JsonElement> nodes)
    {
        var authors = node.TryGetProperty("author", out var author) ? Named(author, nodes) : [];
        return authors.Count == 0 && node.TryGetProperty("creator", out var creator) ? Named(creator, nodes) : authors;
    }

    private static List<LinkedAuthor> Named(JsonElement value, List<JsonElement> nodes)
    {
        var names = new List<LinkedAuthor>();
        foreach (var item in Items(value))
        {
            if (item.ValueKind == JsonValueKind.String && item.GetString() is { Length: > 0 } plain)
                names.Add(new LinkedAuthor(WebUtility.HtmlDecode(plain).Trim(), false, false));
            if (item.ValueKind != JsonValueKind.Object)
                continue;
            var node = item.TryGetProperty("name", out _) ? item : Resolve(item, nodes);
            var isOrganisation = HasType(node, static type => type.EndsWith("Organization", StringComparison.Ordinal));
            var isPerson = HasType(node, static type => type.EndsWith("Person", StringComparison.Ordinal));
            if (!node.TryGetProperty("name", out var name))
                continue;
            foreach (var text in Items(name))
                if (text.ValueKind == JsonValueKind.String && WebUtility.HtmlDecode(text.GetString()!).Trim() is { Length: > 0 } own)
                    names.Add(new LinkedAuthor(own, isOrganisation, isPerson));
        }

        return names;
    }

    private static IReadOnlyList<JsonElement> Items(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    /// <summary>The node of the graph that a bare <c>@id</c> points at.</summary>
    private static JsonElement Resolve(JsonElement reference, List<JsonElement> nodes)
    {
        if (!reference.TryGetProperty("@id", out var id) || id.ValueKind != JsonValueKind.String)
            return reference;
        foreach (var node in nodes)
            if (node.TryGetProperty("@id", out var other) && other.ValueKind == JsonValueKind.String
                && other.GetString() == id.GetString() && node.TryGetProperty("name", out _))
                return node;
        return reference;
    }
}
