using IngestPipeline.Cleaners;
using IngestPipeline.Training.Labels;
using IngestPipeline.Training.Scoring;

namespace IngestPipeline.Training.Evaluating;

/// <summary>
/// Adds up how often a title, a byline and a date are the label's. A title counts as it reads (<see cref="FoldedTitle"/>) and without the site's
/// name, a byline by the people in it (<see cref="LabelledPeople"/>), pages whose label names none being counted apart, as
/// <c>byline.noPerson</c>: how many of them were left without a byline. A label that the page does not bear out (<see cref="PageWitness"/>) is
/// left out. Figures that end in <c>.strict</c> take every label, as it was typed; those that end in <c>.en</c> are of pages that say they are in
/// English.
/// </summary>
internal sealed class MetadataTally
{
    private const int DayLength = 10;
    private const string English = ".en";
    private const string Strict = ".strict";

    private static readonly string[] Names =
    [
        "title.exact", "title.exact.strict", "title.exact.en", "published.exact", "published.exact.strict", "published.exact.en", "byline.f1",
        "byline.f1.strict", "byline.f1.en", "byline.noPerson",
    ];

    private readonly Dictionary<string, List<double>> _scores = Names.ToDictionary(name => name, _ => new List<double>(), StringComparer.Ordinal);

    public void Add(LabelledPage page, CleanedPage cleaned)
    {
        var isEnglish = cleaned.Language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true;
        if (page.Title is { } title)
            AddTitle(title, cleaned, isEnglish);
        if (page.Published is { Length: >= DayLength } published)
            AddDay(published[..DayLength], cleaned, isEnglish);
        if (page.Authors is { Count: > 0 } authors)
            AddByline(page, authors, cleaned, isEnglish);
    }

    public IEnumerable<Metric> Metrics() =>
        Names.Select(name => new Metric("metadata", name, _scores[name].DefaultIfEmpty(1).Average(), _scores[name].Count));

    private void AddTitle(string wanted, CleanedPage cleaned, bool isEnglish)
    {
        var found = cleaned.Metadata.Title;
        _scores["title.exact" + Strict].Add(found is not null && PlainText.Of(found) == PlainText.Of(wanted) ? 1 : 0);
        // A site's name is no headline.
        if (cleaned.Metadata.Publisher is { } publisher && TextFold.Letters(publisher) == TextFold.Letters(wanted))
            return;
        var isRight = found is not null && (FoldedTitle.Of(found) == FoldedTitle.Of(wanted) || IsBesideSite(found, wanted, cleaned));
        if (isRight || cleaned.Witness?.Has(wanted) != false)
            Add("title.exact", isRight ? 1 : 0, isEnglish);
    }

    /// <summary>Whether the label is the title and, after a separator, nothing but the site's name: “River floods - Loamford Echo”.</summary>
    private static bool IsBesideSite(string found, string wanted, CleanedPage cleaned) =>
        wanted.Length > found.Length && TextFold.Letters(wanted) is var all && TextFold.Letters(found) is var own
        && all.StartsWith(own, StringComparison.Ordinal) && cleaned.Witness?.IsSite(all[own.Length..], cleaned.Metadata.Publisher) == true;

    private void AddDay(string wanted, CleanedPage cleaned, bool isEnglish)
    {
        var isRight = cleaned.Metadata.Published == wanted;
        _scores["published.exact" + Strict].Add(isRight ? 1 : 0);
        if (isRight || cleaned.Witness?.HasDay(wanted) != false)
            Add("published.exact", isRight ? 1 : 0, isEnglish);
    }

    private void AddByline(LabelledPage page, IReadOnlyList<string> typed, CleanedPage cleaned, bool isEnglish)
    {
        var found = cleaned.Metadata.Byline.Select(name => TextFold.Letters(name)).ToHashSet(StringComparer.Ordinal);
        _scores["byline.f1" + Strict].Add(Compare(typed.Select(name => TextFold.Letters(name)).ToHashSet(StringComparer.Ordinal), found));
        var people = LabelledPeople.Of(page, cleaned.Metadata.Publisher);
        if (people.Count == 0)
        {
            _scores["byline.noPerson"].Add(found.Count == 0 ? 1 : 0);
            return;
        }

        people.RemoveWhere(name => !found.Contains(name) && cleaned.Witness?.Has(name) == false);
        if (people.Count > 0)
            Add("byline.f1", Compare(people, found), isEnglish);
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
