using IngestPipeline.Extractors.Quotes;
using IngestPipeline.Extractors.Quotes.Candidates;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Training.Labels;

namespace IngestPipeline.Training.Quotes;

/// <summary>Gathers what the extractor would ask the model, with the annotators' answer, by the library's own code.</summary>
internal static class SpeakerExamples
{
    public const int Folds = 5;

    /// <summary>The fold a text is dealt to by its name.</summary>
    public static int FoldOf(string text) => (int)(StableHash.Of(text) % Folds);

    public static List<SpeakerExample> Of(LabelledQuotes data, CancellationToken cancellationToken)
    {
        var examples = new List<SpeakerExample>();
        var sets = new List<CandidateSet>();
        var extractor = new QuoteExtractor(Profile.UkInspections, set =>
        {
            sets.Add(set);
            return -1;
        });
        foreach (var text in data.Texts)
        {
            sets.Clear();
            var article = PlainArticle.Of(text, cancellationToken);
            extractor.Extract(article, cancellationToken);
            foreach (var set in sets)
                if (Answer(text, article, set) is { } answer)
                    examples.Add(new SpeakerExample(text.Name, set, answer));
        }

        return examples;
    }

    /// <summary>Null when the annotators attribute it to nobody.</summary>
    private static bool[]? Answer(QuotedText text, Article article, CandidateSet set)
    {
        if (DirectQuotations.Attributed(text, PlainArticle.InText(article, set.Quotation.Words)) is not { Sources.Count: > 0 } labelled)
            return null;
        return
        [
            .. set.Candidates.Select(candidate =>
                labelled.Sources.Any(PlainArticle.InText(article, candidate.Mention.Span).Overlaps)),
        ];
    }
}
