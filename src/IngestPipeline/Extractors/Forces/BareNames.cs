using IngestPipeline.Model;
using IngestPipeline.Profiles.Forces;

namespace IngestPipeline.Extractors.Forces;

/// <summary>
/// Decides on forms that name a force only in the right company: bare places, initials with a second life, wrong names, descriptions.
/// </summary>
internal static class BareNames
{
    /// <summary>How far back a body is looked for; keeps long texts linear.</summary>
    private const int MostMentions = 40;

    private static readonly ForceWords Lists = ForceWords.English;

    public static void Resolve(Article article, NameScan scan, List<ForceMention> mentions)
    {
        if (scan.Doubtful.Count == 0)
            return;
        var known = new HashSet<string>(scan.Title, StringComparer.Ordinal);
        foreach (var mention in scan.Sure)
            known.Add(mention.ForceId);
        if (scan.Voice is { } voice)
            known.Add(voice);
        var isFire = new Lazy<bool>(() => IsAboutFire(article, scan));
        var sure = mentions.ToArray();
        var groups = GroupsOf(scan.Doubtful);
        var chosen = new ForceEntry?[groups.Count];
        var inspected = RollCalls.SpeaksOfInspection(article);
        var inBlock = CountByBlock(groups);
        var opens = known.Count > 0 || (inspected && SpeaksOfBodies(article));
        for (var i = 0; i < groups.Count; i++)
        {
            chosen[i] = Choose(article, groups[i], known, sure, (scan.RollCalls, isFire, inBlock[groups[i][0].Block], inspected, opens));
            if (known.Count == 0 && chosen[i] is { } first)
                known.Add(first.Id);
        }

        if (known.Count > 0)
            Join(article, groups, chosen, sure, isFire);
        for (var i = 0; i < groups.Count; i++)
            if (chosen[i] is { } force)
                mentions.Add(new ForceMention(force.Id, groups[i][0].Span, ForceMentionKind.Contextual));
    }

    // "How your police force did in today's inspections": the places named below are their forces.
    private static bool SpeaksOfBodies(Article article) => article.Metadata.Title is { } title
        && (title.Contains("police", StringComparison.OrdinalIgnoreCase) || title.Contains("forces", StringComparison.Ordinal)
            || title.Contains("fire service", StringComparison.OrdinalIgnoreCase));

    // Several candidates of one span stand for several bodies.
    private static List<List<Candidate>> GroupsOf(List<Candidate> doubtful)
    {
        var groups = new List<List<Candidate>>();
        foreach (var candidate in doubtful)
            if (groups.Count > 0 && groups[^1][0].Span == candidate.Span)
                groups[^1].Add(candidate);
            else
                groups.Add([candidate]);
        return groups;
    }

    private static Dictionary<int, int> CountByBlock(List<List<Candidate>> groups)
    {
        var counts = new Dictionary<int, int>();
        foreach (var group in groups)
            counts[group[0].Block] = counts.GetValueOrDefault(group[0].Block) + 1;
        return counts;
    }

    private static ForceEntry? Choose(Article article, List<Candidate> group, HashSet<string> known, ForceMention[] sure,
        (HashSet<int> RollCalls, Lazy<bool> IsFire, int InBlock, bool Inspected, bool Opens) page)
    {
        var first = group[0];
        if (page.RollCalls.Contains(first.Block))
            return ByBody(group, page.IsFire.Value);
        var knownOnes = group.FindAll(candidate => known.Contains(candidate.Force.Id));
        return first.Kind switch
        {
            ForceFormKind.Misnomer => knownOnes.Count > 0 ? knownOnes[0].Force : known.Count == 0 && group.Count == 1 ? first.Force : null,
            ForceFormKind.Descriptor => Descriptor(first, sure),
            _ when knownOnes.Count > 0 && OtherBody(article, group, knownOnes, page.InBlock, page.Inspected) is { } other => other,
            _ when knownOnes.Count > 0 => HasCue(article, first.Span)
                || (page.Inspected && BareCues.SharesGrade(article.Text, first.Span))
                || BareCues.Support(article, first.Span, page.InBlock, page.Inspected)
                ? Nearest(knownOnes, sure, first.Span.Start) : null,
            _ when page.Opens && !IsCapitals(article.Slice(first.Span)) => BareCues.Support(article, first.Span, page.InBlock, page.Inspected)
                ? ByBody(group, IsOfFire(article, first.Span, page.IsFire)) : null,
            _ => null,
        };
    }

    // The fire service was named, but this sentence speaks of the force of the same place.
    private static ForceEntry? OtherBody(Article article, List<Candidate> group, List<Candidate> known, int inBlock, bool inspected) =>
        SpeaksOfFire(article, group[0].Span) is { } fire
        && !known.Exists(candidate => (candidate.Force.Kind == ForceKind.Fire) == fire)
        && BareCues.Support(article, group[0].Span, inBlock, inspected) ? ByBody(group, fire) : null;

    // "Humberside and the British Transport Police", "Kent was good and so was Surrey": a bare name beside one that stands for a force.
    private static void Join(Article article, List<List<Candidate>> groups, ForceEntry?[] chosen, ForceMention[] sure, Lazy<bool> isFire)
    {
        for (var i = 0; i < groups.Count; i++)
            if (chosen[i] is null && MayJoin(article, groups[i]) && FollowsForce(article.Text, groups, chosen, sure, i))
                chosen[i] = ByBody(groups[i], IsOfFire(article, groups[i][0].Span, isFire));
        for (var i = groups.Count - 1; i >= 0; i--)
            if (chosen[i] is null && MayJoin(article, groups[i]) && LeadsForce(article.Text, groups, chosen, sure, i))
                chosen[i] = ByBody(groups[i], IsOfFire(article, groups[i][0].Span, isFire));
    }

    private static bool MayJoin(Article article, List<Candidate> group) =>
        group[0].Kind == ForceFormKind.Contextual && !IsCapitals(article.Slice(group[0].Span))
        && BareCues.StandsAlone(article.Text, group[0].Span, article.Blocks[group[0].Block].Span);

    private static bool FollowsForce(string text, List<List<Candidate>> groups, ForceEntry?[] chosen, ForceMention[] sure, int index)
    {
        var start = groups[index][0].Span.Start;
        if (index > 0 && chosen[index - 1] is not null && groups[index - 1][0].Span.End is var end && end < start
            && text.AsSpan(end, start - end) is ", " or " and " or ", and " or " & " or " or " or " and so is " or " and so does ")
            return true;
        var before = MentionOrder.CountBefore(sure, start);
        return before > 0 && sure[before - 1].Span.End < start
            && text.AsSpan(sure[before - 1].Span.End, start - sure[before - 1].Span.End) is " and " or ", and " or " & ";
    }

    private static bool LeadsForce(string text, List<List<Candidate>> groups, ForceEntry?[] chosen, ForceMention[] sure, int index)
    {
        var end = groups[index][0].Span.End;
        if (index + 1 < groups.Count && chosen[index + 1] is not null && groups[index + 1][0].Span.Start is var start && end < start
            && text.AsSpan(end, start - end) is ", " or " and " or ", and " or " & " or " or ")
            return true;
        var next = MentionOrder.CountBefore(sure, end);
        return next < sure.Length && end < sure[next].Span.Start
            && text.AsSpan(end, sure[next].Span.Start - end) is " and " or " & " or " and the ";
    }

    private static bool IsOfFire(Article article, TextSpan name, Lazy<bool> isFire) => SpeaksOfFire(article, name) ?? isFire.Value;

    // The words of its own sentence tell police from fire before those of the article do.
    private static bool? SpeaksOfFire(Article article, TextSpan name)
    {
        var sentence = article.SentenceAt(name.Start);
        var words = article.Slice(sentence >= 0 ? article.Sentences[sentence].Span : article.Blocks[article.BlockAt(name.Start)].Span);
        var fire = words.Contains("fire ", StringComparison.OrdinalIgnoreCase)
            || words.Contains("firefighter", StringComparison.OrdinalIgnoreCase) || words.Contains("brigade", StringComparison.Ordinal);
        var police = words.Contains("polic", StringComparison.OrdinalIgnoreCase) || words.Contains("force", StringComparison.Ordinal)
            || words.Contains("constab", StringComparison.OrdinalIgnoreCase) || words.Contains("officers", StringComparison.Ordinal)
            || words.Contains("crime", StringComparison.OrdinalIgnoreCase) || words.Contains("responding to the public", StringComparison.Ordinal);
        return fire == police ? null : fire;
    }

    // Holds unless another force was named more recently.
    private static ForceEntry? Descriptor(Candidate candidate, ForceMention[] sure)
    {
        var before = MentionOrder.CountBefore(sure, candidate.Span.Start);
        return before == 0 || sure[before - 1].ForceId == candidate.Force.Id ? candidate.Force : null;
    }

    private static ForceEntry? Nearest(List<Candidate> known, ForceMention[] sure, int position)
    {
        if (known.Count == 1)
            return known[0].Force;
        var before = MentionOrder.CountBefore(sure, position);
        for (var i = before - 1; i >= 0 && i >= before - MostMentions; i--)
            foreach (var candidate in known)
                if (candidate.Force.Id == sure[i].ForceId)
                    return candidate.Force;
        return null;
    }

    private static bool HasCue(Article article, TextSpan span)
    {
        var text = article.Text;
        if (IsCapitals(text.AsSpan(span.Start, span.Length)) || Precedes(text, span.Start, "the ")
            || Precedes(text, span.Start, "than in "))
            return !IsShadowed(text, span.End);
        return article.Blocks[article.BlockAt(span.Start)].Kind == BlockKind.Heading || HasVerbCue(article, span);
    }

    private static bool HasVerbCue(Article article, TextSpan span)
    {
        var text = article.Text;
        if (!Array.Exists(Lists.KnownVerbs, verb => string.CompareOrdinal(text, span.End, verb, 0, verb.Length) == 0)
            && !(Array.Exists(Lists.KnownLeads, lead => Precedes(text, span.Start, lead)) && IsWhole(text, span.End)))
            return false;
        var sentence = article.SentenceAt(span.Start);
        var around = sentence >= 0 ? article.Sentences[sentence].Span : article.Blocks[article.BlockAt(span.Start)].Span;
        var words = article.Slice(around);
        foreach (var cue in Lists.KnownCues)
            if (words.Contains(cue, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // "a report on West Yorkshire last autumn", not "a report on West Yorkshire Archives".
    private static bool IsWhole(string text, int end) => end + 1 >= text.Length || text[end] is '.' or ',' or ';'
        || (text[end] == ' ' && char.IsLower(text[end + 1]));

    // "the Kent coast": a capital or small word goes on with the place.
    private static bool IsShadowed(string text, int end) =>
        end + 1 < text.Length && text[end] == ' '
            && !Array.Exists(Lists.KnownVerbs, verb => string.CompareOrdinal(text, end, verb, 0, verb.Length) == 0)
        && text[end + 1] is not ('f' or '(' or '–' or '-') && Precedes(text, end, "the ");

    private static bool Precedes(string text, int start, string words) =>
        start >= words.Length && string.Compare(text, start - words.Length, words, 0, words.Length,
            StringComparison.OrdinalIgnoreCase) == 0;

    private static bool IsCapitals(ReadOnlySpan<char> form)
    {
        foreach (var c in form)
            if (!char.IsUpper(c))
                return false;
        return form.Length > 0;
    }

    private static ForceEntry? ByBody(List<Candidate> group, bool isFire)
    {
        foreach (var candidate in group)
            if (candidate.Force.Kind == (isFire ? ForceKind.Fire : ForceKind.Police))
                return candidate.Force;

        // "West Mercia" is no fire service's name: the force is meant, whatever the article is about.
        return group.Count == 1 && group[0].Force.Kind == ForceKind.Police ? group[0].Force : null;
    }

    private static bool IsAboutFire(Article article, NameScan scan)
    {
        if (scan.Voice is { } voice)
            return voice.EndsWith("-fire", StringComparison.Ordinal);
        var (fire, police) = (0, 0);
        foreach (var mention in scan.Sure)
            _ = mention.ForceId.EndsWith("-fire", StringComparison.Ordinal) ? fire++ : police++;
        var (ofFire, ofPolice) = (Count(article.Text, "fire"), Count(article.Text, "police") + Count(article.Text, " force"));
        return fire > police ? ofFire > ofPolice : fire == police && ofFire > ofPolice;
    }

    private static int Count(string text, string word)
    {
        var count = 0;
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length,
            StringComparison.OrdinalIgnoreCase))
            count++;
        return count;
    }
}
