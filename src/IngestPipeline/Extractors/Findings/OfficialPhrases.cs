using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Findings;

/// <summary>
/// The inspectorate's own terms, which settle a sentence whatever the model says: one cause of concern, one area for improvement. Where such a
/// thing is denied, closed, explained, counted or answered, and where a term only sounds like one, the model decides.
/// </summary>
internal sealed class OfficialPhrases(CueBook cues)
{
    /// <summary>Of labelled sentences the phrases settle, nearly all are right.</summary>
    public const double Confidence = 0.97;

    private readonly uint _concern = cues.Bit("official-concern");
    private readonly uint _improvement = cues.Bit("official-improvement");
    private readonly uint _off = cues.Bit("official-off");

    /// <summary>The kind a sentence is by its official phrase; null when it has none that settles it.</summary>
    public FindingKind? KindOf(SentenceSigns sentence)
    {
        if ((sentence.Groups & (_concern | _improvement)) == 0 || (sentence.Groups & _off) != 0
            || (sentence.Marks & SentenceMarks.Asks) != 0)
            return null;
        return (sentence.Groups & _concern) != 0 ? FindingKind.Concern : FindingKind.Improvement;
    }
}
