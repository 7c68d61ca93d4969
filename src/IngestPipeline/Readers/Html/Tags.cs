using System.Collections.Frozen;

namespace IngestPipeline.Readers.Html;

/// <summary>HTML's tags.</summary>
internal static class Tags
{
    private const int LongestKey = 8;

    private static readonly FrozenDictionary<string, Tag> Known = Build();

    private static readonly FrozenDictionary<string, Tag>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<ulong, Tag> ByKey =
        Known.Where(tag => tag.Key.Length <= LongestKey).ToFrozenDictionary(tag => KeyOf(tag.Key), tag => tag.Value);

    private static readonly Tag Unknown = new("span", TagRole.Inline);

    /// <summary>A template whose text is shown where it stands.</summary>
    public static Tag Template { get; } = new("template", TagRole.Block);

    /// <summary>What parts text and holds none.</summary>
    public static Tag Rule { get; } = Known["hr"];

    /// <summary>The head of a page.</summary>
    public static Tag Head { get; } = Known["head"];

    /// <summary>A link around blocks.</summary>
    public static Tag Link { get; } = Known["a"];

    /// <summary>The tag of a name; one object for all names that mean nothing.</summary>
    public static Tag Of(ReadOnlySpan<char> name)
    {
        if (name.Length <= LongestKey && ByKey.TryGetValue(KeyOf(name), out var common))
            return common;
        return name.ContainsAnyInRange('A', 'Z') ? OfLower(name.ToString().ToLowerInvariant()) : OfLower(name);
    }

    private static Tag OfLower(ReadOnlySpan<char> name)
    {
        if (ByName.TryGetValue(name, out var tag))
            return tag;
        return name.Contains('-') ? new Tag(name.ToString(), TagRole.Custom) : Unknown;
    }

    /// <summary>A short name in one number, whatever its case.</summary>
    private static ulong KeyOf(ReadOnlySpan<char> name)
    {
        ulong key = 0;
        foreach (var c in name)
            key = key << 8 | (c > '\u007F' ? 0xFFu : (uint)(c | (char.IsAsciiLetterUpper(c) ? 0x20 : 0)));
        return key;
    }

    private static FrozenDictionary<string, Tag> Build()
    {
        var tags = new Dictionary<string, Tag>(StringComparer.Ordinal);
        Add(TagRole.Inline, "span em i u small sup sub font mark cite q abbr code label picture ins del s bdi bdo big tt kbd data dfn var samp"
            + " acronym strike nobr ruby output");
        Add(TagRole.Void, "img source wbr input area embed param track path");
        Add(TagRole.Link, "a");
        Add(TagRole.Bold, "b strong");
        Add(TagRole.Block, "p div section article header footer main nav aside figure ul ol dl form fieldset legend details summary dialog"
            + " address center hgroup menu dir body html head hr button search optgroup frameset frame progress meter col colgroup map");
        Add(TagRole.Heading, "h1 h2 h3 h4 h5 h6");
        Add(TagRole.ListItem, "li");
        Add(TagRole.Term, "dt");
        Add(TagRole.Definition, "dd");
        Add(TagRole.Quote, "blockquote");
        Add(TagRole.Caption, "figcaption caption");
        Add(TagRole.Table, "table tbody thead tfoot");
        Add(TagRole.Row, "tr");
        Add(TagRole.Cell, "td th");
        Add(TagRole.Preformatted, "pre listing xmp plaintext");
        Add(TagRole.Break, "br");
        Add(TagRole.Raw, "script style iframe textarea noembed noframes");
        Add(TagRole.Hidden, "svg math template object select video audio canvas datalist applet");
        Add(TagRole.NoScript, "noscript");
        Add(TagRole.Silent, "title option rp rt");
        Add(TagRole.Metadata, "meta link time base");
        return tags.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(TagRole role, string names)
        {
            foreach (var name in names.Split(' '))
                tags.Add(name, new Tag(name, role));
        }
    }
}
