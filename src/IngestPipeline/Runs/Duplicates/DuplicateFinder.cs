using IngestPipeline.Model;

namespace IngestPipeline.Runs.Duplicates;

/// <summary>
/// Links near-duplicates. Two texts are one story when they share four fifths of their runs of words, no number differs in the same words,
/// and no grade of the same force, area and period differs: an update that changes a figure is news, not a copy.
/// </summary>
internal sealed class DuplicateFinder(Func<string, Record?> load)
{
    private const double SmallestSimilarity = 0.8;
    private const double SmallestEstimate = 0.65;
    private Story? _last;

    /// <summary>The links, by id.</summary>
    /// <param name="documents">Ids and signatures.</param>
    /// <param name="cancellationToken">Stops between two pairs.</param>
    public IReadOnlyList<DuplicateLink> Find(IReadOnlyList<(string Id, byte[] Signature)> documents, CancellationToken cancellationToken)
    {
        var signatures = documents.Select(document => new TextSignature(document.Signature)).ToList();
        var links = new Dictionary<string, DuplicateLink>(StringComparer.Ordinal);
        foreach (var (first, second) in CandidatePairs.Find(signatures))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (signatures[first].EstimateSimilarity(signatures[second]) >= SmallestEstimate
                && Compare(documents[first].Id, documents[second].Id) is { } link)
                Keep(link, links);
        }

        return [.. links.Values.Select(link => link with { DuplicateOf = RootOf(link, links) }).OrderBy(link => link.Id, StringComparer.Ordinal)];
    }

    private static void Keep(DuplicateLink link, Dictionary<string, DuplicateLink> links)
    {
        if (!links.TryGetValue(link.Id, out var kept) || link.Similarity > kept.Similarity)
            links[link.Id] = link;
    }

    private static string RootOf(DuplicateLink link, Dictionary<string, DuplicateLink> links)
    {
        var root = link.DuplicateOf;
        while (links.TryGetValue(root, out var next))
            root = next.DuplicateOf;
        return root;
    }

    private DuplicateLink? Compare(string first, string second)
    {
        if (Load(first) is not { } a || Story.Of(load(second)) is not { } b)
            return null;
        var similarity = a.SimilarityTo(b);
        if (similarity < SmallestSimilarity || a.Contradicts(b))
            return null;
        var (copy, original) = b.IsBefore(a) ? (a, b) : (b, a);
        return new DuplicateLink(copy.Id, original.Id, Math.Round(similarity, 3));
    }

    /// <summary>Pairs come sorted by their first: it is read once.</summary>
    private Story? Load(string id) => _last?.Id == id ? _last : _last = Story.Of(load(id));

    private sealed class Story
    {
        private readonly HashSet<ulong> _shingles;
        private readonly Dictionary<ulong, ulong> _numbers;
        private readonly Dictionary<(string?, string?, string), string> _grades = [];
        private readonly string? _published;

        private Story(Record record)
        {
            Id = record.Id;
            _published = record.Article.Published;
            var runs = new WordRuns(record.Article.Text);
            _shingles = runs.Shingles();
            _numbers = runs.NumbersInContext();
            foreach (var grade in record.Grades)
                _grades.TryAdd((grade.Force, grade.Area ?? grade.AreaText, grade.Period), grade.Value);
        }

        public string Id { get; }

        public static Story? Of(Record? record) => record is null ? null : new Story(record);

        public double SimilarityTo(Story other)
        {
            var (small, large) = _shingles.Count < other._shingles.Count ? (_shingles, other._shingles) : (other._shingles, _shingles);
            var shared = small.Count(large.Contains);
            return (double)shared / (small.Count + large.Count - shared);
        }

        public bool Contradicts(Story other) =>
            _numbers.Any(number => other._numbers.TryGetValue(number.Key, out var value) && value != number.Value)
            || _grades.Any(grade => other._grades.TryGetValue(grade.Key, out var value) && value != grade.Value);

        /// <summary>A total order, so that links never go in circles.</summary>
        public bool IsBefore(Story other)
        {
            var byDay = string.CompareOrdinal(_published ?? "~", other._published ?? "~");
            return byDay != 0 ? byDay < 0 : string.CompareOrdinal(Id, other.Id) < 0;
        }
    }
}
