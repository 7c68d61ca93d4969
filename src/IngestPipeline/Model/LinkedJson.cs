using System.Buffers;
using System.Net;
using System.Text.Json;

namespace IngestPipeline.Model;

/// <summary>Parses JSON-LD scripts as leniently as pages write them.</summary>
internal static class LinkedJson
{
    private const int MostDepth = 48;

    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code)]);

    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MostDepth,
    };

    /// <summary>The script's JSON; null when it cannot be read.</summary>
    public static JsonDocument? Parse(string script)
    {
        var text = Unwrapped(script.AsMemory().Trim());
        return TryParse(text) ?? (text.Span.ContainsAny(Controls) ? TryParse(WithoutControls(text)) : null);
    }

    /// <summary>The text of a property's first value in JSON that cannot be parsed, as when quotes in an article's body are not escaped.</summary>
    public static string? Salvage(string script, string property)
    {
        var key = $"\"{property}\"";
        var at = script.IndexOf(key, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var rest = script.AsSpan(at + key.Length).TrimStart();
        if (rest.IsEmpty || rest[0] != ':')
            return null;
        rest = rest[1..].TrimStart();
        if (rest.IsEmpty || rest[0] != '"')
            return null;
        var end = rest[1..].IndexOfAny('"', '\\', '\n');
        return end > 0 && rest[end + 1] == '"' ? WebUtility.HtmlDecode(rest.Slice(1, end).ToString()).Trim() : null;
    }

    /// <summary>Pages hide scripts from old browsers in comments and CDATA marks.</summary>
    private static ReadOnlyMemory<char> Unwrapped(ReadOnlyMemory<char> text)
    {
        var start = text.Span.IndexOfAny('{', '[');
        if (start > 0 && text.Span[..start].Contains("CDATA", StringComparison.Ordinal))
            start += text.Span[start..] is ['[', 'C', ..] ? text.Span[(start + 1)..].IndexOfAny('{', '[') + 1 : 0;
        var end = text.Span.LastIndexOfAny('}', ']');
        if (start > 0 && end > start && text.Span[..start].ContainsAny('<', '/'))
        {
            while (end > start && text.Span[end] == ']' && text.Span[start] == '{')
                end = text.Span[..end].LastIndexOfAny('}', ']');
            return text[start..(end + 1)];
        }

        return text;
    }

    /// <summary>Line breaks inside strings are the commonest fault.</summary>
    private static ReadOnlyMemory<char> WithoutControls(ReadOnlyMemory<char> text)
    {
        var cleaned = text.ToArray();
        for (var i = 0; i < cleaned.Length; i++)
            cleaned[i] = char.IsControl(cleaned[i]) ? ' ' : cleaned[i];
        return cleaned;
    }

    private static JsonDocument? TryParse(ReadOnlyMemory<char> text)
    {
        try
        {
            return JsonDocument.Parse(text, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
