using IngestPipeline.Extractors.Grades.Scopes;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Grades;

/// <summary>Collects the grades of an article: one for a force, area and period, with the best evidence there is.</summary>
internal sealed class GradeLedger(Article article)
{
    private readonly Dictionary<(string? Force, string Area, string Period), int> _index = [];
    private readonly List<GradeDraft> _drafts = [];

    public IReadOnlyList<GradeDraft> Drafts => _drafts;

    public void Add(in GradeDraft draft)
    {
        var key = (draft.Force, KeyOf(draft), draft.Period);
        if (!_index.TryGetValue(key, out var at))
        {
            _index.Add(key, _drafts.Count);
            _drafts.Add(draft);
        }
        else if (IsBetter(draft, _drafts[at]))
            _drafts[at] = draft;
    }

    /// <summary>Gives the present grades of a sentence the time the next one tells: "That was in the reports of 2015."</summary>
    public void Redate(TextSpan sentence, string period)
    {
        for (var i = 0; i < _drafts.Count; i++)
            if (_drafts[i].Period == PeriodBook.Current && sentence.Contains(_drafts[i].GradeText.Start))
                _drafts[i] = _drafts[i] with { Period = period };
    }

    /// <summary>Puts the grades into the article's facts.</summary>
    public void Settle()
    {
        foreach (var draft in _drafts)
        {
            if (IsEcho(draft))
                continue;
            article.Facts.Grades.Add(new Grade(article.Ground(draft.Span))
            {
                Force = draft.Force,
                Area = draft.Area?.Id,
                AreaText = draft.AreaText is { } area ? article.Slice(area).ToString() : null,
                Value = draft.Grade.Id,
                GradeText = article.Slice(draft.GradeText).ToString(),
                Period = draft.Period,
                Method = draft.Method,
                Confidence = draft.Confidence,
            });
        }
    }

    // "previous" without a date is the dated one once more.
    private bool IsEcho(GradeDraft draft)
    {
        if (draft.Period != "previous")
            return false;
        foreach (var other in _drafts)
            if (other.Period is not ("previous" or PeriodBook.Current) && other.Force == draft.Force && KeyOf(other) == KeyOf(draft)
                && other.Grade == draft.Grade)
                return true;
        return false;
    }

    private string KeyOf(in GradeDraft draft) =>
        draft.Area?.Id ?? (draft.AreaText is { } area ? "?" + article.Slice(area).ToString().ToLowerInvariant() : "");

    private static bool IsBetter(in GradeDraft draft, in GradeDraft other)
    {
        var (rank, otherRank) = (Rank(draft.Method), Rank(other.Method));
        return rank != otherRank ? rank > otherRank : draft.Confidence > other.Confidence + 0.1;
    }

    private static int Rank(GradeMethod method) => method switch
    {
        GradeMethod.List => 4,
        GradeMethod.Table => 3,
        GradeMethod.Heading => 2,
        GradeMethod.Sentence => 1,
        _ => 0,
    };
}
