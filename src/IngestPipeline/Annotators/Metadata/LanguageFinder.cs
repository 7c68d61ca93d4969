using System.Collections.Frozen;
using IngestPipeline.Model;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Finds the article's primary language: what the page says, else English when its small words dominate.</summary>
internal static class LanguageFinder
{
    private const int MostWords = 600;
    private const int FewestWords = 20;
    private const double EnglishShare = 0.2;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWords = (
        "the of and to in a is that was for on with as it at by be from had has have were he she they his her their not but are which this"
        + " been an or who will said").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static Found? Find(Article article)
    {
        var page = article.Document.Page;
        return Primary(page.Language, "html:lang")
            ?? Primary(page.Linked.Language, "json-ld:inLanguage")
            ?? Primary(page["og:locale"], "meta:og:locale")
            ?? Primary(page["content-language"], "meta:content-language")
            ?? (IsEnglish(article.Text) ? new Found("en", "text:small-words") : null);
    }

    private static Found? Primary(string? tag, string origin)
    {
        if (tag is null)
            return null;
        var end = tag.AsSpan().Trim().IndexOfAny('-', '_');
        var primary = (end < 0 ? tag.Trim() : tag.Trim()[..end]).ToLowerInvariant();
        return primary.Length is 2 or 3 && primary.All(char.IsAsciiLetterLower) ? new Found(primary, origin) : null;
    }

    private static bool IsEnglish(ReadOnlySpan<char> text)
    {
        int words = 0, small = 0, start = -1;
        for (var i = 0; i <= text.Length && words < MostWords; i++)
        {
            var isLetter = i < text.Length && char.IsLetter(text[i]);
            if (isLetter && start < 0)
                start = i;
            if (isLetter || start < 0)
                continue;
            words++;
            small += SmallWords.Contains(text[start..i]) ? 1 : 0;
            start = -1;
        }

        return words >= FewestWords && small > words * EnglishShare;
    }
}
