using System.Globalization;
using IngestPipeline.Extractors.Forces;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Grades.Scopes;

/// <summary>What an article's times mean: which are of the inspection reported, and what the earlier ones are called.</summary>
internal sealed class PeriodBook
{
    public const string Current = "current";
    public const string Previous = "previous";

    private readonly Article _article;
    private readonly int _inspected;
    private readonly int _written;
    private readonly string? _cycle;
    private readonly string? _programme;
    private readonly Dictionary<string, bool> _writtenYears = new(StringComparer.Ordinal);
    private HashSet<string>? _earlier;

    public PeriodBook(Article article)
    {
        _article = article;
        var inspection = article.Facts.Inspection;
        _inspected = YearOf(inspection?.Inspected);
        _written = YearOf(inspection?.Published) is > 0 and var published ? published : YearOf(article.Metadata.Published);
        _cycle = inspection?.Cycle;
        _programme = inspection?.Programme;
    }

    /// <summary>The period a year or cycle names: <see cref="Current"/> when it is the inspection reported.</summary>
    public string OfYear(ReadOnlySpan<char> written) => IsEarlier(written) ? written.ToString() : Current;

    /// <summary>Whether a year is before the cycle reported began.</summary>
    public bool IsBeforeCycle(int year) => _cycle is not null && year < YearOf(_cycle);

    /// <summary>The period "two years ago" names: the year it comes to, where the article speaks of that year, or the words.</summary>
    public string OfYearsAgo(int years, ReadOnlySpan<char> words)
    {
        return (years > 0 ? Named(_written - years, Earlier) : null) ?? words.ToString().ToLowerInvariant();
    }

    /// <summary>The period "previously" names: the one earlier time the article speaks of, if it is one.</summary>
    public string OfPrevious() => Earlier.Count == 1 ? Earlier.First() : Previous;

    // "two years ago" is a year where the article writes that year too, or no other.
    private string? Named(int year, HashSet<string> earlier)
    {
        var written = year.ToString(CultureInfo.InvariantCulture);
        return _written > 0 && (earlier.Count == 0 || earlier.Contains(written) || IsWritten(written)) ? written : null;
    }

    private bool IsWritten(string year)
    {
        if (!_writtenYears.TryGetValue(year, out var found))
            _writtenYears[year] = found = _article.Text.Contains(year, StringComparison.Ordinal);
        return found;
    }

    private HashSet<string> Earlier => _earlier ??= FindEarlier();

    private bool IsEarlier(ReadOnlySpan<char> written)
    {
        var year = YearOf(written);
        if (written.Length > 4)
        {
            if (_cycle is { Length: >= 4 })
                return year < YearOf(_cycle);
            return _written == 0 || year + 1 < _written;
        }

        if (_inspected > 0)
            return year < _inspected;
        return _written == 0 || year < _written;
    }

    // Years in sentences that speak of grades or inspections; a headcount of some year is no inspection.
    private HashSet<string> FindEarlier()
    {
        var earlier = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in _article.Sentences)
        {
            var words = _article.Slice(sentence.Span);
            if (!SpeaksOfInspection(words) || IsOfOther(sentence.Span))
                continue;
            for (var at = 0; at + 4 <= words.Length; at++)
            {
                var edge = at == 0 || !char.IsLetterOrDigit(words[at - 1]) && words[at - 1] is not ('£' or ',' or '-' or '/' or '–');
                if (!edge || words[at] is not ('1' or '2') || words[at + 1] is not ('0' or '9') || YearOf(words[at..]) is < 2005 or > 2100)
                    continue;
                var length = at + 7 <= words.Length && words[at + 4] is '/' or '-' or '–' && char.IsDigit(words[at + 5]) ? 7 : 4;
                while (length >= 7 && at + length < words.Length && char.IsDigit(words[at + length]))
                    length++;
                if (!IsSince(words, at, length) && IsEarlier(words.Slice(at, length)))
                    earlier.Add(words.Slice(at, length).ToString());
                at += length;
            }

        }

        foreach (var sentence in _article.Sentences)
            AddYearsAgo(_article.Slice(sentence.Span), earlier);
        return earlier;
    }

    // "since the cuts of 2010" tells of no inspection; "since 2019, when it was good" does.
    private static bool IsSince(ReadOnlySpan<char> words, int at, int length) =>
        words[..at].TrimEnd().EndsWith("since", StringComparison.OrdinalIgnoreCase)
        && !words[(at + length)..].TrimStart(", ").StartsWith("when", StringComparison.Ordinal);

    // A sentence about the county's other service tells of another inspection.
    private bool IsOfOther(TextSpan sentence)
    {
        if (_programme is not ("peel" or "frs"))
            return false;
        var mentions = (IReadOnlyList<ForceMention>)_article.Facts.ForceMentions;
        var found = false;
        for (var i = MentionOrder.CountBefore(mentions, sentence.Start); i < mentions.Count && mentions[i].Span.Start < sentence.End; i++)
        {
            found = true;
            if (mentions[i].ForceId.EndsWith("-fire", StringComparison.Ordinal) == (_programme == "frs"))
                return false;
        }

        return found;
    }

    private void AddYearsAgo(ReadOnlySpan<char> words, HashSet<string> earlier)
    {
        var at = words.IndexOf(" years ago", StringComparison.Ordinal);
        if (at < 0)
            at = words.IndexOf(" years on from", StringComparison.Ordinal);
        if (at <= 0 || !SpeaksOfInspection(words))
            return;
        var word = words[(words[..at].LastIndexOf(' ') + 1)..at];
        var years = word switch { "two" or "Two" => 2, "three" or "Three" => 3, "four" or "Four" => 4, "five" or "Five" => 5, _ => 0 };
        if (years == 0)
            return;
        earlier.Add(Named(_written - years, earlier) ?? words[..(at + 10)].ToString().ToLowerInvariant());
    }

    private static bool SpeaksOfInspection(ReadOnlySpan<char> words) =>
        words.Contains("nspect", StringComparison.Ordinal) || words.Contains("adequate", StringComparison.OrdinalIgnoreCase)
        || words.Contains("improvement", StringComparison.OrdinalIgnoreCase)
            || words.Contains("outstanding", StringComparison.OrdinalIgnoreCase)
        || words.Contains("good", StringComparison.OrdinalIgnoreCase) || words.Contains("grade", StringComparison.OrdinalIgnoreCase)
        || words.Contains("rated", StringComparison.OrdinalIgnoreCase) || words.Contains("PEEL", StringComparison.Ordinal);

    private static int YearOf(ReadOnlySpan<char> text) =>
        text.Length >= 4 && int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;
}
