using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Quotes.Marks;

/// <summary>
/// Finds the paragraphs of an interview or a script that begin with the speaker and a colon: <c>Jo Bloggs: Yes.</c>, <c>A: Yes.</c>
/// </summary>
internal sealed class AnswerFinder(Article article)
{
    private const int ShortestAnswer = 3;
    private const int LongestBracket = 40;

    /// <summary>The paragraphs with the range of the label and where the answer begins.</summary>
    public List<(int Block, TextSpan Label, int First)> Find()
    {
        var answers = new List<(int, TextSpan, int)>();
        var (asks, named) = (false, false);
        var name = 0;
        for (var block = 0; block < article.Blocks.Count; block++)
        {
            var span = article.Blocks[block].Span;
            for (; name < article.Names.Count && article.Names[name].Span.End <= span.Start; name++)
                named |= article.Names[name].Kind == NameKind.Person;
            asks |= named && article.Slice(span) is ['Q', ':' or '.', ' ', ..];
            var label = asks && article.Slice(span) is ['A', ':' or '.', ' ', ..] ? new TextSpan(span.Start, span.Start + 1)
                : name < article.Names.Count ? LabelOf(article.Names[name], span) : null;
            if (label is { } found && FirstOfAnswer(found, span) is { } first)
                answers.Add((block, found, first));
        }

        return answers;
    }

    private static TextSpan? LabelOf(Name name, TextSpan block)
    {
        var start = name.TitleSpan is { } title ? Math.Min(title.Start, name.Span.Start) : name.Span.Start;
        return name.Kind == NameKind.Person && start == block.Start ? new TextSpan(start, name.Span.End) : null;
    }

    /// <summary>Where words begin after the label's colon, a bracket between them passed over: <c>Terrence (B wing): </c></summary>
    private int? FirstOfAnswer(TextSpan label, TextSpan block)
    {
        var after = article.Text.AsSpan(label.End, block.End - label.End);
        var colon = after is [' ', '(', ..] ? after.IndexOf("):", StringComparison.Ordinal) + 1 : 0;
        if (colon is < 0 or > LongestBracket || (colon == 0 && after is [' ', ..]))
            return null;
        var isAnswer = after[colon..] is [':' or '.', ' ', var first, ..] && after.Length - colon - 2 >= ShortestAnswer
            && !QuotationMarks.IsAny(first) && (after[colon] == ':' || label.Length == 1);
        return isAnswer ? label.End + colon + 2 : null;
    }
}
