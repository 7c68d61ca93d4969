using System.Buffers;
using System.Text;
using IngestPipeline.Model;

namespace IngestPipeline.Readers.Html;

/// <summary>
/// Finds the elements of a page that are marked as its writers': by <c>rel</c>, <c>itemprop</c>, <c>class</c> or the address of a link. Such
/// marks stand in running text, on elements that the parse does not get to see, so they are sought in the source, once.
/// </summary>
internal static class AuthorMarkScanner
{
    private const int LongestGap = 4000;
    private const int LongestTag = 1200;
    private const int LongestElement = 2400;
    private const int LongestText = 200;
    private const int MostMarks = 40;

    private static readonly SearchValues<string> Signs =
        SearchValues.Create(["author", "byline", "autor", "auteur", "vcard", "redakteur"], StringComparison.OrdinalIgnoreCase);

    // Names of boxes around a writer, or of other things about one.
    private static readonly SearchValues<string> Others = SearchValues.Create(
        [
            "bio", "box", "desc", "image", "avatar", "follow", "related", "comment", "social", "link-list", "more", "job", "title", "role", "email",
            "date",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Addresses = ["/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/"];

    /// <summary>The marks of a page, in order; its tags are sought only right before its pieces of text, not in its scripts.</summary>
    public static List<AuthorMark> Find(ReadOnlySpan<char> source, ReadOnlySpan<TextPiece> pieces)
    {
        var marks = new List<AuthorMark>();
        var at = 0;
        foreach (ref readonly var piece in pieces)
        {
            at = Math.Max(at, piece.Start - LongestGap);
            while (at < piece.Start && marks.Count < MostMarks && source[at..piece.Start].IndexOfAny(Signs) is >= 0 and var hit)
            {
                at += hit;
                var next = at + 1;
                if (TagAround(source, at) is var (start, end) && KindOf(source.Slice(start, end - start)) is { } isStated)
                {
                    if (TextOf(source, start, end) is { } mark)
                        marks.Add(mark with { IsStated = isStated });
                    next = end;
                }

                at = next;
            }

            at = Math.Max(at, piece.End);
        }

        return marks;
    }

    /// <summary>The start tag that a position lies in, from its name to its end.</summary>
    private static (int Start, int End)? TagAround(ReadOnlySpan<char> source, int at)
    {
        var from = Math.Max(0, at - LongestTag);
        var before = source.Slice(from, at - from);
        var open = before.LastIndexOfAny('<', '>');
        if (open < 0 || before[open] == '>' || open + 1 >= before.Length || !char.IsAsciiLetter(before[open + 1]))
            return null;
        var after = source.Slice(at, Math.Min(LongestTag, source.Length - at));
        var close = after.IndexOfAny('<', '>');
        return close >= 0 && after[close] == '>' ? (from + open + 1, at + close + 1) : null;
    }

    /// <summary>Whether a tag states that it holds a writer's name, or is merely called so; null when neither.</summary>
    private static bool? KindOf(ReadOnlySpan<char> tag)
    {
        var name = NameOf(tag);
        if (!(name is "a" or "span" or "div" or "p" or "address" or "cite" or "strong" or "b" or "em" or "i" or "li" or "small" or "td"
            || (name.Length == 2 && (name[0] | 0x20) == 'h')))
            return null;
        if (HasWord(Value(tag, "rel"), "author") || HasWord(Value(tag, "itemprop"), "author"))
            return true;
        if (AttributeNames(Value(tag, "class")) || AttributeNames(Value(tag, "id")) || AttributeNames(Value(tag, "data-testid")))
            return false;
        var address = name is "a" ? Value(tag, "href") : default;
        foreach (var part in Addresses)
            if (address.Contains(part, StringComparison.OrdinalIgnoreCase))
                return false;
        return null;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length]))
            length++;
        return tag[..length];
    }

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> tag, ReadOnlySpan<char> name)
    {
        for (var rest = tag; ;)
        {
            var at = rest.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return default;
            var isWhole = at > 0 && char.IsWhiteSpace(rest[at - 1]);
            rest = rest[(at + name.Length)..];
            var value = rest.TrimStart();
            if (!isWhole || value.IsEmpty || value[0] != '=')
                continue;
            value = value[1..].TrimStart();
            if (value.IsEmpty)
                return default;
            var end = value[0] is '"' or '\'' ? value[1..].IndexOf(value[0]) : value.IndexOfAny(' ', '>', '\n');
            return end < 0 ? default : value[0] is '"' or '\'' ? value.Slice(1, end) : value[..end];
        }
    }

    /// <summary>Whether a class or id is the name of the writer's place, such as <c>post-author-name</c>; not of a box about the writer.</summary>
    private static bool AttributeNames(ReadOnlySpan<char> names)
    {
        foreach (var range in names.Split(' '))
        {
            var name = names[range];
            if (name.ContainsAny(Signs) && !name.ContainsAny(Others))
                return true;
        }

        return false;
    }

    private static bool HasWord(ReadOnlySpan<char> words, ReadOnlySpan<char> word)
    {
        foreach (var range in words.Split(' '))
            if (words[range].Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>The words inside an element; null when there are none, or too many for a byline.</summary>
    private static AuthorMark? TextOf(ReadOnlySpan<char> source, int nameAt, int from)
    {
        var name = NameOf(source.Slice(nameAt, Math.Min(16, source.Length - nameAt)));
        var text = new StringBuilder();
        var first = -1;
        var depth = 1;
        var at = from;
        var limit = Math.Min(source.Length, from + LongestElement);
        while (at < limit)
        {
            var tag = source.Slice(at, limit - at).IndexOf('<');
            var end = tag < 0 ? limit : at + tag;
            var words = source.Slice(at, end - at);
            if (first < 0 && !words.IsWhiteSpace())
                first = at + (words.Length - words.TrimStart().Length);
            text.Append(words);
            if (text.Length > LongestText * 3 || tag < 0)
                return null;
            var close = source.Slice(end, limit - end).IndexOf('>');
            if (close < 0)
                return null;
            var inner = source.Slice(end + 1, close - 1);
            var isEnd = inner.StartsWith("/");
            var innerName = NameOf(isEnd ? inner[1..] : inner);
            if (innerName.Equals(name, StringComparison.OrdinalIgnoreCase))
                depth += isEnd ? -1 : inner.EndsWith("/") ? 0 : 1;
            at = end + close + 1;
            if (depth == 0)
                return Made(text, first);
            if (innerName is "script" or "style" or "svg")
                return null;
            text.Append(Tags.Of(innerName).Parts ? '\n' : ' ');
        }

        return null;
    }

    private static AuthorMark? Made(StringBuilder text, int position)
    {
        if (position < 0)
            return null;
        var lines = Entities.Decode(text.ToString()).Split('\n');
        var clean = string.Join('\n', lines.Select(line => CanonicalText.Of(line)).Where(line => line.Length > 0));
        return clean.Length is > 1 and <= LongestText ? new AuthorMark(clean, false, position) : null;
    }
}
