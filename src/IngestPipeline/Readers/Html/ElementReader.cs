using IngestPipeline.Model;

namespace IngestPipeline.Readers.Html;

/// <summary>Makes <see cref="Element"/>s of start tags in the source.</summary>
internal static class ElementReader
{
    /// <param name="source">The source.</param>
    /// <param name="attributes">Where the tag's attributes start.</param>
    /// <param name="name">The tag's name.</param>
    /// <param name="parent">The element around it.</param>
    public static Element Read(ReadOnlySpan<char> source, int attributes, string name, Element? parent)
    {
        var hidden = parent?.IsHidden ?? false;
        if (attributes >= source.Length || source[attributes] == '>')
            return new Element(parent, name) { IsHidden = hidden };
        string id = "", classes = "", role = "", itemProp = "", hint = "";
        var tag = new AttributeScanner(source, attributes);
        while (tag.Next())
        {
            switch (KindOf(tag.Name))
            {
                case "id": Take(ref id, tag.Value); break;
                case "class": Take(ref classes, tag.Value); break;
                case "role": Take(ref role, tag.Value); break;
                case "itemprop": Take(ref itemProp, tag.Value); break;
                case "hint": Take(ref hint, tag.Value); break;
                case "hidden": hidden |= !tag.Value.Equals("until-found", StringComparison.OrdinalIgnoreCase); break;
                case "aria-hidden": hidden |= tag.Value.Equals("true", StringComparison.OrdinalIgnoreCase); break;
                case "absent": hidden = true; break;
                case "style": hidden |= HidingAttributes.Hides(tag.Value); break;
            }
        }

        return new Element(parent, name) { Id = id, Class = classes, Role = role, ItemProp = itemProp, Hint = hint, IsHidden = hidden };
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

    /// <summary>What an attribute of a name says; empty for those that nobody asks about.</summary>
    private static string KindOf(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[16];
        if (name.Length > lower.Length)
            return "";
        name.ToLowerInvariant(lower);
        return lower[..name.Length] switch
        {
            "id" => "id",
            "class" => "class",
            "role" => "role",
            "itemprop" => "itemprop",
            "hidden" => "hidden",
            "aria-hidden" => "aria-hidden",
            "style" => "style",
            "fallback" or "placeholder" => "absent",
            "data-testid" or "data-component" or "data-module" or "aria-label" => "hint",
            _ => "",
        };
    }

    /// <summary>The first of several counts.</summary>
    private static void Take(ref string value, ReadOnlySpan<char> written)
    {
        if (value.Length == 0 && written.Length > 0)
            value = written.Contains('&') ? Entities.Decode(written) : written.ToString();
    }
}
