using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Forces;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Extractors.Forces;

/// <summary>The names of forces in one article and its title, sorted by what they prove.</summary>
internal sealed class NameScan
{
    /// <summary>Mentions that need nothing more.</summary>
    public List<ForceMention> Sure { get; } = [];

    /// <summary>Forms that need support: several of one span stand for several bodies.</summary>
    public List<Candidate> Doubtful { get; } = [];

    /// <summary>Forces the title names for certain.</summary>
    public HashSet<string> Title { get; } = new(StringComparer.Ordinal);

    /// <summary>Forces a bare name in the title may mean, by the name's place.</summary>
    public List<(int Start, string Id)> TitleDoubtful { get; } = [];

    /// <summary>Blocks that list forces by their places.</summary>
    public HashSet<int> RollCalls { get; set; } = [];

    /// <summary>Everything that took text, names of other bodies too: nothing else may be read there.</summary>
    public List<TextSpan> Taken { get; } = [];

    /// <summary>The force whose own bulletin or page the article is, when it speaks of itself as "we"; null for all others.</summary>
    public string? Voice { get; private set; }

    public bool IsEmpty => Sure.Count == 0 && Doubtful.Count == 0 && Title.Count == 0 && Voice is null;

    public static NameScan Of(Article article, Profile profile, CancellationToken cancellationToken)
    {
        var scan = new NameScan();
        var matcher = profile.Phrases.Forces;
        if (article.Metadata.Title is { Length: > 0 } title)
            foreach (var match in matcher.Find(title))
                scan.AddTitle(title, match);
        for (var i = 0; i < article.Blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var span = article.Blocks[i].Span;
            foreach (var match in matcher.Find(article.Text, span.Start, span.End))
                scan.Add(article.Text, match, i);
        }

        scan.DropForeign(article.Text);
        scan.Voice = OwnVoice.Of(article, matcher);
        return scan;
    }

    private void AddTitle(string title, PhraseMatch<ForceForm> match)
    {
        if (match.Value.Force is not { } force || (Longer.IsOtherBody(title, match.End) && match.Value.Kind != ForceFormKind.Contextual)
            || ForeignPlaces.Near(title, match.Start, match.End))
            return;
        switch (match.Value.Kind)
        {
            case ForceFormKind.Name or ForceFormKind.Alias or ForceFormKind.Acronym or ForceFormKind.Former or ForceFormKind.Implied:
                Title.Add(force.Id);
                break;
            case ForceFormKind.Contextual or ForceFormKind.Misnomer or ForceFormKind.Descriptor:
                if (force.Kind != ForceKind.Fire || !SpeaksOfPolice(title))
                    TitleDoubtful.Add((match.Start, force.Id));
                break;
            case ForceFormKind.Other when force.Kind == ForceKind.Fire && title.Contains("fire", StringComparison.OrdinalIgnoreCase):
                TitleDoubtful.Add((match.Start, force.Id));
                break;
        }
    }

    private static bool SpeaksOfPolice(string title) =>
        (title.Contains("police", StringComparison.OrdinalIgnoreCase) || title.Contains("constabulary", StringComparison.OrdinalIgnoreCase))
        && !title.Contains("fire", StringComparison.OrdinalIgnoreCase) && !title.Contains("service", StringComparison.OrdinalIgnoreCase);

    private void Add(string text, PhraseMatch<ForceForm> match, int block)
    {
        var span = new TextSpan(match.Start, match.End);
        if (Taken.Count == 0 || Taken[^1] != span)
            Taken.Add(span);
        if (match.Value.Force is not { } force || Longer.IsOtherBody(text, match.End) || Longer.IsCredit(text, match.Start))
            return;
        ForceMentionKind? sure = match.Value.Kind switch
        {
            ForceFormKind.Name => ForceMentionKind.Official,
            ForceFormKind.Alias or ForceFormKind.Former => ForceMentionKind.Alias,
            ForceFormKind.Acronym => ForceMentionKind.Acronym,
            ForceFormKind.Implied => ForceMentionKind.Contextual,
            ForceFormKind.Contextual when force.Kind == ForceKind.Police && FollowsRank(text, span) => ForceMentionKind.Contextual,
            _ => null,
        };
        if (sure is { } kind)
            AddSure(new ForceMention(force.Id, span, kind));
        else if (match.Value.Kind is ForceFormKind.Contextual or ForceFormKind.Misnomer or ForceFormKind.Descriptor)
            Doubtful.Add(new Candidate(force, span, match.Value.Kind, block));
    }

    // "chief constable of Durham", not "of Durham Road".
    private static bool FollowsRank(string text, TextSpan name)
    {
        if (name.End + 1 < text.Length && text[name.End] == ' ' && char.IsUpper(text[name.End + 1]))
            return false;
        foreach (var follower in ForceWords.English.RankFollowers)
            if (string.CompareOrdinal(text, name.End, follower, 0, follower.Length) == 0)
                return true;
        foreach (var lead in ForceWords.English.RankLeads)
            if (name.Start >= lead.Length
                && string.Compare(text, name.Start - lead.Length, lead, 0, lead.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return true;
        return false;
    }

    // A form two bodies share goes to the first the profile lists.
    private void AddSure(ForceMention mention)
    {
        if (Sure.Count == 0 || Sure[^1].Span != mention.Span)
            Sure.Add(mention);
    }

    private void DropForeign(string text)
    {
        HashSet<string>? foreign = null;
        foreach (var mention in Sure)
            if (ForeignPlaces.Near(text, mention.Span.Start, mention.Span.End))
                (foreign ??= new(StringComparer.Ordinal)).Add(mention.ForceId);
        if (foreign is null)
            return;
        var british = ForeignPlaces.IsBritish(text);
        Sure.RemoveAll(mention => foreign.Contains(mention.ForceId)
            && (!british || ForeignPlaces.Near(text, mention.Span.Start, mention.Span.End)));
        Doubtful.RemoveAll(candidate => foreign.Contains(candidate.Force.Id) && !british);
        if (!british)
            Title.RemoveWhere(foreign.Contains);
    }
}
