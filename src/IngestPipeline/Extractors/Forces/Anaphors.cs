using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Forces;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Extractors.Forces;

/// <summary>Resolves "the force" and its like to the body meant: the one its sentence opened with, else the one the article is
/// about.</summary>
internal sealed class Anaphors(Article article, Profile profile, List<ForceMention> mentions, ForceTally tally)
{
    private readonly bool _isRoundUp = tally.Ids.Count(id => tally.MentionsOf(id) > 1) > 2;

    private readonly List<(int Start, string Id)> _sections = SectionsOf(article, mentions);

    // Lines that are a force's name and no more: each opens that force's section, where there are several.
    private static List<(int Start, string Id)> SectionsOf(Article article, List<ForceMention> mentions)
    {
        var sections = new List<(int Start, string Id)>();
        foreach (var mention in mentions)
            if (mention.Span.Start >= 0 && article.Blocks[article.BlockAt(mention.Span.Start)] is { Kind: not BlockKind.TableRow } block
                && mention.Span.Start - block.Span.Start <= 2 && block.Span.End - mention.Span.End <= (block.Kind == BlockKind.Heading ? 24 : 2))
                sections.Add((block.Span.Start, mention.ForceId));
        return sections.Exists(section => section.Id != sections[0].Id) ? sections : [];
    }

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
        foreach (var tail in ForceWords.English.AnaphorsNot)
            if (string.CompareOrdinal(article.Text, match.End, tail, 0, tail.Length) == 0)
                return null;
        var recent = Recent(match);
        if (recent is not null && (_isRoundUp || OpensSentence(recent.Value, match.Start)))
            return recent.Value.ForceId;
        if (SectionAt(match.Start) is { } section && Fits(section, match.Value))
            return section;
        return tally.Main(id => Fits(id, match.Value)) ?? recent?.ForceId ?? CounterpartOf(match);
    }

    // "our fire service" where only the county's police are named: theirs is the place, so the service is its own.
    private string? CounterpartOf(PhraseMatch<Anaphor> match)
    {
        if (match.Value.Body is not { } body || tally.Count == 0 || !IsOwned(match.Value.Form))
            return null;
        string? found = null;
        foreach (var fire in profile.Fire.Forces)
            if (fire.PoliceForces is [var police] && tally.Main(_ => true) is { } main && (body == ForceKind.Fire ? police : fire.Id) == main)
            {
                if (found is not null)
                    return null;
                found = body == ForceKind.Fire ? fire.Id : police;
            }

        return found;
    }

    private static bool IsOwned(string form) =>
        form.StartsWith("our ", StringComparison.Ordinal) || form.Contains("county's ", StringComparison.Ordinal);

    private string? SectionAt(int position)
    {
        for (var i = _sections.Count - 1; i >= 0; i--)
            if (_sections[i].Start <= position)
                return _sections[i].Id;
        return null;
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
