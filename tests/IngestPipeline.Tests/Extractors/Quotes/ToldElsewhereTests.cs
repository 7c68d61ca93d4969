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

    [Theory]
    [InlineData("The brigade has “a mountain to climb”, councillors heard this week.", null)]
    [InlineData("A driver was “going like the clappers” before he hit a wall, a court has heard.", null)]
    [InlineData("The brigade was “on its knees”, members were told by the chief fire officer, Ann Bole.", "Ann Bole")]
    [InlineData("The bays are too small for “anything with doors”, a meeting has heard.\nThe words were those of Cllr Thea Jones.", "Thea Jones")]
    [InlineData("Nobody is holding their breath, says the FBU's Ged Hanratty. “We were strong once and now we clap.”", "Ged Hanratty")]
    [InlineData("Nobody is holding their breath, said the chief fire officer. “We were strong once and now we clap.”", "the chief fire officer")]
    [InlineData("“I handed in a purse there and got tea.”\nMrs J. Wildgoose, Ashford-in-the-Water", "J. Wildgoose")]
    [InlineData("“I handed in a purse there and got tea.”\nMrs J. Wildgoose, of Ashford, was cross about it.", null)]
    [InlineData("She had been sent slippers, with a card. It read: “For walking in.”", "a card")]
    [InlineData("A report by the Independent Office for Police Conduct came out. “It was arithmetic,” it states.",
        "A report by the Independent Office for Police Conduct")]
    [InlineData("A nurse on the ward, who asked not to be named, said she had written “the same letter” three winters running.",
        "A nurse on the ward")]
    [InlineData("The Act was read to Gwen Pash, 61, of 112 Marine Road West, who said she had drunk “one sherry, maybe two”.", "Gwen Pash")]
    [InlineData("Macsen, seven, isn’t bothered. “I want a room with no smell,” was all he would say.", "Macsen")]
    [InlineData("Talks broke up in what one of those present called “a right old match”.", "one of those present")]
    [InlineData("Her neighbour across the landing is Dewi Roe, a postman.\n“They sent a lad with a meter.”", "Dewi Roe")]
    [InlineData("Clubs were asked. The University made nobody available. In a statement it said:\n“Safety is our first priority.”", "The University")]
    [InlineData("The report praises Kent Police. It is harder on the Metropolitan Police, which it says had “a backlog of cases”.", "The report")]
    [InlineData("She had been told by a young woman that “nobody at school ever said it”, and she asked what was being done.", "a young woman")]
    [InlineData("As my late wife used to say, “If you want it done, find a busy woman.” We have found several.", "my late wife")]
    [InlineData("The officer read this statement on behalf of Mr Declan Oyelade:\nWe are proud of what we do.", "Declan Oyelade")]
    [InlineData("Hannah*, a second-year student, woke up in hospital. “I remember the first one,” she said.", "Hannah")]
    [InlineData("Dorset Police is here. So is Kent Police.\nKent Police has closed the road. “Please wait at home,” the force says.", "Kent Police")]
    [InlineData("Roy Bell thanked Colin.\nLinda Chessman retires. Margaret Overy met her.\nQ. What was it like?\nA. Quieter than it is today.\nQ. Why?\n"
        + "A. Because nobody had a car.", "Linda Chessman")]
    [InlineData("‘I don’t blame the lads,’ says Meredith’s neighbour Carys Beddoes, whose bikes went.", "Carys Beddoes")]
    [InlineData("So does the National Farmers’ Union. “Be the eyes and ears,” is its advice to members.", "National Farmers’ Union")]
    [InlineData("Some of the answers make hard reading:\n“I was sent to a fight on my own last week.”", null)]
    [InlineData("A councillor wants to know why it shut “on a Tuesday, with no poster”.\nMembers met.\nCllr Pru Sewell said nobody told her.", "Pru Sewell")]
    [InlineData("Ch Insp Marcus Holt came. The officer replied that this was “a matter for the estates team”.", "Marcus Holt")]
    [InlineData("In a statement the moor’s owners, the Kennet Meadows Trust, said:\n“We are very grateful to all.”", "Kennet Meadows Trust")]
    [InlineData("Not all agree. Student Abi, who gave no surname, said it was “just sweeping it round to the road”.", "Abi")]
    [InlineData("Correspondence. From Mrs I. Sealey, asking the council to “do something about the rooks”.", "I. Sealey")]
    public void Speaker_ThatNoVerbBesideTells_IsRead(string text, string? name) => Assert.Equal(name, Quoted.In(text)[^1].Speaker.Name);

    [Fact]
    public void Letter_AfterTheSignatureOfAnother_IsNotTheirs()
    {
        var quotes = Quoted.In("“I handed in a purse there.”\nMrs J. Wildgoose, Bakewell\n“My son knows that door.”\nName and address supplied");
        Assert.Equal(["J. Wildgoose", null], quotes.Select(quote => quote.Speaker.Name));
    }
}
