using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Findings;

/// <summary>
/// Tells whose words are no reply to an inspection: those of its inspectors, of documents, and of people whom the article gives neither a job nor
/// a body, such as residents and witnesses.
/// </summary>
internal sealed class Repliers(Article article)
{
    private readonly string? _inspector = article.Facts.Inspection?.Inspector;
    private int _next;

    /// <summary>Whether a sentence may be a reply. Sentences must come in the order of the text.</summary>
    public bool MaySay(TextSpan sentence)
    {
        var quotes = article.Facts.Quotes;
        while (_next < quotes.Count && quotes[_next].Spans[^1].End <= sentence.Start)
            _next++;
        for (var i = _next; i < quotes.Count && quotes[i].Spans[0].Start < sentence.End; i++)
            foreach (var span in quotes[i].Spans)
                if (span.Overlaps(sentence))
                    return IsAnswerable(quotes[i].Speaker);
        return true;
    }

    private bool IsAnswerable(Speaker speaker) => speaker.Kind switch
    {
        SpeakerKind.Organisation => true,
        SpeakerKind.Person => (speaker.Role is not null || speaker.Organisation is not null)
            && (_inspector is null || speaker.Name != _inspector) && !IsInspector(speaker.Role),
        SpeakerKind.Unknown => speaker.Name is null && speaker.Role is null,
        _ => false,
    };

    /// <summary>“HM Inspector of Constabulary”; an inspector of police is one of the force's own.</summary>
    private static bool IsInspector(string? role) =>
        role is not null && (role.StartsWith("HM", StringComparison.Ordinal) || role.Contains("Majesty", StringComparison.Ordinal)
            || role.Contains("Inspector of ", StringComparison.OrdinalIgnoreCase));
}
