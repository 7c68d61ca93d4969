using IngestPipeline.Model;

namespace IngestPipeline.Tests.Extractors.Findings;

public sealed class OfficialPhrasesTests
{
    [Theory]
    [InlineData("We have a cause of concern about how the force records crimes.", FindingKind.Concern)]
    [InlineData("HMICFRS issued an accelerated cause of concern.", FindingKind.Concern)]
    [InlineData("A Cause of Concern relates to bullying, which inspectors said had not been tackled.", FindingKind.Concern)]
    [InlineData("The recording of antisocial behaviour was identified as an area for improvement.", FindingKind.Improvement)]
    public void Phrase_ThatIsGiven_Settles(string sentence, FindingKind kind) => Assert.Equal(kind, Filed.ByPhrase(sentence));

    [Theory]
    [InlineData("There were causes for concern among residents about parking.")]
    [InlineData("Residents said there was cause for concern about speeding.")]
    [InlineData("No cause of concern was issued.")]
    [InlineData("The cause of concern was lifted in June.")]
    [InlineData("All four causes of concern issued in 2022 have been closed.")]
    [InlineData("What is a cause of concern, as opposed to an area for improvement?")]
    [InlineData("A cause of concern means that the public may be at risk.")]
    [InlineData("I accept the cause of concern and have set aside £2m.")]
    [InlineData("The inspectors set out two causes of concern and 14 areas for improvement.")]
    [InlineData("Every one of the eight areas for improvement will have a named officer.")]
    [InlineData("The area was improved last year by a new car park.")]
    public void Phrase_DeniedClosedExplainedCountedAnswered_IsTheModels(string sentence) => Assert.Null(Filed.ByPhrase(sentence));
}
