using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>Decides which inspectorate's work an article reports, if any.</summary>
internal sealed class InspectorateFinder(Profile profile)
{
    private static readonly string[] ReportWords =
        ["nspection", "nspected", "graded", " rated ", "grading", " rating", "PEEL", "judged", "nspectors", "report", "assessment"];

    /// <summary>How many of them, from the first, are enough alone.</summary>
    private const int Telling = 8;

    private readonly PhraseMatcher<InspectorateEntry> _titles = new(
        from body in profile.Inspectorates.Inspectorates
        from form in body.TitleForms
        where form != "HMI"
        select new Phrase<InspectorateEntry>(form, body));

    public InspectorateEntry? Find(Article article, CancellationToken cancellationToken)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        if (article.Metadata.Title is { } title)
            Weigh(title, 0, title.Length, 4, weights);
        var blocks = article.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Weigh(article.Text, blocks[i].Span.Start, blocks[i].Span.End, i < 6 ? 3 : 1, weights);
        }

        return Best(weights) is { } best && ReportsInspection(article) ? best : null;
    }

    private void Weigh(string text, int start, int end, int weight, Dictionary<string, int> weights)
    {
        foreach (var match in profile.Phrases.Inspectorates.Find(text, start, end))
            if (match.Value.Kind != InspectorateFormKind.Loose)
                Add(weights, match.Value.Inspectorate, weight);
            else if (IsPolicing(text.AsSpan(match.Start, match.Length)))
                Add(weights, match.Value.Inspectorate, 1);
        foreach (var match in _titles.Find(text, start, end))
            Add(weights, match.Value, weight);
        foreach (var match in profile.Phrases.Programmes.Find(text, start, end))
            if (match.Length > 4 || text.AsSpan(match.Start, match.Length) is "PEEL")
                if (profile.FindInspectorate(match.Value.Inspectorate) is { } body)
                    Add(weights, body, 1);
    }

    // "the policing inspectorate" is one body; "the watchdog" may be any.
    private static bool IsPolicing(ReadOnlySpan<char> form) =>
        form.Contains("inspectorate", StringComparison.OrdinalIgnoreCase) && form.Contains("polic", StringComparison.OrdinalIgnoreCase);

    private static void Add(Dictionary<string, int> weights, InspectorateEntry body, int weight)
    {
        if (body.Kind != InspectorateKind.ComplaintsWatchdog)
            weights[body.Id] = weights.GetValueOrDefault(body.Id) + weight;
    }

    private InspectorateEntry? Best(Dictionary<string, int> weights)
    {
        InspectorateEntry? best = null;
        var most = 1;
        foreach (var body in profile.Inspectorates.Inspectorates)
            if (weights.GetValueOrDefault(body.Id) is var weight && weight > most)
                (best, most) = (body, weight);
        return best;
    }

    // Naming the inspectorate in passing is no report of an inspection.
    private static bool ReportsInspection(Article article)
    {
        var words = Counts(article.Text);
        if (article.Metadata.Title is { } title)
            words += Counts(title);
        return words >= 2;
    }

    private static int Counts(string text)
    {
        var count = 0;
        for (var i = 0; i < ReportWords.Length; i++)
            if (text.Contains(ReportWords[i], StringComparison.Ordinal))
                count += i < Telling ? 2 : 1;
        return count;
    }
}
