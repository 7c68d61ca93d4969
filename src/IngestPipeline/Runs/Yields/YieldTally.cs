using IngestPipeline.Model;

namespace IngestPipeline.Runs.Yields;

/// <summary>Counts what records have, by source.</summary>
internal sealed class YieldTally
{
    private readonly SortedDictionary<string, Count> _sources = new(StringComparer.Ordinal);

    public IReadOnlyList<SourceYield> Yields => [.. _sources.Select(source => source.Value.ToYield(source.Key))];

    public void Add(Record record)
    {
        var source = SourceOf(record);
        if (!_sources.TryGetValue(source, out var count))
            _sources[source] = count = new Count();
        count.Add(record);
    }

    public void Add(SourceYield yield)
    {
        if (!_sources.TryGetValue(yield.Source, out var count))
            _sources[yield.Source] = count = new Count();
        count.Add(yield);
    }

    public static string SourceOf(Record record) =>
        HostOf(record.Source.CanonicalUrl) ?? HostOf(record.Source.Uri) ?? record.Source.Publisher ?? "(unknown)";

    private static string? HostOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0 ? uri.Host : null;

    private sealed class Count
    {
        private readonly SortedDictionary<string, int> _filled = new(StringComparer.Ordinal);
        private int _documents;
        private long _characters;

        public void Add(Record record)
        {
            _documents++;
            _characters += record.Article.Text.Length;
            Fill("title", record.Article.Title is not null);
            Fill("published", record.Article.Published is not null);
            Fill("byline", record.Article.Byline.Count > 0);
            Fill("inspection", record.Inspection is not null);
            Fill("forces", record.Forces.Count > 0);
            Fill("grades", record.Grades.Count > 0);
            Fill("quotes", record.Quotes.Count > 0);
            Fill("figures", record.Figures.Count > 0);
        }

        public void Add(SourceYield yield)
        {
            _documents += yield.Documents;
            _characters += yield.Characters;
            foreach (var (field, count) in yield.Filled)
                _filled[field] = _filled.GetValueOrDefault(field) + count;
        }

        public SourceYield ToYield(string source) => new()
        {
            Source = source,
            Documents = _documents,
            Characters = _characters,
            Filled = new SortedDictionary<string, int>(_filled, StringComparer.Ordinal),
        };

        private void Fill(string field, bool isFilled) => _filled[field] = _filled.GetValueOrDefault(field) + (isFilled ? 1 : 0);
    }
}
