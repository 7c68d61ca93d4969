using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Grades;

/// <summary>What the words above a list say of its time: "The 2021/22 grades:", "with last year's in brackets".</summary>
internal sealed class ListPeriods(GradingContext context)
{
    private string? _brackets;

    /// <summary>The period of the grades a list gives.</summary>
    public string OfList { get; private set; } = PeriodBook.Current;

    /// <summary>The period of the grades in brackets behind them.</summary>
    public string OfBrackets => _brackets ?? context.Periods.OfPrevious();

    /// <summary>Reads the block before a list.</summary>
    public void See(ArticleBlock block, NodeReader reader)
    {
        OfList = PeriodBook.Current;
        var words = context.Article.Slice(block.Span);
        var isHeading = block.Kind == BlockKind.Heading;
        var leads = isHeading || (words.Length > 0 && words[^1] == ':');
        if (!leads || words.Length > 600)
            return;
        var brackets = words.Contains("bracket", StringComparison.OrdinalIgnoreCase)
            || words.Contains("parenthes", StringComparison.OrdinalIgnoreCase);
        string? earlier = null;
        var current = false;
        foreach (var node in reader.Read(isHeading ? block.Span : LastSentence(block)))
        {
            if (node.Kind == NodeKind.Year && context.Periods.OfYear(context.Text.AsSpan(node.Start, node.End - node.Start)) is var period)
            {
                current |= period == PeriodBook.Current;
                earlier = period == PeriodBook.Current ? earlier : period;
            }
            else if (node.Kind == NodeKind.Previous)
                earlier ??= context.Periods.OfPrevious();
            else if (node.Kind == NodeKind.Current)
                current = true;
        }

        if (brackets)
            _brackets = earlier;
        else if (earlier is not null && !current)
            OfList = earlier;
    }

    private TextSpan LastSentence(ArticleBlock block)
    {
        var index = context.Article.SentenceAt(block.Span.End - 1);
        return index >= 0 && context.Article.Sentences[index].Span.Start >= block.Span.Start ? context.Article.Sentences[index].Span
            : block.Span;
    }
}
