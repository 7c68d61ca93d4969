using IngestPipeline.Extractors.Quotes.Attributions;
using IngestPipeline.Extractors.Quotes.Marks;
using IngestPipeline.Extractors.Quotes.Words;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Extractors.Quotes.Candidates;

/// <summary>
/// What the model of speakers reads of a candidate: the indices of the features it has. Used by training and prediction alike, so that they
/// cannot drift.
/// </summary>
internal sealed class CandidateFeatures(QuoteText text)
{
    private const int Places = 5;
    private const int Buckets = 64;
    private const int Distances = 8;
    private const int Group = Places * 16;

    private readonly List<int> _row = new(64);

    /// <summary>How many features there are.</summary>
    public static int Count => (6 * Group) + (2 * Places * Distances * 2) + (2 * Places * Buckets);

    /// <summary>The features of a candidate for a quotation, in ascending order.</summary>
    public int[] Of(Candidate candidate, Quotation quotation, int rivals)
    {
        _row.Clear();
        var place = (int)candidate.Place;
        var (open, past) = (text.At(quotation.Outer.Start), text.At(quotation.Outer.End));
        var cue = candidate.Attribution.Cue is { } span ? text.At(span.Start) : -1;
        Add(0, place, candidate.IsRules ? 1 + (int)candidate.Attribution.Form : 0);
        Add(1, place, (int)candidate.Mention.Kind);
        Add(2, place, CueKind(cue, candidate.Mention));
        AddQuotation(place, quotation, open, past);
        AddMention(place, candidate.Mention);
        Add(5, place, Math.Min(rivals, 7));
        Add(5, place, 8 + Between(candidate, open, past, cue));
        var offset = 6 * Group;
        AddDistance(offset, place, Distance(candidate.Mention.First, candidate.Mention.Past, open, past), cue >= 0);
        offset += Places * Distances * 2;
        if (cue >= 0)
            AddDistance(offset, place, Distance(cue, cue + 1, open, past), candidate.Mention.First < cue);
        offset += Places * Distances * 2;
        if (cue >= 0)
            _row.Add(offset + (place * Buckets) + Bucket(text.Word(cue)));
        offset += Places * Buckets;
        _row.Add(offset + (place * Buckets) + Bucket(text.Word(open - 1)));
        _row.Sort();
        return [.. _row];
    }

    private void Add(int group, int place, int value) => _row.Add((group * Group) + (place * 16) + value);

    private int CueKind(int cue, Mention mention)
    {
        if (cue < 0)
            return 0;
        var strength = text.Cue(cue) == CueStrength.Strong ? 2 : 1;
        var isSubject = mention.Past == cue;
        var isInverted = mention.First > cue;
        return strength + (isSubject ? 2 : isInverted ? 4 : 6);
    }

    private void AddQuotation(int place, Quotation quotation, int open, int past)
    {
        var words = text.Article.Slice(quotation.Words);
        var isPart = char.IsLower(words[0]);
        Add(3, place, isPart ? 1 : 0);
        Add(3, place, text.SentenceStarts(open) ? 3 : 2);
        Add(3, place, words[^1] switch { ',' => 5, '.' or '!' or '?' => 6, _ => 4 });
        Add(3, place, past - open < 6 ? 8 : 7);
        Add(3, place, text[open].Start <= text.Article.Blocks[quotation.Block].Span.Start ? 10 : 9);
        Add(3, place, text.IsMark(open - 1, ',') ? 12 : text.IsMark(open - 1, ':') ? 13 : 11);
    }

    private void AddMention(int place, Mention mention)
    {
        Add(4, place, text.SentenceStarts(mention.First) ? 1 : 0);
        Add(4, place, text.IsPreposition(mention.First - 1) ? 3 : 2);
        Add(4, place, text.IsPossessive(mention.Past - 1) ? 5 : 4);
        Add(4, place, text.Word(mention.Past) is "who" || text.IsMark(mention.Past, ',') ? 7 : 6);
        Add(4, place, text.Word(mention.First - 1) is "that" || text.Word(mention.First - 1) is "because" ? 9 : 8);
        var next = text.Word(mention.Past);
        var traits = QuoteLexicon.Traits(next);
        Add(4, place, next.EndsWith("ed", StringComparison.Ordinal) ? 11 : (traits & WordTraits.Function) != 0 ? 12 : 10);
        Add(4, place, text.Word(mention.First) is "I" or "we" or "We" ? 14 : 13);
    }

    /// <summary>What stands between the words for the speaker and the quotation: other quotations, names, verbs of speech.</summary>
    private int Between(Candidate candidate, int open, int past, int cue)
    {
        if (candidate.Place == CandidatePlace.Carried)
            return 0;
        var (first, last) = candidate.Mention.First >= past ? (past, candidate.Mention.First) : (candidate.Mention.Past, open);
        var (names, cues, quoted) = (false, false, false);
        for (var i = first; i < last && i < first + 80; i++)
        {
            quoted |= text.IsQuoted(i);
            names |= !text.IsQuoted(i) && text.NameOf(i) >= 0;
            cues |= i != cue && text.Cue(i) == CueStrength.Strong;
        }

        return (names ? 1 : 0) + (cues ? 2 : 0) + (quoted ? 4 : 0);
    }

    private static int Distance(int first, int past, int open, int end) => Math.Max(0, first >= end ? first - end : open - past);

    private void AddDistance(int offset, int place, int distance, bool flag)
    {
        var bin = distance switch { 0 => 0, 1 => 1, <= 3 => 2, <= 6 => 3, <= 10 => 4, <= 18 => 5, <= 32 => 6, _ => 7 };
        _row.Add(offset + (((place * Distances) + bin) * 2) + (flag ? 1 : 0));
    }

    private static int Bucket(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var character in word)
            hash = (hash ^ char.ToLowerInvariant(character)) * 16777619u;
        return (int)((hash ^ (hash >> 15)) % Buckets);
    }
}
