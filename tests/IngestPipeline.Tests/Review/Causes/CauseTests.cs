using IngestPipeline.Review.Causes;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Tests.Review.Causes;

public sealed class CauseTests
{
    private const string Text = "Kent Police was rated good at preventing crime. It has 93 per cent.";
    private static readonly RecordOrigin Origin = RecordOrigin.Of(new RecordDraft(Text).Record());

    public static TheoryData<RecordOrigin, ChangeCause[]> Origins => new()
    {
        { Origin, [ChangeCause.Rules] },
        { Origin with { Source = "other" }, [ChangeCause.Source] },
        { Origin with { Version = "9" }, [ChangeCause.Rules] },
        { Origin with { RulesFingerprint = "x" }, [ChangeCause.Rules] },
        { Origin with { Models = new Dictionary<string, string> { ["blocks"] = "x" } }, [ChangeCause.Model] },
        { Origin with { Profile = "other/1" }, [ChangeCause.Profile] },
        { Origin with { Schema = "ingest-record/2" }, [ChangeCause.Schema] },
        { Origin with { Decisions = "decided: kent is good" }, [ChangeCause.Decision] },
        { Origin with { Source = "other", Version = "9", Profile = "p" }, [ChangeCause.Source, ChangeCause.Rules, ChangeCause.Profile] },
    };

    [Theory]
    [MemberData(nameof(Origins))]
    public void Between_WhatDiffers_IsTheCause(RecordOrigin after, ChangeCause[] causes) => Assert.Equal(causes, CauseFinder.Between(Origin, after));

    [Fact]
    public void Between_KnownFingerprints_AreCompared()
    {
        var known = Origin with { RulesFingerprint = "a", ProfileFingerprint = "b" };
        Assert.Equal([ChangeCause.Profile], CauseFinder.Between(known, known with { ProfileFingerprint = "c" }));
        Assert.Equal([ChangeCause.Source], CauseFinder.Between(known, known with { Source = "other" }));
    }

    [Fact]
    public void Compare_WithTheOldSourceReadAnew_TellsTheCausesApart()
    {
        var before = new RecordDraft(Text).Grade("good at", "kent", "a", "good").Figure("93 per cent", 93, "crime").Record();
        var bridge = new RecordDraft(Text) { Version = "2" }.Grade("good at", "kent", "a", "adequate").Figure("93 per cent", 93, "crime").Record();
        var after = new RecordDraft(Text.Replace("93", "94", StringComparison.Ordinal)) { Version = "2", Source = new string('2', 64) }
            .Grade("good at", "kent", "a", "adequate").Figure("94 per cent", 94, "crime").Record();

        var told = RecordComparer.Compare(new ComparedRecord(before), new ComparedRecord(after), bridge).Changes;
        Assert.Equal(["article.text", "grades[kent/a/current].grade", "figures[crime/percent].value"], told.Select(change => change.Path));
        Assert.Equal([ChangeCause.Source], told[0].Causes);
        Assert.Equal([ChangeCause.Rules], told[1].Causes);
        Assert.Equal([ChangeCause.Source], told[2].Causes);

        var both = RecordComparer.Compare(new ComparedRecord(before), new ComparedRecord(after)).Changes;
        Assert.All(both, change => Assert.Equal([ChangeCause.Source, ChangeCause.Rules], change.Causes));
    }
}
