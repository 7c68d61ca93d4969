using IngestPipeline.Model;
using IngestPipeline.Records;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Records;

public sealed class RecordCheckTests
{
    private static readonly RecordPipeline Identity =
        new() { Version = "0", Profile = "none", Models = new Dictionary<string, string>() };

    [Fact]
    public void Problems_RecordAsAssembled_AreNone() => Assert.Empty(RecordCheck.Problems(Sound()));

    [Fact]
    public void Problems_FactWithOtherWords_NamesIt()
    {
        var record = Sound();
        var changed = record with { Article = record.Article with { Text = record.Article.Text.Replace("79", "97", StringComparison.Ordinal) } };
        Assert.Contains(RecordCheck.Problems(changed), problem => problem.Contains("79 per cent", StringComparison.Ordinal));
    }

    [Fact]
    public void Problems_SpanOutsideTheText_NamesIt()
    {
        var record = Sound();
        var changed = record with { Forces = [Kent([new TextSpan(0, 5000)])] };
        Assert.Contains(RecordCheck.Problems(changed), problem => problem.Contains("kent", StringComparison.Ordinal));
    }

    [Fact]
    public void Problems_BlocksThatLeaveAGap_AreNamed()
    {
        var record = Sound();
        var changed = record with { Article = record.Article with { Blocks = [.. record.Article.Blocks.Skip(1)] } };
        Assert.NotEmpty(RecordCheck.Problems(changed));
    }

    [Fact]
    public void Problems_ChangeToAFigureThatIsNotThere_IsNamed()
    {
        var record = Sound();
        var changed = record with { Figures = [record.Figures[0] with { Change = new FigureChange(7) }] };
        Assert.Contains(RecordCheck.Problems(changed), problem => problem.Contains("not there", StringComparison.Ordinal));
    }

    [Fact]
    public void Quote_PiecesInOneParagraph_AreJoinedByAnEllipsis()
    {
        var article = TestArticle.Of("“We did well,” she said. “We will do better.”");
        var quote = QuoteOf(article, "We did well,", "We will do better.");
        Assert.Equal("We did well, … We will do better.", quote.Text);
        article.Facts.Quotes.Add(quote);
        Assert.Empty(RecordCheck.Problems(RecordAssembler.Assemble(article, Identity)));
    }

    [Fact]
    public void Quote_PiecesInTwoParagraphs_AreJoinedByALineBreak()
    {
        var article = TestArticle.Of("She said: “We did well.\n“We will do better.”");
        Assert.Equal("We did well.\nWe will do better.", QuoteOf(article, "We did well.", "We will do better.").Text);
    }

    private static Record Sound()
    {
        var article = TestArticle.Of("Kent Police answered 79 per cent of calls.\nA second paragraph.");
        article.Facts.Figures.Add(new Figure(article.Ground(new TextSpan(21, 32))) { Kind = FigureKind.Percent, Value = 79, Unit = "percent" });
        article.Facts.Forces.Add(Kent([new TextSpan(0, 11)]));
        return RecordAssembler.Assemble(article, Identity);
    }

    private static Force Kent(IReadOnlyList<TextSpan> mentions) =>
        new() { Id = "kent", Name = "Kent Police", Kind = ForceKind.Police, Role = ForceRole.Subject, Mentions = mentions };

    private static Quote QuoteOf(Article article, params string[] pieces) =>
        new([.. pieces.Select(piece => article.Ground(SpanOf(article, piece)))]) { Kind = QuoteKind.Direct, Speaker = Speaker.Unknown };

    private static TextSpan SpanOf(Article article, string words)
    {
        var start = article.Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
