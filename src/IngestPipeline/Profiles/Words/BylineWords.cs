using System.Collections.Frozen;

namespace IngestPipeline.Profiles.Words;

/// <summary>The words of bylines in many languages. Immutable; safe for many threads.</summary>
internal sealed class BylineWords
{
    private static readonly Lazy<BylineWords> Loaded =
        new(() => new BylineWords(PageWords.Read("Profiles/pages/bylines.json", PageWordsJson.Default.BylineWordLists)));

    private readonly FrozenDictionary<char, string[]> _leads;
    private readonly string[] _conversations;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _joiners;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _jobs;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _bodies;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _stops;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _qualifiers;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _particles;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _given;

    private BylineWords(BylineWordLists lists)
    {
        _leads = lists.Leads.SelectMany(line => line.Split('|')).Distinct(StringComparer.Ordinal).OrderByDescending(lead => lead.Length)
            .GroupBy(lead => char.ToLowerInvariant(lead[0])).ToFrozenDictionary(leads => leads.Key, leads => leads.ToArray());
        _conversations = [.. lists.Conversations.SelectMany(line => line.Split('|'))];
        _joiners = PageWords.SetOf(lists.Joiners);
        _jobs = PageWords.SetOf(lists.Jobs);
        _bodies = PageWords.SetOf(lists.Bodies);
        _stops = PageWords.SetOf(lists.Stops);
        _qualifiers = PageWords.SetOf(lists.Qualifiers);
        _particles = PageWords.SetOf(lists.Particles);
        _given = PageWords.SetOf(lists.Given);
    }

    public static BylineWords All => Loaded.Value;

    /// <summary>How many characters of the text say only that a name follows: “By ”, “Von: ”, “Words by ”; 0 when none do.</summary>
    public int LeadOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_leads.TryGetValue(char.ToLowerInvariant(text[0]), out var leads))
            return 0;
        foreach (var lead in leads)
        {
            if (!text.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                continue;
            var length = lead.Length;
            var isOpen = char.IsLetterOrDigit(lead[^1]);
            var end = length;
            while (end < text.Length && (text[end] is ' ' or ':' || (end > length && text[end] is '-' or '–')))
                end++;
            if (end < text.Length && (!isOpen || end > length || IsGlued(text, length, lead)))
                return end;
        }

        return 0;
    }

    /// <summary>Whether the word joins two names.</summary>
    public bool IsJoiner(ReadOnlySpan<char> word) => _joiners.Contains(word);

    /// <summary>How many characters at the beginning join two who talked, “in conversation with ”; 0 when none do.</summary>
    public int ConversationOf(ReadOnlySpan<char> text)
    {
        foreach (var words in _conversations)
            if (text.Length > words.Length && text[words.Length] == ' ' && text.StartsWith(words, StringComparison.OrdinalIgnoreCase))
                return words.Length + 1;
        return 0;
    }

    /// <summary>Whether the word is of a job or a desk: what follows a name, or stands for one.</summary>
    public bool IsJob(ReadOnlySpan<char> word) => _jobs.Contains(word);

    /// <summary>Whether the word is of an agency, a firm or a publication.</summary>
    public bool IsBody(ReadOnlySpan<char> word) => _bodies.Contains(word);

    /// <summary>Whether the word stands in no person's name.</summary>
    public bool IsStop(ReadOnlySpan<char> word) => _stops.Contains(word);

    /// <summary>Whether the word may stand between a name and a job.</summary>
    public bool IsQualifier(ReadOnlySpan<char> word) => _qualifiers.Contains(word);

    /// <summary>Whether the word is a small one inside a name: “de”, “van”, “Der”.</summary>
    public bool IsParticle(ReadOnlySpan<char> word) => _particles.Contains(word);

    /// <summary>Whether the word is a given name, in English or one of the languages around it.</summary>
    public bool IsGiven(ReadOnlySpan<char> word) => _given.Contains(word) || (NameWords.English.Of(word) & WordTraits.Given) != 0;

    /// <summary>“ByJo Bloggs”, where markup stood between the two.</summary>
    private static bool IsGlued(ReadOnlySpan<char> text, int length, string lead) =>
        lead is "by" or "von" or "par" && text.Length > length + 1 && char.IsUpper(text[0]) && char.IsUpper(text[length])
        && (char.IsLower(text[length + 1]) || text[length + 1] == '.') && char.IsLower(text[length - 1]);
}
