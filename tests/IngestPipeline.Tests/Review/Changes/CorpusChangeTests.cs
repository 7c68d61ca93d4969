using System.Text;
using IngestPipeline.Review.Causes;
using IngestPipeline.Review.Changes;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Review.Changes;

public sealed class CorpusChangeTests
{
    [Theory]
    [InlineData("cheshire-constabulary-2026-release.html", "4,412 officers", "4,413 officers", "4412 > 4413")]
    [InlineData("dyfed-powys-answers-sooner.html", "91.6 per cent", "92.6 per cent", "91.6 > 92.6")]
    [InlineData("devon-cornwall-bank-holiday.html", "31,900", "31,950", "31900 > 31950")]
    public void Compare_OneFigureOfAnArticleChanged_ShowsExactlyThat(string name, string words, string others, string expected)
    {
        var raw = CorpusArticle.Named(name).Raw();
        var text = Encoding.UTF8.GetString(raw.Bytes.Span);
        var at = text.IndexOf(words, StringComparison.Ordinal);
        var edited = string.Concat(text.AsSpan(0, at), others, text.AsSpan(at + words.Length));
        var changes = RecordComparer.Compare(
            new ComparedRecord(TestPipeline.RecordOf(text, name)), new ComparedRecord(TestPipeline.RecordOf(edited, name))).Changes;
        Assert.Equal([RecordPart.Text, RecordPart.Figures], changes.Select(change => change.Part));
        Assert.Equal(expected, $"{changes[1].Before} > {changes[1].After}");
        Assert.All(changes, change => Assert.Equal([ChangeCause.Source], change.Causes));
    }
}
