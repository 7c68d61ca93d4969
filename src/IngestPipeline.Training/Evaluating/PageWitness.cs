using System.Net;
using System.Text;
using IngestPipeline.Annotators.Metadata;
using IngestPipeline.Cleaners;
using IngestPipeline.Model;

namespace IngestPipeline.Training.Evaluating;

/// <summary>
/// Tells whether a page bears a label out: whether the labelled words or day stand in its source at all, in whatever spelling. Labels were
/// written on other days than the pages were saved, and by hand: a headline that was rewritten since, or a day that was mistyped, can be read
/// from no page.
/// </summary>
internal sealed class PageWitness(Document document)
{
    private const int LongestDate = 40;

    private string Source => field ??= SourceOf(document);

    private string Letters => field ??= TextFold.Letters(Source);

    /// <summary>Whether the words are one of the names of the page's site.</summary>
    public bool IsSite(string words, string? publisher) => new SiteNames(document, publisher).Has(words);

    /// <summary>Whether the words stand on the page one after another, whatever marks and blanks part them.</summary>
    public bool Has(string words) => TextFold.Letters(words) is { Length: > 0 } letters && Letters.Contains(letters, StringComparison.Ordinal);

    /// <summary>Whether the page gives the day, such as <c>2024-02-16</c>, in any way that dates are written.</summary>
    public bool HasDay(string day)
    {
        var source = Source.AsSpan();
        for (var i = 0; i < source.Length; i++)
        {
            if (!char.IsLetterOrDigit(source[i]) || (i > 0 && char.IsLetterOrDigit(source[i - 1])))
                continue;
            var window = source.Slice(i, Math.Min(LongestDate, source.Length - i));
            if (window.ContainsAnyInRange('0', '9') && WrittenDate.Find(window) is { } date && (date.Iso == day || IsSwapped(date, day)))
                return true;
        }

        return false;
    }

    private static bool IsSwapped(WrittenDate date, string day) => date.Order == DateOrder.Ambiguous && date.Swapped.Iso == day;

    private static string SourceOf(Document document)
    {
        var text = new StringBuilder(WebUtility.HtmlDecode(Encoding.UTF8.GetString(document.Raw.Bytes.Span)));
        foreach (var block in document.Blocks)
            text.Append('\n').Append(block.Text);
        foreach (var (_, value) in document.Page.Meta)
            text.Append('\n').Append(value);
        return text.Append('\n').Append(document.Page.Title).ToString();
    }
}
