using HtmlAgilityPack;
using IngestPipeline.Model;

namespace IngestPipeline.Readers.Html;

/// <summary>Makes <see cref="Element"/>s of the parser's nodes.</summary>
internal static class ElementReader
{
    public static Element Read(HtmlNode node, string tag, Element? parent)
    {
        if (!node.HasAttributes)
            return new Element(parent, tag) { IsHidden = parent?.IsHidden ?? false };
        string id = "", classes = "", role = "", itemProp = "", hint = "";
        var hidden = parent?.IsHidden ?? false;
        var attributes = node.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            var attribute = attributes[i];
            switch (attribute.Name)
            {
                case "id": id = Value(attribute); break;
                case "class": classes = Value(attribute); break;
                case "role": role = Value(attribute); break;
                case "itemprop": itemProp = Value(attribute); break;
                case "data-testid" or "data-component" or "data-module" or "aria-label":
                    hint = hint.Length == 0 ? Value(attribute) : hint;
                    break;
                case "hidden" or "aria-hidden" or "style": hidden |= Hides(attribute); break;
            }
        }

        return new Element(parent, tag) { Id = id, Class = classes, Role = role, ItemProp = itemProp, Hint = hint, IsHidden = hidden };
    }

    /// <summary>Whether an element in the middle of text is not shown there.</summary>
    public static bool IsUnseen(HtmlNode node)
    {
        var attributes = node.Attributes;
        for (var i = 0; i < attributes.Count; i++)
            if (attributes[i] is { Name: "hidden" or "style" } attribute && Hides(attribute))
                return true;
        return false;
    }

    /// <summary>Whether a class names what stands under a picture, not what merely has such words in it.</summary>
    public static bool IsCaption(Element element)
    {
        if (element.Class.Length == 0 || !element.Class.Contains("caption", StringComparison.OrdinalIgnoreCase))
            return false;
        if (element.Tag is "article" or "main" or "body" or "section" or "html" or "aside" or "ul" or "ol" or "table" or "form")
            return false;
        foreach (var range in element.Class.AsSpan().Split(' '))
            if (NamesCaption(element.Class.AsSpan(range)))
                return true;
        return false;
    }

    private static bool NamesCaption(ReadOnlySpan<char> name)
    {
        var at = name.IndexOf("caption", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return false;
        var before = name[..at].TrimEnd("-_");
        var ends = before.EndsWith("has", StringComparison.OrdinalIgnoreCase) || before.EndsWith("with", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("no", StringComparison.OrdinalIgnoreCase);
        return !ends && !name[(at + 7)..].StartsWith("ed", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Hides(HtmlAttribute attribute) => attribute.Name switch
    {
        "hidden" => !string.Equals(attribute.Value, "until-found", StringComparison.OrdinalIgnoreCase),
        "aria-hidden" => string.Equals(attribute.Value, "true", StringComparison.OrdinalIgnoreCase),
        _ => KeptAttributes.Hides(attribute.Value),
    };

    private static string Value(HtmlAttribute attribute)
    {
        var value = attribute.Value ?? "";
        return value.Contains('&') ? Entities.Decode(value) : value;
    }
}
