namespace IngestPipeline.Readers.Html;

/// <summary>The roles of HTML's tags.</summary>
internal static class Tags
{
    /// <summary>The role of a tag by its name in lower case.</summary>
    public static TagRole RoleOf(ReadOnlySpan<char> name) => name switch
    {
        "a" => TagRole.Link,
        "span" or "em" or "i" or "u" or "small" or "sup" or "sub" or "font" or "mark" or "cite" or "q" or "abbr" or "code" or "label"
            or "picture" or "ins" or "del" or "s" or "bdi" or "bdo" or "big" or "tt" or "kbd"
            or "data" or "dfn" or "var" or "samp" or "acronym" or "strike" or "nobr" or "ruby" or "rt" or "output" => TagRole.Inline,
        "img" or "source" or "wbr" or "input" or "area" or "embed" or "param" or "track" or "path" => TagRole.Void,
        "b" or "strong" => TagRole.Bold,
        "p" or "div" or "section" or "article" or "header" or "footer" or "main" or "nav" or "aside" or "figure" or "ul" or "ol" or "dl"
            or "form" or "fieldset" or "legend" or "details" or "summary" or "dialog" or "address" or "center" or "hgroup"
            or "menu" or "dir" or "body" or "html" or "head" or "hr" or "button" or "search" or "optgroup" or "frameset" or "progress"
                or "meter"
            or "col" or "colgroup" or "map" => TagRole.Block,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => TagRole.Heading,
        "li" => TagRole.ListItem,
        "dt" => TagRole.Term,
        "dd" => TagRole.Definition,
        "blockquote" => TagRole.Quote,
        "figcaption" or "caption" => TagRole.Caption,
        "table" or "tbody" or "thead" or "tfoot" => TagRole.Table,
        "tr" => TagRole.Row,
        "td" or "th" => TagRole.Cell,
        "pre" or "listing" or "xmp" or "plaintext" => TagRole.Preformatted,
        "br" => TagRole.Break,
        "script" or "style" or "iframe" or "textarea" or "noembed" or "noframes" => TagRole.Raw,
        "svg" or "math" or "template" or "object" or "select" or "video" or "audio" or "canvas" or "datalist" or "applet"
            => TagRole.Hidden,
        "noscript" => TagRole.NoScript,
        "title" or "option" or "rp" => TagRole.Silent,
        "meta" or "link" or "time" or "base" => TagRole.Metadata,
        _ => name.Contains('-') ? TagRole.Custom : TagRole.Inline,
    };

    /// <summary>Whether the tag parts the text around it, so that white space next to it means nothing.</summary>
    public static bool Parts(TagRole role) => role is >= TagRole.Block and <= TagRole.Break;
}
