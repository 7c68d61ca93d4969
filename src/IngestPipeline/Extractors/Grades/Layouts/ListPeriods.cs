using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;
using IngestPipeline.Extractors.Grades.Scopes;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Grades.Layouts;

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
        var span = isHeading ? block.Span : LastSentence(block);
        var nodes = reader.Read(span);
        // "In 2021 it was no pretty sight. We were told we required improvement in:"
        if (!brackets && !nodes.Exists(IsTime) && span != block.Span)
            nodes = reader.Read(block.Span);
        foreach (var node in nodes)
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

    private static bool IsTime(Node node) => node.Kind is NodeKind.Year or NodeKind.Previous or NodeKind.Current or NodeKind.Is;

    private TextSpan LastSentence(ArticleBlock block)
    {
        var index = context.Article.SentenceAt(block.Span.End - 1);
        return index >= 0 && context.Article.Sentences[index].Span.Start >= block.Span.Start ? context.Article.Sentences[index].Span
            : block.Span;
    }
}
