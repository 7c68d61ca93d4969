using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Tests.Profiles.Phrases;

public class PhraseMatcherTests
{
    [Fact]
    public void Find_LongerForm_WinsOverShorter()
    {
        var matcher = Matcher("Kent", "Kent Police", "Kent Police and Crime Panel");

        var texts = Texts(matcher, "Kent Police and Crime Panel met Kent Police in Kent.");

        Assert.Equal(["Kent Police and Crime Panel", "Kent Police", "Kent"], texts);
    }

    [Fact]
    public void Find_LongerFormBreaksOff_FallsBackToShorter() =>
        Assert.Equal(["Kent Police"], Texts(Matcher("Kent Police", "Kent Police and Crime Panel"), "Kent Police and Crime Stoppers"));

    [Fact]
    public void Find_EarlierForm_WinsOverLater() =>
        Assert.Equal(["New South Wales"], Texts(Matcher("South Wales Police", "New South Wales"), "New South Wales Police"));

    [Theory]
    [InlineData("inadequate")]
    [InlineData("adequately")]
    [InlineData("adequate1")]
    public void Find_PartOfWord_IsNoMatch(string text) => Assert.Empty(Texts(Matcher("adequate"), text));

    [Theory]
    [InlineData("‘adequate’")]
    [InlineData("(adequate)")]
    [InlineData("non-adequate")]
    [InlineData("adequate’s")]
    public void Find_WordBetweenMarks_IsMatch(string text) => Assert.Equal(["adequate"], Texts(Matcher("adequate"), text));

    [Theory]
    [InlineData("Victims' service", "victims’ service")]
    [InlineData("Victims’ service", "victims' service")]
    [InlineData("Dyfed-Powys Police", "Dyfed–Powys Police")]
    [InlineData("Dyfed-Powys Police", "Dyfed\u2011Powys Police")]
    [InlineData("Kent Police", "Kent\u00a0 \nPolice")]
    [InlineData("Éireann", "éIREANN")]
    public void Find_Typography_DoesNotMatter(string phrase, string text) => Assert.Equal([text], Texts(Matcher(phrase), text));

    [Theory]
    [InlineData("Kent Police", "KentPolice")]
    [InlineData("T/DCC", "T / DCC")]
    [InlineData("fire and rescue", "fire & rescue")]
    [InlineData("Kent Police", "Kent, Police")]
    public void Find_OtherSpacingOrMarks_IsNoMatch(string phrase, string text) => Assert.Empty(Texts(Matcher(phrase), text));

    [Theory]
    [InlineData(nameof(PhraseCase.Ignore), "MET POLICE", true)]
    [InlineData(nameof(PhraseCase.Ignore), "met police", true)]
    [InlineData(nameof(PhraseCase.Exact), "Met Police", true)]
    [InlineData(nameof(PhraseCase.Exact), "MET POLICE", false)]
    [InlineData(nameof(PhraseCase.Name), "MET POLICE", true)]
    [InlineData(nameof(PhraseCase.Name), "met police", false)]
    [InlineData(nameof(PhraseCase.Name), "Met police", false)]
    public void Find_Case_FollowsRule(string rule, string text, bool found) =>
        Assert.Equal(found, new PhraseMatcher<int>([new("Met Police", 1, Enum.Parse<PhraseCase>(rule))]).Find(text).Count == 1);

    [Fact]
    public void Find_NameOpensSentence_MayBeRaised() =>
        Assert.Single(new PhraseMatcher<int>([new("the Met", 1, PhraseCase.Name)]).Find("The Met said"));

    [Fact]
    public void Find_LongerFormInWrongCase_LeavesShorter()
    {
        var matcher = new PhraseMatcher<string>(
            [new("the Met Office", "weather", PhraseCase.Exact), new("the Met", "police", PhraseCase.Exact)]);

        Assert.Equal("police", Assert.Single(matcher.Find("the Met office")).Value);
    }

    [Fact]
    public void Find_FormOfTwoThings_GivesBoth()
    {
        var matcher = new PhraseMatcher<string>([new("SFRS", "suffolk"), new("SFRS", "surrey")]);

        Assert.Equal(["suffolk", "surrey"], matcher.Find("An SFRS spokesman").ConvertAll(m => m.Value));
    }

    [Fact]
    public void Find_Range_KeepsPositionsOfText()
    {
        const string text = "Kent Police and Kent Police";

        Assert.Equal(new PhraseMatch<string>(16, 11, "Kent Police"), Assert.Single(Matcher("Kent Police").Find(text, 5, text.Length)));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 11)]
    public void Find_WordCutByRange_IsNoMatch(int start, int end) =>
        Assert.Empty(Matcher("Kent Police", "ent", "Polic").Find("Kent Police", start, end));

    [Fact]
    public void Find_EmptyText_IsEmpty() => Assert.Empty(Matcher("Kent").Find(""));

    [Fact]
    public void Find_RangeOutsideText_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Matcher("Kent").Find("Kent", 0, 5));

    [Fact]
    public void Create_BlankPhrase_Throws() => Assert.Throws<ArgumentException>(() => Matcher(" "));

    [Fact]
    public void TryMatchAt_OnlyAtPosition_Matches()
    {
        var matcher = Matcher("said", "said in a statement");
        const string text = "he said in a statement";

        Assert.True(matcher.TryMatchAt(text, 3, text.Length, out var match));
        Assert.Equal((3, 22), (match.Start, match.End));
        Assert.False(matcher.TryMatchAt(text, 2, text.Length, out _));
        Assert.False(matcher.TryMatchAt(text, 4, text.Length, out _));
    }

    [Theory]
    [InlineData(" Preventing crime ", 1)]
    [InlineData("Preventing crime:", 0)]
    [InlineData("", 0)]
    public void Lookup_WholeText_MustBePhrase(string text, int count) =>
        Assert.Equal(count, Matcher("preventing crime").Lookup(text).Count);

    [Fact]
    public void Find_RandomTexts_AgreesWithPlainSearch()
    {
        string[] phrases = ["a", "a b", "b c a", "c", "a-b", "a b c a b", "b'c", "& a"];
        var matcher = Matcher(phrases);
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 24).Select(_ => "aabbcc  --'’&"[random.Next(13)]));

            Assert.Equal(Slow(phrases, text), matcher.Find(text).ConvertAll(m => (m.Start, m.Length)));
        }
    }

    private static List<(int Start, int Length)> Slow(string[] phrases, string text)
    {
        var found = new List<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            var longest = phrases.Max(p => LengthAt(p, text, i));
            if (longest > 0)
            {
                found.Add((i, longest));
                i += longest - 1;
            }
        }

        return found;
    }

    private static int LengthAt(string phrase, string text, int start)
    {
        var at = start;
        foreach (var c in phrase)
        {
            var from = at;
            while (c == ' ' && at < text.Length && text[at] == ' ')
            {
                at++;
            }

            if (c == ' ' ? at == from : at >= text.Length || text[at].ToString().Replace('’', '\'') != c.ToString())
            {
                return 0;
            }

            at += c == ' ' ? 0 : 1;
        }

        return Joined(text, start) || Joined(text, at) ? 0 : at - start;
    }

    private static bool Joined(string text, int at) =>
        at > 0 && at < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at]);

    private static PhraseMatcher<string> Matcher(params string[] phrases) => new(phrases.Select(p => new Phrase<string>(p, p)));

    private static IEnumerable<string> Texts(PhraseMatcher<string> matcher, string text) =>
        matcher.Find(text).Select(m => text.Substring(m.Start, m.Length));
}
