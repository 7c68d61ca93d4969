using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Forces;

/// <summary>
/// Decides on forms that name a force only in the right company: bare places, initials with a second life, wrong names, descriptions.
/// </summary>
internal sealed class BareNames(Profile profile)
{
    /// <summary>How far back a body is looked for; keeps long texts linear.</summary>
    private const int MostMentions = 40;

    private static readonly string[] Verbs = [" was ", " is ", " has ", " had ", " were ", " have ", " must ", " received ", " got ",
        " fares ", " scored ", " will ", ", which "];

    private static readonly string[] Cues =
        ["police", "force", "inspect", "graded", "rated", "grading", "constabular", "outstanding", "adequate", "requires improvement",
            "required improvement", "good at", "good in"];

    public void Resolve(Article article, NameScan scan, List<ForceMention> mentions)
    {
        if (scan.Doubtful.Count == 0)
            return;
        var known = new HashSet<string>(scan.Title, StringComparer.Ordinal);
        foreach (var mention in scan.Sure)
            known.Add(mention.ForceId);
        var rollCalls = RollCalls(article, scan);
        var isFire = new Lazy<bool>(() => Count(article.Text, "fire") > Count(article.Text, "police"));
        var sure = mentions.ToArray();
        for (var i = 0; i < scan.Doubtful.Count;)
        {
            var next = i + 1;
            while (next < scan.Doubtful.Count && scan.Doubtful[next].Span == scan.Doubtful[i].Span)
                next++;
            if (Choose(article, scan.Doubtful.GetRange(i, next - i), known, sure, (rollCalls, isFire)) is { } force)
                mentions.Add(new ForceMention(force.Id, scan.Doubtful[i].Span, ForceMentionKind.Contextual));
            i = next;
        }
    }

    private static ForceEntry? Choose(Article article, List<Candidate> group, HashSet<string> known, ForceMention[] sure,
        (HashSet<int> RollCalls, Lazy<bool> IsFire) page)
    {
        var first = group[0];
        if (page.RollCalls.Contains(first.Block))
            return ByBody(group, page.IsFire.Value);
        var knownOnes = group.FindAll(candidate => known.Contains(candidate.Force.Id));
        return first.Kind switch
        {
            ForceFormKind.Misnomer => knownOnes.Count > 0 ? knownOnes[0].Force : known.Count == 0 && group.Count == 1 ? first.Force : null,
            ForceFormKind.Descriptor => Descriptor(first, sure),
            _ when knownOnes.Count > 0 => HasCue(article, first.Span) ? Nearest(knownOnes, sure, first.Span.Start) : null,
            _ => known.Count >= 3 && HasVerbCue(article, first.Span) ? ByBody(group, page.IsFire.Value) : null,
        };
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
        if (!Array.Exists(Verbs, verb => string.CompareOrdinal(text, span.End, verb, 0, verb.Length) == 0))
            return false;
        var sentence = article.SentenceAt(span.Start);
        var around = sentence >= 0 ? article.Sentences[sentence].Span : article.Blocks[article.BlockAt(span.Start)].Span;
        var words = article.Slice(around);
        foreach (var cue in Cues)
            if (words.Contains(cue, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // "the Kent coast": a capital or small word goes on with the place.
    private static bool IsShadowed(string text, int end) =>
        end + 1 < text.Length && text[end] == ' '
            && !Array.Exists(Verbs, verb => string.CompareOrdinal(text, end, verb, 0, verb.Length) == 0)
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

    // A round-up prints bare places under a grade: at least two in one block, or a run of blocks that are nothing else.
    private HashSet<int> RollCalls(Article article, NameScan scan)
    {
        var calls = new HashSet<int>();
        if (scan.Doubtful.Count < 2 || !SpeaksOfInspection(article))
            return calls;
        var count = 0;
        for (var i = 0; i < scan.Doubtful.Count; i++)
        {
            var (span, block) = (scan.Doubtful[i].Span, scan.Doubtful[i].Block);
            count = i > 0 && scan.Doubtful[i - 1].Block == block ? count + (scan.Doubtful[i - 1].Span == span ? 0 : 1) : 1;
            var blockSpan = article.Blocks[block].Span;
            if ((count >= 2 && IsGraded(article, blockSpan))
                || (article.Blocks[block].Kind != BlockKind.Paragraph && FillsItem(article, blockSpan, span)))
                calls.Add(block);
        }

        return calls;
    }

    private static bool FillsItem(Article article, TextSpan block, TextSpan name)
    {
        if (name.Start - block.Start > 2)
            return false;
        var rest = article.Text.AsSpan(name.End, block.End - name.End).Trim();
        return rest.Length == 0 || rest[0] is ':' or '-' or '–' or '—' or '|' or '(' or ',';
    }

    private bool IsGraded(Article article, TextSpan block)
    {
        var end = Math.Min(block.End, block.Start + 60);
        return profile.Phrases.GradesOf("hmicfrs-5").Find(article.Text, block.Start, end).Count > 0
            && article.Text.AsSpan(block.Start, end - block.Start).IndexOfAny(':', '–', '-') > 0;
    }

    private static bool SpeaksOfInspection(Article article) =>
        article.Text.Contains("HMIC", StringComparison.Ordinal) || article.Text.Contains("nspect", StringComparison.Ordinal)
        || article.Text.Contains("PEEL", StringComparison.Ordinal);

    private static ForceEntry? ByBody(List<Candidate> group, bool isFire)
    {
        foreach (var candidate in group)
            if (candidate.Force.Kind == (isFire ? ForceKind.Fire : ForceKind.Police))
                return candidate.Force;
        return null;
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
