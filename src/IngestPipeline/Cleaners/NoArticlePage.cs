using System.Collections.Frozen;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Cleaners;

/// <summary>Knows a page that is no article by what it calls itself, or by speaking of nothing but consent.</summary>
internal static class NoArticlePage
{
    private const int MuchProse = 150;
    private const int MostConsentWords = 600;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsName =
        CleaningWords.English.NoArticle.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the page is instead; null when it may be an article.</summary>
    public static string? Describe(Draft draft)
    {
        if (!draft.IsMarkup)
            return null;
        int words = 0, consent = 0, blocks = 0;
        for (var i = 0; i < draft.Count; i++)
        {
            if (!draft.IsKept(i) || !draft.Traits[i].IsProse)
                continue;
            words += draft.Traits[i].Words;
            blocks++;
            consent += SpeaksOfConsent(draft.Blocks[i].Text) ? 1 : 0;
        }

        if (blocks > 0 && consent * 3 >= blocks * 2 && words < MostConsentWords)
            return "it asks for consent";
        return words < MuchProse ? NameOf(draft) : null;
    }

    private static string? NameOf(Draft draft)
    {
        if (draft.Document.Page.Title is { } title && Named(title) is { } name)
            return name;
        return draft.Title >= 0 ? Named(draft.Blocks[draft.Title].Text) : null;
    }

    /// <summary>The name, when it is all of the title or all before the site's.</summary>
    private static string? Named(string title)
    {
        var end = title.AsSpan().IndexOfAny("|–—:");
        var dash = title.IndexOf(" - ", StringComparison.Ordinal);
        end = dash >= 0 && (end < 0 || dash < end) ? dash : end;
        var head = (end < 0 ? title.AsSpan() : title.AsSpan(0, end)).Trim(" .!…");
        if (IsName.TryGetValue(head, out var name))
            return name;
        foreach (var start in CleaningWords.English.NoArticleStarts)
            if (head.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return start.TrimEnd();
        return null;
    }

    private static bool SpeaksOfConsent(string text)
    {
        foreach (var phrase in CleaningWords.English.Consent)
            if (text.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
