using System.Buffers;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Quotes.Marks;

/// <summary>
/// Finds the quotation marks of a block and tells opening ones, closing ones and apostrophes apart by what stands beside them.
/// </summary>
internal static class QuoteMarks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(QuotationMarks.All);

    /// <summary>Adds the marks in <paramref name="block"/> to <paramref name="found"/>, in text order.</summary>
    public static void Find(ReadOnlySpan<char> text, TextSpan block, List<QuoteMark> found)
    {
        for (var position = block.Start; position < block.End; position++)
        {
            var next = text[position..block.End].IndexOfAny(Marks);
            if (next < 0)
                return;
            position += next;
            var length = LengthAt(text, position, block);
            var before = position > block.Start ? text[position - 1] : '\n';
            var after = position + length < block.End ? text[position + length] : '\n';
            if (length == 2)
            {
                found.Add(new QuoteMark(position, MarkFamily.Double, SideOfDouble('"', before, after), length));
                position++;
            }
            else if (QuotationMarks.IsSingle(text[position]))
            {
                if (SideOfSingle(text[..block.End], position, before, after) is { } side)
                    found.Add(new QuoteMark(position, MarkFamily.Single, side));
            }
            else
            {
                var family = text[position] is '«' or '»' or '‹' or '›' ? MarkFamily.Guillemet : MarkFamily.Double;
                found.Add(new QuoteMark(position, family, SideOfDouble(text[position], before, after)));
            }
        }
    }

    /// <summary>2 where two single marks of one kind touch, which typewriters and wires write for a double one.</summary>
    private static int LengthAt(ReadOnlySpan<char> text, int position, TextSpan block)
    {
        if (position + 1 >= block.End || text[position + 1] != text[position] || text[position] is not ('\'' or '`' or '’' or '‘'))
            return 1;
        if (position + 2 < block.End && text[position + 2] == text[position] && position > block.Start && !char.IsWhiteSpace(text[position - 1]))
            return 1;
        return position == block.Start || IsPaired(text[block.Start..block.End], text.Slice(position, 2), position - block.Start) ? 2 : 1;
    }

    /// <summary>Whether two marks stand together elsewhere in the paragraph as well; else each is one of its own: <c>’’Course not</c>.</summary>
    private static bool IsPaired(ReadOnlySpan<char> block, ReadOnlySpan<char> marks, int position) =>
        block[..position].LastIndexOf(marks) >= 0 || block[(position + 2)..].IndexOf(marks) >= 0
        || block[(position + 2)..].IndexOf("''") >= 0 || block[..position].LastIndexOf("``") >= 0
        || (block[..position] is [.., not (' ' or '(')] && block[..position].LastIndexOfAny('“', '"') >= 0);

    private static MarkSide SideOfDouble(char mark, char before, char after)
    {
        var (opens, closes) = (CanOpen(before, after), CanClose(before, after));
        return mark switch
        {
            '“' or '„' or '‟' or '«' or '‹' => closes && !opens ? MarkSide.Close : MarkSide.Open,
            '”' or '»' or '›' => opens && !closes ? MarkSide.Either : MarkSide.Close,
            _ when opens && !closes => MarkSide.Open,
            _ when closes && !opens => MarkSide.Close,
            _ => MarkSide.Either,
        };
    }

    /// <summary>Null for an apostrophe.</summary>
    private static MarkSide? SideOfSingle(ReadOnlySpan<char> text, int position, char before, char after)
    {
        if (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after))
            return null;
        if (text[position] is '‘' or '‚' or '‛' or '`')
            return char.IsLetterOrDigit(before) || IsElision(text, position) ? null : MarkSide.Open;
        if (CanOpen(before, after) && (char.IsLetterOrDigit(after) || QuotationMarks.IsAny(after)
            || after is '£' or '$' or '…' or '[' or '('))
            return text[position] != '\'' || IsElision(text, position) ? null : MarkSide.Open;
        if (char.IsWhiteSpace(before) || before == '\n')
            return null;
        if (char.IsWhiteSpace(after) && EndsElided(text[..position]))
            return null;
        var mayBeLetter = char.IsWhiteSpace(after) && (before is 's' or 'S' or 'z' || EndsInDroppedG(text[..position]));
        return mayBeLetter ? MarkSide.MayClose : MarkSide.Close;
    }

    /// <summary>’90s, ’em, ’til: the mark stands for letters left out.</summary>
    private static bool IsElision(ReadOnlySpan<char> text, int position)
    {
        var end = position + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end]) && end - position < 8)
            end++;
        var word = text[(position + 1)..end];
        if (word.Length is 2 or 3 && char.IsDigit(word[0]) && char.IsDigit(word[1]) && (word.Length == 2 || word[2] == 's'))
            return true;
        return word is "em" or "Em" or "til" or "Til" or "tis" or "Tis" or "twas" or "Twas" or "cause" or "cos" or "n" or "bout"
            or "ello" or "round" or "Course" or "course";
    }

    /// <summary>an’, o’, wi’: the mark stands for a letter left out at the end.</summary>
    private static bool EndsElided(ReadOnlySpan<char> text) => LastWord(text) is "an" or "An" or "o" or "th" or "Th" or "wi" or "ol" or "Ol";

    /// <summary>goin’, nothin’; such a mark may end a quotation all the same.</summary>
    private static bool EndsInDroppedG(ReadOnlySpan<char> text) => LastWord(text) is [_, _, .., 'i', 'n'];

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        return text[start..];
    }

    private static bool CanOpen(char before, char after) =>
        !char.IsWhiteSpace(after) && (char.IsWhiteSpace(before) || before is '(' or '[' or '-' or '–' or '—' or '/' or ':' or '…'
            || QuotationMarks.IsAny(before));

    private static bool CanClose(char before, char after) =>
        !char.IsWhiteSpace(before) && !(before is '(' or '[')
        && (char.IsWhiteSpace(after) || char.IsPunctuation(after) && after is not ('(' or '[') || QuotationMarks.IsAny(after));
}
