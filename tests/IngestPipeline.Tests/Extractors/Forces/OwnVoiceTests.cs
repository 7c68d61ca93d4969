using IngestPipeline.Model;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Extractors.Forces;

public sealed class OwnVoiceTests
{
    private const string Bulletin =
        "KENT FIRE AND RESCUE SERVICE\nStaff bulletin, 15 April 2024\n\nHMICFRS will be with us in May. We know what they will ask.\n\n"
        + "In 2021 we were told that we required improvement in preventing fires.\n\nOur next issue is out on Monday.\n";

    [Fact]
    public void Bulletin_ThatSpeaksAsWe_IsOfItsPublisher()
    {
        var record = TestPipeline.RecordOf(Bulletin, "bulletin.txt");
        var force = Assert.Single(record.Forces);
        Assert.Equal(("kent-fire", ForceRole.Subject), (force.Id, force.Role));
        Assert.Empty(force.Mentions);
        Assert.Contains(record.Grades, grade => (grade.Force, grade.Area, grade.Period) == ("kent-fire", "frs-prevention", "2021"));
    }

    [Fact]
    public void Bulletin_ThatSpeaksOfOthers_NamesNoForce() =>
        Assert.Empty(TestPipeline.RecordOf(
            "KENT FIRE AND RESCUE SERVICE\nStaff bulletin, 15 April 2024\n\nCanteen opens again after the storm\n\n"
            + "The weather will be fine on Monday.\n\n"
            + "The canteen opens at noon, and inspectors of hygiene are expected.\n", "bulletin.txt").Forces);
}
