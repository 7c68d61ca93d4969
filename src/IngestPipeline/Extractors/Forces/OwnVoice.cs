using IngestPipeline.Model;
using IngestPipeline.Profiles.Forces;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Extractors.Forces;

/// <summary>Finds the force that speaks in its own bulletin: named as the publisher, and "we" in the text.</summary>
internal static class OwnVoice
{
    /// <summary>How often "we" must stand outside quotation marks: once may be a turn of phrase.</summary>
    private const int LeastWords = 3;

    private static readonly string[] Words = ForceWords.English.OwnVoice;

    public static string? Of(Article article, PhraseMatcher<ForceForm> names)
    {
        if (article.Metadata.Publisher is not { Length: > 0 } publisher || !SpeaksAsOne(article.Text))
            return null;
        foreach (var match in names.Find(publisher))
            if (match.Start == 0 && match.End == publisher.Length
                && match.Value.Kind is ForceFormKind.Name or ForceFormKind.Alias or ForceFormKind.Former)
                return match.Value.Force?.Id;
        return null;
    }

    private static bool SpeaksAsOne(string text)
    {
        var (count, quoted) = (0, false);
        for (var i = 0; i < text.Length && count < LeastWords; i++)
        {
            quoted = text[i] switch { '“' => true, '”' or '\n' => false, '"' => !quoted, _ => quoted };
            if (!quoted && (text[i] is 'w' or 'W' or 'o' or 'O' or 'u' or 'U') && (i == 0 || text[i - 1] is ' ' or '\n') && IsWord(text, i))
                count++;
        }

        return count >= LeastWords;
    }

    private static bool IsWord(string text, int at)
    {
        foreach (var word in Words)
            if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length])))
                return true;
        return false;
    }
}
