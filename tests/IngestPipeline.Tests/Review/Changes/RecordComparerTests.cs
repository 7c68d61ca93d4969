using System.Diagnostics;
using System.Globalization;
using System.Text;
using IngestPipeline.Model;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Tests.Review.Changes;

public sealed class RecordComparerTests
{
    private const string Text =
        "Kent Police was rated good at preventing crime and adequate at responding to the public.\n"
        + "The force recorded 93 per cent of crime in time. Burglary fell by 12 per cent.\n"
        + "“I am pleased with how far we have come,” said Roy Wilsher.";

    [Fact]
    public void Compare_TheSame_IsEmpty() => Assert.Empty(Paths(Draft(Text), Draft(Text)));

    [Fact]
    public void Compare_AFigureThatChangedInText_IsTheTextAndTheFigure()
    {
        var after = Draft(Text.Replace("93", "94", StringComparison.Ordinal), percent: 94);
        Assert.Equal(["~ article.text", "~ figures[crime/percent].value"], Paths(Draft(Text), after));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Compare_AnInsertedParagraph_IsOneTextChangeAndNothingElse(int line)
    {
        var lines = Text.Split('\n').ToList();
        lines.Insert(line, "The roads will be gritted as usual over the coming winter, the county council said.");
        var changes = Changes(Draft(Text), Draft(string.Join('\n', lines)));
        var change = Assert.Single(changes);
        Assert.Equal((ChangeKind.Added, RecordPart.Text, "article.text"), (change.Kind, change.Part, change.Path));
        Assert.Equal("The roads will be gritted as usual over the coming winter, the county council said.", change.After!.Value.GetString());
    }

    [Fact]
    public void Compare_AGradeThatIsAnother_IsOneChangedField()
    {
        var before = new RecordDraft(Text).Grade("good at preventing crime", "kent", "preventing-crime", "good").Record();
        var after = new RecordDraft(Text).Grade("good at preventing crime", "kent", "preventing-crime", "adequate").Record();
        var change = Assert.Single(Changes(before, after));
        Assert.Equal("grades[kent/preventing-crime/current].grade", change.Path);
        Assert.Equal(("good", "adequate"), (change.Before!.Value.GetString(), change.After!.Value.GetString()));
        Assert.Equal(Text.Split('\n')[0], change.AfterSentence);
        Assert.Equal([new TextSpan(22, 46)], change.BeforeSpans);
        Assert.Equal(1, change.Confidence);
    }

    [Fact]
    public void Compare_GradesOfOneAreaInTwoPeriods_AreNotMixedUp()
    {
        var before = new RecordDraft(Text).Grade("good at", "kent", "a", "good").Grade("adequate at", "kent", "a", "adequate", "2021").Record();
        var after = new RecordDraft(Text).Grade("good at", "kent", "a", "adequate", "2021").Grade("adequate at", "kent", "a", "good").Record();
        Assert.DoesNotContain(Paths(before, after), path => path.EndsWith(".grade", StringComparison.Ordinal));
    }

    [Fact]
    public void Compare_AGradeGivenToAnotherForceAtOnePlace_IsOneChange()
    {
        var before = new RecordDraft(Text).Grade("good at preventing crime", "kent", "x", "good").Record();
        var after = new RecordDraft(Text).Grade("good at preventing crime", "essex", "x", "good").Record();
        Assert.Equal(["~ grades[kent/x/current].force"], Paths(before, after));
    }

    [Fact]
    public void Compare_GradesThatCameAndWent_AreAddedAndRemoved()
    {
        var before = new RecordDraft(Text).Grade("good at preventing crime", "kent", "preventing-crime", "good").Record();
        var after = new RecordDraft(Text).Grade("adequate at responding", "kent", "responding", "adequate").Record();
        Assert.Equal(["- grades[kent/preventing-crime/current]", "+ grades[kent/responding/current]"], Paths(before, after));
    }

    [Fact]
    public void Compare_ASpeakerWhoIsAnother_IsOneChange()
    {
        const string words = "I am pleased with how far we have come,";
        var change = Assert.Single(Changes(
            new RecordDraft(Text).Quote(words, "Roy Wilsher", "inspector").Record(), new RecordDraft(Text).Quote(words, "Ann Other").Record()));
        Assert.Equal("quotes[i-am-pleased-with-how-far-we].speaker", change.Path);
        Assert.Equal("Ann Other", change.After!.Value.GetProperty("name").GetString());
    }

    [Fact]
    public void Compare_AQuoteWithOtherMarks_IsTheSameQuote()
    {
        var plain = Text.Replace("pleased with", "'pleased' with", StringComparison.Ordinal);
        var after = new RecordDraft(plain).Quote("I am 'pleased' with how far we have come,", "Roy Wilsher").Record();
        var before = new RecordDraft(Text).Quote("I am pleased with how far we have come,", "Roy Wilsher").Record();
        Assert.Equal(["~ article.text"], Paths(before, after));
    }

    [Fact]
    public void Compare_AQuoteRulesCutShorter_IsOneChangedText()
    {
        var before = new RecordDraft(Text).Quote("I am pleased with how far we have come,", "Roy Wilsher").Record();
        var after = new RecordDraft(Text).Quote("pleased with how far we have come", "Roy Wilsher").Record();
        Assert.Equal(["~ quotes[i-am-pleased-with-how-far-we].text"], Paths(before, after));
    }

    [Fact]
    public void Compare_TwoFiguresOfOneSubject_ChangeEachForItself()
    {
        const string text = "Crime rose from 10 per cent to 20 per cent.";
        var before = new RecordDraft(text).Figure("10 per cent", 10, "crime", to: 1).Figure("20 per cent", 20, "crime").Record();
        var after = new RecordDraft(text.Replace("20", "25", StringComparison.Ordinal))
            .Figure("10 per cent", 10, "crime", to: 1).Figure("25 per cent", 25, "crime").Record();
        Assert.Equal(["~ article.text", "~ figures[crime/percent#2].value"], Paths(before, after));
    }

    [Fact]
    public void Compare_AFigureBeforeOthers_DoesNotMakeTheirMovesChanges()
    {
        const string text = "There were 5 calls. Crime rose from 10 per cent to 20 per cent.";
        var before = new RecordDraft(text).Figure("10 per cent", 10, "crime", to: 1).Figure("20 per cent", 20, "crime").Record();
        var after = new RecordDraft(text).Figure("5 calls", 5, "calls", "calls").Figure("10 per cent", 10, "crime", to: 2)
            .Figure("20 per cent", 20, "crime").Record();
        Assert.Equal(["+ figures[calls/calls]"], Paths(before, after));
    }

    [Fact]
    public void Compare_AMentionFoundInTheSameWords_IsTold_OneInNewWordsIsNot()
    {
        const string text = "Kent Police was visited. The force improved.";
        var before = new RecordDraft(text).Force("kent", "Kent Police").Record();
        Assert.Equal(["+ forces[kent].mentions"], Paths(before, new RecordDraft(text).Force("kent", "Kent Police", "The force").Record())
            .Select(path => path.Replace('~', '+')));
        var longer = new RecordDraft(text + "\nIt went on.").Force("kent", "Kent Police", "It").Record();
        Assert.Equal(["+ article.text"], Paths(before, longer));
    }

    [Fact]
    public void Compare_ConfidenceAndProvenance_OnlyWhenAsked()
    {
        var before = new RecordDraft(Text).Grade("good at", "kent", "a", "good", confidence: 0.5).Record();
        var after = new RecordDraft(Text) { Source = new string('2', 64), Version = "0.2.0" }
            .Grade("good at", "kent", "a", "good", confidence: 0.9).Record();
        Assert.Empty(Paths(before, after));
        var all = RecordComparer.Compare(
            new ComparedRecord(before), new ComparedRecord(after), null,
            new RecordDiffOptions { IncludeConfidence = true, IncludeProvenance = true });
        Assert.Equal(
            ["grades[kent/a/current].confidence", "source.sha256", "pipeline.version"], all.Changes.Select(change => change.Path));
    }

    [Fact]
    public void Compare_ABlockThatIsAnotherKind_IsTold()
    {
        var before = new RecordDraft("Grades\nKent Police was praised.").Record();
        var after = new RecordDraft("# Grades\nKent Police was praised.").Record();
        Assert.Equal(["~ article.blocks[grades].kind"], Paths(before, after));
    }

    [Fact]
    public void Compare_FindingsAndTallies_MatchByWhatTheySay()
    {
        const string words = "Burglary fell by 12 per cent.";
        var before = new RecordDraft(Text).Tally("good at", "kent", 2, "good").Finding(words, FindingKind.Strength).Record();
        var after = new RecordDraft(Text).Tally("good at", "kent", 3, "good").Finding(words, FindingKind.Concern).Record();
        Assert.Equal(
            ["~ tallies[kent/good/current].count", "~ findings[burglary-fell-by-12-per-cent].kind"], Paths(before, after));
    }

    [Fact]
    public void Compare_AddedAndRemovedRecords_AreChangesToo()
    {
        var record = new ComparedRecord(Draft(Text));
        var added = RecordComparer.Added(record).Changes[0];
        Assert.Equal((ChangeKind.Added, RecordPart.Record), (added.Kind, added.Part));
        Assert.Equal(ChangeKind.Removed, RecordComparer.Removed(record).Changes[0].Kind);
    }

    [Fact]
    public void Compare_ALargeRecord_TakesNoTime()
    {
        var before = Large(0);
        var after = Large(7);
        var watch = Stopwatch.StartNew();
        var changes = Changes(before, after);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"It took {watch.Elapsed}.");
        Assert.Equal(2 * 8, changes.Count(change => change.Part is RecordPart.Figures or RecordPart.Text));
    }

    private static Record Large(int changed)
    {
        var text = new StringBuilder();
        for (var i = 0; i < 2_000; i++)
            text.Append(CultureInfo.InvariantCulture, $"The station at number {i} took {Value(i, changed)} calls in the year.\n");
        var draft = new RecordDraft(text.ToString().TrimEnd());
        var figures = draft;
        for (var i = 0; i < 2_000; i++)
            figures = figures.Figure(FormattableString.Invariant($"{Value(i, changed)} calls"), Value(i, changed), "calls", "calls")
                .After(FormattableString.Invariant($"number {i} took"));
        return figures.Record();
    }

    private static int Value(int index, int changed) => 10_000 + index + (changed > 0 && index % 250 == 0 ? 100_000 : 0);

    private static Record Draft(string text, int percent = 93) => new RecordDraft(text)
        .Force("kent", "Kent Police")
        .Grade("good at preventing crime", "kent", "preventing-crime", "good")
        .Grade("adequate at responding to the public", "kent", "responding", "adequate")
        .Figure(FormattableString.Invariant($"{percent} per cent"), percent, "crime")
        .Figure("12 per cent", 12, "burglary")
        .Quote("I am pleased with how far we have come,", "Roy Wilsher")
        .Record();

    private static IReadOnlyList<RecordChange> Changes(Record before, Record after) =>
        RecordComparer.Compare(new ComparedRecord(before), new ComparedRecord(after)).Changes;

    private static IEnumerable<string> Paths(Record before, Record after) => Changes(before, after)
        .Select(change => $"{change.Kind switch { ChangeKind.Added => '+', ChangeKind.Removed => '-', _ => '~' }} {change.Path}");
}
