using System.Buffers;
using IngestPipeline.Profiles;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Reads lines that say when and who, and nothing else: “Posted on 21 September 2020 by Jo Bloggs”.</summary>
internal static class DatedLine
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(",|–—·•/");

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

    /// <summary>The name in “Jo Bloggs, 25.10.2022”, “Jo Bloggs | 3 May 2022 | 5 min read”; null for any other line.</summary>
    public static string? NameBefore(string text)
    {
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit <= 0 || WrittenDate.Find(text.AsSpan(0)) is null)
            return null;
        var end = text.AsSpan(0, digit).IndexOfAny(Marks);
        var name = (end > 0 ? text[..end] : text[..digit]).Trim();
        return PersonName.Of(name, isPerson: false) is { } person && person.Length == name.Length
            && DatelineReader.OtherWords(text.AsSpan(name.Length)) == 0
            ? name
            : null;
    }
}
