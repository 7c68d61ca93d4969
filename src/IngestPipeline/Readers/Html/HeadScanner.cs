namespace IngestPipeline.Readers.Html;

/// <summary>Reads from the tags of a page's head what it says about itself.</summary>
internal static class HeadScanner
{
    /// <summary>Takes the root's language.</summary>
    public static void Root(ReadOnlySpan<char> source, int attributes, HeadFacts facts)
    {
        var tag = new AttributeScanner(source, attributes);
        while (facts.Language is null && tag.Next())
            if (Is(tag.Name, "lang"))
                facts.Language = tag.Range;
    }

    /// <summary>Takes what a meta or link element says.</summary>
    public static void Add(ReadOnlySpan<char> source, Tag tag, int attributes, HeadFacts facts)
    {
        if (tag.Name == "meta")
            AddMeta(new AttributeScanner(source, attributes), facts);
        else if (tag.Name == "link" && facts.Canonical is null)
            AddLink(new AttributeScanner(source, attributes), facts);
    }

    private static void AddMeta(AttributeScanner tag, HeadFacts facts)
    {
        Range? name = null, content = null;
        while (tag.Next())
        {
            if (Is(tag.Name, "name") || Is(tag.Name, "property") || Is(tag.Name, "itemprop"))
                name ??= tag.Range;
            else if (Is(tag.Name, "content"))
                content ??= tag.Range;
        }

        if (name is { } key && content is { } value)
            facts.Meta.Add((key, value));
    }

    private static void AddLink(AttributeScanner tag, HeadFacts facts)
    {
        var isCanonical = false;
        Range? address = null;
        while (tag.Next())
        {
            if (Is(tag.Name, "rel"))
                isCanonical |= HasWord(tag.Value, "canonical");
            else if (Is(tag.Name, "href"))
                address ??= tag.Range;
        }

        if (isCanonical && address is { } range && range.Start.Value < range.End.Value)
            facts.Canonical = range;
    }

    private static bool Is(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool HasWord(ReadOnlySpan<char> words, string word)
    {
        foreach (var range in words.Split(' '))
            if (Is(words[range], word))
                return true;
        return false;
    }
}
