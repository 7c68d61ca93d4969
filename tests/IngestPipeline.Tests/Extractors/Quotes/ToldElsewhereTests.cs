namespace IngestPipeline.Tests.Extractors.Quotes;

/// <summary>Speakers and roles that another sentence tells.</summary>
public class ToldElsewhereTests
{
    [Theory]
    [InlineData("Kent’s chief constable sits in a portable building.\nJane Roe, 51, took over. “Ask me anything,” she says.", "chief constable")]
    [InlineData("His deputy is less patient. Jane Roe wrote that it was “one great big mess”.", "deputy")]
    [InlineData("A safe-breaker called Jane Roe said it was “one great big mess”.", "safe-breaker")]
    [InlineData("Jane Roe, who was brought in as chief constable in May, said it was “one great big mess”.", "chief constable")]
    [InlineData("The driver was bitten by a dog. Jane Roe, who lives opposite, said it was “one great big mess”.", null)]
    [InlineData("A driver was attacked in the street.\nJane Roe, 51, of Hull, said it was “one great big mess”.", null)]
    public void Role_OfAnotherSentence_IsTheirs(string text, string? role) => Assert.Equal(role, Quoted.In(text)[0].Speaker.Role);

    [Theory]
    [InlineData("Ailsa and Lorne Bell lost their son. “He asked for it at one,” said Mrs Bell.", "Ailsa Bell")]
    [InlineData("Jane Roe was here. Inspectors read the files and they wrote that it had “made a good start”.", "Inspectors")]
    [InlineData("Jane Roe said so. Fans held up a sheet with the words “Jane Roe Go Away Now”.", "a sheet")]
    [InlineData("In a statement his family said: “He was our sunshine all day long.”", "his family")]
    [InlineData("A hospital has apologised “without any reservation”.\nShe was taken to St Botolph’s Hospital.", "St Botolph’s Hospital")]
    [InlineData("Q. Jane Roe of Kent Police, why here?\n“Because the queue forms here,” he said.", "Jane Roe")]
    public void Speaker_IsWhoeverTheArticleNames(string text, string name) => Assert.Equal(name, Quoted.In(text)[^1].Speaker.Name);
}
