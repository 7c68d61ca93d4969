using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Inspectorates;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>Decides which inspectorate's work an article reports, if any.</summary>
internal sealed class InspectorateFinder(Profile profile)
{
    /// <summary>Blocks that count as the article's top.</summary>
    private const int TopBlocks = 6;

    private static readonly InspectionWords Lists = InspectionWords.English;

    private readonly GradedSubjects _graded = new(profile);

    public InspectorateEntry? Find(Article article, InspectionScan scan, CancellationToken cancellationToken)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        var top = article.Blocks.Count > TopBlocks ? article.Blocks[TopBlocks].Span.Start : article.Text.Length;
        foreach (var match in scan.Title)
            Weigh(article.Metadata.Title!, match, 4, weights);
        foreach (var match in scan.Text)
            Weigh(article.Text, match, match.Start < top ? 3 : 1, weights);
        if (weights is { Count: 1 } && article.Text.Contains("the inspectorate ", StringComparison.Ordinal))
            foreach (var id in weights.Keys)
                weights[id]++;
        if (Explainers.Are(article))
            return null;
        var complaints = Complaints(weights);
        if (Best(weights) is { } best)
            return weights[best.Id] > complaints && IsNoAside(best, weights[best.Id]) && ReportsInspection(article) ? best : null;
        cancellationToken.ThrowIfCancellationRequested();
        return complaints <= 1 && _graded.By(article) ? profile.FindInspectorate("hmicfrs") : null;
    }

    // "Ofsted, Estyn, the CQC": another inspectorate named in passing is not the one that reports.
    private static bool IsNoAside(InspectorateEntry body, int weight) => weight >= 3 || body.Id == "hmicfrs";

    private int Complaints(Dictionary<string, int> weights)
    {
        var most = 0;
        foreach (var body in profile.Inspectorates.Inspectorates)
            if (body.Kind == InspectorateKind.ComplaintsWatchdog)
                most = Math.Max(most, weights.GetValueOrDefault(body.Id));
        return most;
    }

    private static void Weigh(string text, PhraseMatch<InspectionTerm> match, int weight, Dictionary<string, int> weights)
    {
        if (match.Value.Inspectorate is not { } body)
            return;
        if (match.Value.Kind is InspectionTermKind.Inspectorate or InspectionTermKind.Title)
            Add(weights, body, weight);
        else if (match.Value.Kind is InspectionTermKind.LooseInspectorate
            || (match.Value.Kind is InspectionTermKind.Programme or InspectionTermKind.Cycle
                && (match.Length > 4 || text.AsSpan(match.Start, match.Length) is "PEEL")))
            Add(weights, body, 1);
    }

    private static void Add(Dictionary<string, int> weights, InspectorateEntry body, int weight)
    {
        weights[body.Id] = weights.GetValueOrDefault(body.Id) + weight;
    }

    private InspectorateEntry? Best(Dictionary<string, int> weights)
    {
        InspectorateEntry? best = null;
        var most = 1;
        foreach (var body in profile.Inspectorates.Inspectorates)
            if (body.Kind != InspectorateKind.ComplaintsWatchdog && weights.GetValueOrDefault(body.Id) is var weight && weight > most)
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
        foreach (var word in Lists.ReportTells)
            if (text.Contains(word, StringComparison.Ordinal))
                count += 2;
        foreach (var word in Lists.ReportHints)
            if (text.Contains(word, StringComparison.Ordinal))
                count++;
        return count;
    }
}
