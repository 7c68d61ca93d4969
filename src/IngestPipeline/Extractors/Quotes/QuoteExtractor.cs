using IngestPipeline.Extractors.Quotes.Attributions;
using IngestPipeline.Extractors.Quotes.Candidates;
using IngestPipeline.Extractors.Quotes.Marks;
using IngestPipeline.Extractors.Quotes.Words;
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
    private readonly CandidateChooser? _chooser;

    /// <summary>Uses the speech verbs, grades, areas and bodies of a profile, and rules alone.</summary>
    public QuoteExtractor(Profile profile)
        : this(profile, chooser: null)
    {
    }

    /// <summary>The same with someone to choose the speaker where no rule is certain.</summary>
    internal QuoteExtractor(Profile profile, CandidateChooser? chooser)
    {
        ArgumentNullException.ThrowIfNull(profile);
        _lexicon = new QuoteLexicon(profile);
        _chooser = chooser;
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
        new QuoteWriter(text, filter, _chooser).Write(speeches, cancellationToken);
    }
}
