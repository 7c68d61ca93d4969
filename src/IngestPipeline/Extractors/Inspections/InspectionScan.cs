using IngestPipeline.Model;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>What an article and its title say of an inspection, in text order.</summary>
internal sealed record InspectionScan(List<PhraseMatch<InspectionTerm>> Title, List<PhraseMatch<InspectionTerm>> Text)
{
    public static InspectionScan Of(Article article, InspectionLexicon lexicon, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new InspectionScan(article.Metadata.Title is { } title ? lexicon.Matcher.Find(title) : [],
            lexicon.Matcher.Find(article.Text));
    }

    /// <summary>The terms of a kind.</summary>
    public IEnumerable<PhraseMatch<InspectionTerm>> Of(InspectionTermKind kind)
    {
        foreach (var match in Text)
            if (match.Value.Kind == kind)
                yield return match;
    }

    /// <summary>The sentences that hold a term of a kind, each once.</summary>
    public IEnumerable<TextSpan> SentencesWith(Article article, InspectionTermKind kind)
    {
        var last = -1;
        foreach (var match in Text)
        {
            if (match.Value.Kind != kind)
                continue;
            var index = article.SentenceAt(match.Start);
            if (index < 0 || index == last)
                continue;
            last = index;
            yield return article.Sentences[index].Span;
        }
    }
}
