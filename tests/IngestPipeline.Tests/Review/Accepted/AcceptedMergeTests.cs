using IngestPipeline.Model;
using IngestPipeline.Records;
using IngestPipeline.Review.Accepted;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Tests.Review.Accepted;

public sealed class AcceptedMergeTests
{
    private const string Text = "Kent Police was rated good at preventing crime.\nCrime rose from 10 per cent to 20 per cent in the year.";

    [Fact]
    public void Merge_OneOfTwoChanges_WritesThatOne()
    {
        var received = Make(Text, "adequate", 25);
        var merged = Merge(Make(Text), received, "grades");
        Assert.Empty(merged.Refused);
        Assert.Equal("adequate", merged.Record.Grades[0].Value);
        Assert.Equal(20, merged.Record.Figures[1].Value);
    }

    [Fact]
    public void Merge_EverythingChosen_IsTheReceivedRecordInWhatItSays()
    {
        var received = Make("It was a cold night in the county.\n" + Text, "adequate", 25);
        var merged = Merge(Make(Text), received, "*");
        Assert.Empty(merged.Refused);
        Assert.True(RecordComparer.Compare(new ComparedRecord(received), new ComparedRecord(merged.Record)).IsEmpty);
        Assert.Empty(RecordCheck.Problems(merged.Record));
    }

    [Fact]
    public void Merge_TheTextAlone_MovesWhatWasAccepted()
    {
        var received = Make("It was a cold night in the county.\n" + Text, "adequate", 25);
        var merged = Merge(Make(Text), received, "article.text");
        Assert.Empty(merged.Refused);
        Assert.Equal(received.Article.Text, merged.Record.Article.Text);
        Assert.Equal("good", merged.Record.Grades[0].Value);
        Assert.Empty(RecordCheck.Problems(merged.Record));
    }

    [Fact]
    public void Merge_TextWithoutTheFigureItChanges_IsRefused_AndSoIsTheFigureWithoutItsText()
    {
        var received = Make(Text.Replace("20", "25", StringComparison.Ordinal), second: 25, words: "25 per cent");
        var text = Merge(Make(Text), received, "article.text");
        Assert.Contains("figures[crime/percent#2]", Assert.Single(text.Refused).Why, StringComparison.Ordinal);
        Assert.Equal(Text, text.Record.Article.Text);
        var figure = Merge(Make(Text), received, "figures");
        Assert.Contains("accept article.text too", Assert.Single(figure.Refused).Why, StringComparison.Ordinal);
        Assert.Equal(20, figure.Record.Figures[1].Value);
        var both = Merge(Make(Text), received, "figures", "article.text");
        Assert.Empty(both.Refused);
        Assert.Equal(25, both.Record.Figures[1].Value);
    }

    [Fact]
    public void Merge_AFigureBeforeOthers_KeepsTheirMoves()
    {
        var received = new RecordDraft(Text).Figure("good", 1, "first", "x").Figure("10 per cent", 10, "crime", to: 2)
            .Figure("20 per cent", 20, "crime").Record();
        var accepted = new RecordDraft(Text).Figure("10 per cent", 10, "crime", to: 1).Figure("20 per cent", 20, "crime").Record();
        var merged = Merge(accepted, received, "figures");
        Assert.Equal(3, merged.Record.Figures.Count);
        Assert.Equal(2, merged.Record.Figures[1].Change!.To);
        var back = Merge(received, accepted, "figures");
        Assert.Equal(1, back.Record.Figures[0].Change!.To);
    }

    private static MergedRecord Merge(Record accepted, Record received, params string[] only)
    {
        var diff = RecordComparer.Compare(new ComparedRecord(accepted), new ComparedRecord(received));
        return AcceptedMerge.Merge(accepted, received, new ChangeFilter(only).Apply(diff).Changes);
    }

    private static Record Make(string text, string grade = "good", decimal second = 20, string words = "20 per cent") => new RecordDraft(text)
        .Grade("good at preventing crime", "kent", "preventing-crime", grade)
        .Figure("10 per cent", 10, "crime", to: 1).Figure(words, second, "crime").Record();
}
