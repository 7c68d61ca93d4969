using IngestPipeline.Extractors.Quotes.Attributions;
using IngestPipeline.Extractors.Quotes.Words;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Quotes.Speakers;

/// <summary>Makes speakers of unnamed spokespeople: the body they speak for.</summary>
internal sealed class SpokespersonResolver(QuoteText text, BodyIndex bodies)
{
    /// <summary>Named by the words after <c>for</c>, or by those before <c>spokesman</c>, or by what the article says nearby.</summary>
    public Speaker Resolve(Mention mention, Speaker? previous = null)
    {
        var role = "spokesperson";
        var head = mention.First;
        for (var i = mention.First; i < mention.Past; i++)
            if ((SpeechWords.English.Of(text.Bare(i)) & SpeechSigns.Spokesperson) != 0)
                (role, head) = (text.Bare(i).ToString(), i);
        var isBare = mention.Past - mention.First <= 2 || text.Word(mention.Past - 1) is "it" or "them";
        var body = (isBare ? null : bodies.Named(head + 1, mention)) ?? bodies.Within(mention)
            ?? (isBare && previous is { Kind: SpeakerKind.Organisation } ? previous.Name : null)
            ?? bodies.OfSpokesperson(mention);
        return new Speaker { Kind = SpeakerKind.Organisation, Name = body, Organisation = body, Role = role };
    }
}
