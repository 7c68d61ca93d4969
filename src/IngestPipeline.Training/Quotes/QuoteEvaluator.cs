using IngestPipeline.Extractors.Quotes;
using IngestPipeline.Extractors.Quotes.Candidates;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Training.Evaluating;
using IngestPipeline.Training.Labels;

namespace IngestPipeline.Training.Quotes;

/// <summary>Measures quotes and speakers on texts with labelled attributions, by rules and model and by rules alone.</summary>
internal static class QuoteEvaluator
{
    /// <summary>What the figures of rules and model are called.</summary>
    public const string Whole = "quotes";

    /// <summary>What the figures of rules alone are called.</summary>
    public const string Rules = "quotes-rules";

    /// <param name="data">The labelled texts.</param>
    /// <param name="split">Which they are.</param>
    /// <param name="model">The model; null to measure rules alone.</param>
    /// <param name="cancellationToken">Stops between texts.</param>
    public static EvaluationReport Evaluate(LabelledQuotes data, Split split, SpeakerModel? model, CancellationToken cancellationToken)
    {
        var rules = Tally(Rules, data, new QuoteExtractor(Profile.UkInspections), cancellationToken).Metrics();
        var whole = model is null
            ? []
            : Tally(Whole, data, new QuoteExtractor(Profile.UkInspections, model.Choose), cancellationToken).Metrics();
        return new EvaluationReport(split == Split.Dev ? "quotes/dev" : "quotes/train", data.Hash, [.. whole, .. rules]);
    }

    private static QuoteTally Tally(string set, LabelledQuotes data, QuoteExtractor extractor, CancellationToken cancellationToken)
    {
        var tally = new QuoteTally(set);
        foreach (var text in data.Texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            tally.Add(text, Found(text, extractor, cancellationToken), DirectQuotations.Of(text));
        }

        return tally;
    }

    /// <summary>The pieces of three words or more that stand between double marks.</summary>
    public static List<FoundQuotation> Found(QuotedText text, QuoteExtractor extractor, CancellationToken cancellationToken)
    {
        var article = PlainArticle.Of(text, cancellationToken);
        extractor.Extract(article, cancellationToken);
        var found = new List<FoundQuotation>();
        var mentions = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var quote in article.Facts.Quotes)
        {
            var source = SourceOf(quote.Speaker, mentions);
            foreach (var piece in quote.Spans)
                if (FollowsDoubleMark(article.Text, piece.Start) && QuoteWords.In(article.Text, piece).Count >= DirectQuotations.FewestWords)
                    found.Add(new FoundQuotation(
                        PlainArticle.InText(article, piece), InText(article, source), InText(article, quote.Cue?.Span)));
        }

        return found;
    }

    /// <summary>A speaker carried over from an earlier quote is where that quote names them.</summary>
    private static TextSpan? SourceOf(Speaker speaker, Dictionary<string, TextSpan> mentions)
    {
        if (speaker.Name is not { } name)
            return speaker.Mention;
        if (speaker.Mention is { } mention)
            mentions[name] = mention;
        return mentions.TryGetValue(name, out var last) ? last : null;
    }

    private static TextSpan? InText(Article article, TextSpan? span) => span is { } known ? PlainArticle.InText(article, known) : null;

    private static bool FollowsDoubleMark(string text, int start)
    {
        var before = start - 1;
        while (before >= 0 && text[before] == ' ')
            before--;
        return before >= 0 && (text[before] is '"' or '“' or '”' or '„'
            || (text[before] == '\'' && before > 0 && text[before - 1] == '\''));
    }
}
