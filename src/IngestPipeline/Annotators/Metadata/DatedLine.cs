using IngestPipeline.Profiles;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Reads lines that say when and then who: “Posted on 21 September 2020 by Jo Bloggs”.</summary>
internal static class DatedLine
{
    /// <summary>Where the text after the date begins; 0 when the line begins with anything else.</summary>
    public static int NameAt(ReadOnlySpan<char> text)
    {
        var hasDigits = false;
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at]))
                at++;
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
                at++;
            var word = text[start..at];
            if (word.IsEmpty)
                return 0;
            if (char.IsAsciiDigit(word[0]))
                hasDigits = true;
            else if (!DateWords.All.IsOfDateline(word) || (hasDigits && BylineWords.All.IsGiven(word) && DateWords.All.MonthOf(word) == 0))
                return hasDigits && WrittenDate.Find(text[..start]) is not null ? start : 0;
        }

        return 0;
    }
}
