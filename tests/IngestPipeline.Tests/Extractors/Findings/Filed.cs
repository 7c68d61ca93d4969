using IngestPipeline.Annotators;
using IngestPipeline.Annotators.Metadata;
using IngestPipeline.Extractors.Findings;
using IngestPipeline.Extractors.Forces;
using IngestPipeline.Extractors.Grades;
using IngestPipeline.Extractors.Inspections;
using IngestPipeline.Extractors.Quotes;
using IngestPipeline.Extractors.Quotes.Candidates;
using IngestPipeline.Extractors.Tallies;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Extractors.Findings;

/// <summary>Articles with their findings.</summary>
internal static class Filed
{
    /// <summary>An opening that makes the article one about an inspection.</summary>
    public const string Kent = "Kent Police was inspected in October 2023 by HMICFRS under the PEEL programme.\n";

    public static Article Of(string text)
    {
        var profile = Profile.UkInspections;
        IAnnotator[] annotators = [new MetadataAnnotator(), new TokenAnnotator(), new SentenceAnnotator(), new NameAnnotator(profile)];
        return TestArticle.Of(
            text, annotators, new ForceExtractor(profile), new InspectionExtractor(profile), new GradeExtractor(profile),
            new TallyExtractor(profile), new QuoteExtractor(profile, SpeakerModel.Shipped.Choose),
            new FindingExtractor(profile, FindingModel.Shipped));
    }

    /// <summary>The one finding whose text starts with some words; null when there is none.</summary>
    public static Finding? Find(Article article, string start) =>
        article.Facts.Findings.SingleOrDefault(finding => finding.Text.StartsWith(start, StringComparison.Ordinal));

    /// <summary>What a sentence's official phrase settles.</summary>
    public static FindingKind? ByPhrase(string sentence)
    {
        var passage = new Passage(CueBook.English);
        passage.Add(sentence);
        return new OfficialPhrases(CueBook.English).KindOf(passage[0]);
    }
}
