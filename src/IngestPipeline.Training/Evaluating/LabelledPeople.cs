using IngestPipeline.Cleaners;
using IngestPipeline.Profiles.Words;
using IngestPipeline.Training.Labels;

namespace IngestPipeline.Training.Evaluating;

/// <summary>
/// The people a label names. Labels write what the page prints: “By A and B”, two names in one string, a desk, an agency, a reader's handle.
/// Names are parted at commas, semicolons, slashes, bars and words such as “and”, “und”, “et”, “y”; the “By” before and a “for the Mail” after
/// are left out. An entry names no person when it has an address or digits in it, has a word of a job, a desk, an agency or a firm, is the
/// site's own name, or is one word and no given name. This judges labels only: what is left in counts whether a reader of bylines can read it
/// or not.
/// </summary>
internal static class LabelledPeople
{
    private static readonly char[] Marks = [',', ';', '/', '&', '|', '·', '•', '(', ')', '\n', '\r', '\t'];

    /// <summary>The names, folded; none when no entry names a person.</summary>
    public static HashSet<string> Of(LabelledPage page, string? publisher)
    {
        var people = new HashSet<string>(StringComparer.Ordinal);
        foreach (var author in page.Authors ?? [])
            foreach (var entry in Entries(author))
                if (IsPerson(entry, publisher, page.Url))
                    people.Add(TextFold.Letters(entry));
        return people;
    }

    private static IEnumerable<string> Entries(string author)
    {
        var text = string.Join(' ', author.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim();
        text = text[BylineWords.All.LeadOf(text.Replace('\n', ' ').Replace('\t', ' '))..].Trim();
        foreach (var part in text.Split(Marks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = new List<string>();
            foreach (var word in part.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var isEnd = word.Equals("for", StringComparison.OrdinalIgnoreCase);
                if (!isEnd && !IsJoiner(word))
                {
                    words.Add(word);
                    continue;
                }

                if (words.Count > 0)
                    yield return string.Join(' ', words);
                words.Clear();
                if (isEnd)
                    break;
            }

            if (words.Count > 0)
                yield return string.Join(' ', words);
        }
    }

    // A capital of one letter is an initial: “J. I. Da Silva”, “Y Smith”.
    private static bool IsJoiner(string word) => BylineWords.All.IsJoiner(word) && (word.Length > 1 || !char.IsUpper(word[0]));

    private static bool IsPerson(string entry, string? publisher, string? address)
    {
        if (entry.AsSpan().ContainsAny('@', ':') || entry.AsSpan().ContainsAnyInRange('0', '9')
            || entry.Contains("www.", StringComparison.OrdinalIgnoreCase))
            return false;
        var words = entry.Split(' ');
        if (words.Length == 1)
            return char.IsUpper(entry[0]) && BylineWords.All.IsGiven(entry);
        foreach (var word in words)
            if (word.AsSpan().Trim(".,") is var bare && (BylineWords.All.IsJob(bare) || BylineWords.All.IsBody(bare)))
                return false;
        var letters = TextFold.Letters(entry);
        var isSite = letters == TextFold.Letters(publisher ?? "") || letters == TextFold.Letters(HostOf(address));
        return !isSite || BylineWords.All.IsGiven(words[0]);
    }

    private static string HostOf(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return "";
        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        return host.LastIndexOf('.') is > 0 and var dot ? host[..dot] : host;
    }
}
