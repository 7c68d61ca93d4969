using IngestPipeline.Cleaners;
using IngestPipeline.Training.Labels;
using IngestPipeline.Training.Scoring;

namespace IngestPipeline.Training.Evaluating;

/// <summary>
/// Adds up how often a title, a byline and a date are the label's. A title counts as it reads (<see cref="FoldedTitle"/>), a byline by the people
/// in it (<see cref="LabelledPeople"/>), pages whose label names none being counted apart, as <c>byline.noPerson</c>: how many of them were left
/// without a byline. Figures that end in <c>.strict</c> take the label as it was typed; those that end in <c>.en</c> are of pages that say they
/// are in English.
/// </summary>
internal sealed class MetadataTally
{
    private const int DayLength = 10;
    private const string English = ".en";
    private const string Strict = ".strict";

    private static readonly string[] Names =
    [
        "title.exact", "title.exact.strict", "title.exact.en", "published.exact", "published.exact.en", "byline.f1", "byline.f1.strict",
        "byline.f1.en", "byline.noPerson",
    ];

    private readonly Dictionary<string, List<double>> _scores = Names.ToDictionary(name => name, _ => new List<double>(), StringComparer.Ordinal);

    public void Add(LabelledPage page, CleanedPage cleaned)
    {
        var isEnglish = cleaned.Language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true;
        if (page.Title is { } title)
            AddTitle(title, cleaned.Metadata.Title, isEnglish);
        if (page.Published is { Length: >= DayLength } published)
            Add("published.exact", cleaned.Metadata.Published == published[..DayLength] ? 1 : 0, isEnglish);
        if (page.Authors is { Count: > 0 } authors)
            AddByline(page, authors, cleaned, isEnglish);
    }

    public IEnumerable<Metric> Metrics() =>
        Names.Select(name => new Metric("metadata", name, _scores[name].DefaultIfEmpty(1).Average(), _scores[name].Count));

    private void AddTitle(string wanted, string? found, bool isEnglish)
    {
        _scores["title.exact" + Strict].Add(found is not null && PlainText.Of(found) == PlainText.Of(wanted) ? 1 : 0);
        Add("title.exact", found is not null && FoldedTitle.Of(found) == FoldedTitle.Of(wanted) ? 1 : 0, isEnglish);
    }

    private void AddByline(LabelledPage page, IReadOnlyList<string> typed, CleanedPage cleaned, bool isEnglish)
    {
        var found = cleaned.Metadata.Byline.Select(name => TextFold.Letters(name)).ToHashSet(StringComparer.Ordinal);
        _scores["byline.f1" + Strict].Add(Compare(typed.Select(name => TextFold.Letters(name)).ToHashSet(StringComparer.Ordinal), found));
        if (LabelledPeople.Of(page, cleaned.Metadata.Publisher) is { Count: > 0 } people)
            Add("byline.f1", Compare(people, found), isEnglish);
        else
            _scores["byline.noPerson"].Add(found.Count == 0 ? 1 : 0);
    }

    private void Add(string name, double score, bool isEnglish)
    {
        _scores[name].Add(score);
        if (isEnglish)
            _scores[name + English].Add(score);
    }

    private static double Compare(HashSet<string> wanted, HashSet<string> found) =>
        Score.Of(found.Count(wanted.Contains), found.Count, wanted.Count).F1;
}
