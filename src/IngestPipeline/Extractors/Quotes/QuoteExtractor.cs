using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Quotes;

/// <summary>
/// Finds what people, bodies and documents are quoted with, joins the pieces of one speech, and tells who speaks: rules over quotation
/// marks, verbs of speech and names.
/// </summary>
[Stage("quotes", Requires = Layers.Sentences | Layers.Tokens | Layers.Names, Assigns = Layers.Quotes)]
public sealed class QuoteExtractor : IExtractor
{
    private readonly QuoteLexicon _lexicon;

    /// <summary>Uses the speech verbs, grades, areas and bodies of a profile.</summary>
    public QuoteExtractor(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        _lexicon = new QuoteLexicon(profile);
    }

    /// <inheritdoc/>
    public void Extract(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Tokens.Count == 0)
            return;
        var quotations = new QuotationFinder(article).Find(cancellationToken);
        new UnmarkedSpeech(article).AddTo(quotations);
        if (quotations.Count == 0)
            return;
        var text = new QuoteText(article, quotations, _lexicon);
        var attributions = new AttributionFinder(text);
        var filter = new QuotationFilter(text, attributions);
        quotations.RemoveAll(filter.IsLabel);
        var speeches = new SpeechJoiner(text, attributions).Join(quotations, cancellationToken);
        PullQuotes.Remove(article, speeches);
        new QuoteWriter(text, filter).Write(speeches, cancellationToken);
    }
}
