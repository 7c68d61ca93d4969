using IngestPipeline.Cleaners;
using IngestPipeline.Training.Labels;
using IngestPipeline.Training.Scoring;

namespace IngestPipeline.Training.Evaluating;

/// <summary>Adds up how often a title, a byline and a date are the label's.</summary>
internal sealed class MetadataTally
{
    private const int DayLength = 10;

    private readonly List<Score> _bylines = [];
    private int _titles;
    private int _titlesRight;
    private int _dates;
    private int _datesRight;

    public void Add(LabelledPage page, CleanedPage cleaned)
    {
        if (page.Title is { } title)
        {
            _titles++;
            _titlesRight += cleaned.Metadata.Title is { } own && PlainText.Of(own) == PlainText.Of(title) ? 1 : 0;
        }

        if (page.Published is { Length: >= DayLength } published)
        {
            _dates++;
            _datesRight += cleaned.Metadata.Published == published[..DayLength] ? 1 : 0;
        }

        if (page.Authors is { Count: > 0 } authors)
            _bylines.Add(Compare(authors, cleaned.Metadata.Byline));
    }

    public IEnumerable<Metric> Metrics()
    {
        yield return new Metric("metadata", "title.exact", (double)_titlesRight / Math.Max(1, _titles), _titles);
        yield return new Metric("metadata", "published.exact", (double)_datesRight / Math.Max(1, _dates), _dates);
        yield return new Metric("metadata", "byline.f1", _bylines.Select(score => score.F1).DefaultIfEmpty(1).Average(), _bylines.Count);
    }

    private static Score Compare(IReadOnlyList<string> wanted, IReadOnlyList<string> found)
    {
        var names = wanted.Select(name => TextFold.Letters(name)).ToHashSet(StringComparer.Ordinal);
        var own = found.Select(name => TextFold.Letters(name)).ToHashSet(StringComparer.Ordinal);
        return Score.Of(own.Count(names.Contains), own.Count, names.Count);
    }
}
