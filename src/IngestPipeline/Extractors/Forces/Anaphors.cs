using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Forces;

/// <summary>Resolves "the force" and its like to the body meant: the one its sentence opened with, else the one the article is
/// about.</summary>
internal sealed class Anaphors(Article article, Profile profile, List<ForceMention> mentions, ForceTally tally)
{
    private static readonly string[] NotTheBody =
        [" of ", " it provides", " provided", " to victims", " the public", " they ", " people ", " we ", " majeure"];

    private readonly bool _isRoundUp = tally.Ids.Count(id => tally.MentionsOf(id) > 1) > 2;

    public List<ForceMention> Find(NameScan scan)
    {
        var found = new List<ForceMention>();
        var matcher = profile.Phrases.Anaphors;
        var taken = 0;
        foreach (var block in article.Blocks)
            foreach (var match in matcher.Find(article.Text, block.Span.Start, block.Span.End))
            {
                while (taken < scan.Taken.Count && scan.Taken[taken].End <= match.Start)
                    taken++;
                var overlaps = taken < scan.Taken.Count && scan.Taken[taken].Start < match.End;
                if (!overlaps && Resolve(match) is { } id)
                    found.Add(new ForceMention(id, new TextSpan(match.Start, match.End), ForceMentionKind.Anaphor));
            }

        return found;
    }

    private string? Resolve(PhraseMatch<Anaphor> match)
    {
        if (match.Value.Kind is AnaphorKind.Pronoun or AnaphorKind.Leaders or AnaphorKind.Authority)
            return null;
        foreach (var tail in NotTheBody)
            if (string.CompareOrdinal(article.Text, match.End, tail, 0, tail.Length) == 0)
                return null;
        var recent = Recent(match);
        if (recent is not null && (_isRoundUp || OpensSentence(recent.Value, match.Start)))
            return recent.Value.ForceId;
        return tally.Main(id => Fits(id, match.Value)) ?? recent?.ForceId;
    }

    private ForceMention? Recent(PhraseMatch<Anaphor> match)
    {
        var low = MentionOrder.CountBefore(mentions, match.Start);

        // Far enough for any paragraph; keeps a text without a fitting body linear.
        for (var i = low - 1; i >= 0 && i >= low - 40; i--)
            if (Fits(mentions[i].ForceId, match.Value))
                return mentions[i];
        return null;
    }

    private bool OpensSentence(ForceMention mention, int position)
    {
        if (article.BlockAt(mention.Span.Start) != article.BlockAt(position))
            return false;
        var sentence = article.SentenceAt(mention.Span.Start);
        return sentence >= 0 && mention.Span.Start - article.Sentences[sentence].Span.Start <= 12;
    }

    private bool Fits(string id, Anaphor anaphor)
    {
        var force = profile.FindForce(id)!;
        if (anaphor.Body is { } body && force.Kind != body)
            return false;
        return anaphor.Kind switch
        {
            AnaphorKind.Service => force.Kind == ForceKind.Fire || force.Name.Contains("Service", StringComparison.Ordinal)
                || force.Kind == ForceKind.Agency,
            AnaphorKind.Constabulary => force.Name.Contains("Constabulary", StringComparison.Ordinal)
                || force.FormerNames.Any(name => name.Contains("Constabulary", StringComparison.Ordinal))
                || !HasConstabulary(),
            _ => true,
        };
    }

    private bool HasConstabulary() =>
        tally.Ids.Any(id => profile.FindForce(id)!.Name.Contains("Constabulary", StringComparison.Ordinal));
}
