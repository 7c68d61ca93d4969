using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Forces;

/// <summary>How often, and how prominently, each force of an article is named.</summary>
internal sealed class ForceTally
{
    /// <summary>How many opening blocks count as the article's top.</summary>
    private const int TopBlocks = 3;

    private readonly Dictionary<string, (int Mentions, int Top, bool Title)> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];

    /// <summary>Ids in the order the article first names them; those in the title alone come last.</summary>
    public IReadOnlyList<string> Ids => _ids;

    public int Count => _ids.Count;

    public static ForceTally Of(Article article, NameScan scan, List<ForceMention> mentions)
    {
        var tally = new ForceTally();
        foreach (var mention in mentions)
            tally.Add(mention.ForceId, 1, article.BlockAt(mention.Span.Start) < TopBlocks && mention.Kind != ForceMentionKind.Anaphor ? 1
                : 0, false);
        foreach (var id in scan.Title)
            tally.Add(id, 0, 0, true);
        tally.CreditTitle(scan);
        if (scan.Voice is { } voice)
            tally.Add(voice, 0, 0, true);
        return tally;
    }

    /// <summary>How many mentions there are of all forces together.</summary>
    public int All { get; private set; }

    public int MentionsOf(string id) => _counts[id].Mentions;

    public bool InTitle(string id) => _counts[id].Title;

    public bool AtTop(string id) => _counts[id].Top > 0;

    /// <summary>The higher, the more the article is about it.</summary>
    public int ScoreOf(string id)
    {
        var (mentions, top, title) = _counts[id];
        return (title ? 8 : 0) + (2 * Math.Min(top, 3)) + Math.Min(mentions, 6);
    }

    /// <summary>The force the article is most about; null when there is none.</summary>
    public string? Main(Func<string, bool> accepts)
    {
        string? best = null;
        foreach (var id in _ids)
            if (accepts(id) && (best is null || ScoreOf(id) > ScoreOf(best)))
                best = id;
        return best;
    }

    // Of the bodies a place in the title may mean, the one the text is about; both where it is about both.
    private void CreditTitle(NameScan scan)
    {
        var scores = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (_, id) in scan.TitleDoubtful)
            if (_counts.ContainsKey(id))
                scores[id] = ScoreOf(id);
        foreach (var (start, id) in scan.TitleDoubtful)
        {
            var most = 0;
            foreach (var (other, rival) in scan.TitleDoubtful)
                if (other == start)
                    most = Math.Max(most, scores.GetValueOrDefault(rival));
            if (scores.TryGetValue(id, out var score) && score * 5 >= most * 3)
                Add(id, 0, 0, true);
        }
    }

    private void Add(string id, int mentions, int top, bool title)
    {
        if (!_counts.TryGetValue(id, out var count))
            _ids.Add(id);
        All += mentions;
        _counts[id] = (count.Mentions + mentions, count.Top + top, count.Title || title);
    }
}
