using IngestPipeline.Training.Evaluating;
using IngestPipeline.Training.Labels;

namespace IngestPipeline.Tests.Training.Evaluating;

public sealed class LabelledPeopleTests
{
    [Theory]
    [InlineData("By Jo Bloggs and Ann Other", 2)]
    [InlineData("Jo Bloggs, Ann Other; Sam Roe & Kim Stone", 4)]
    [InlineData("Anna Weber und Jan Koch", 2)]
    [InlineData("Claire Petit et Luc Martin", 2)]
    [InlineData("Juan Pérez y Ana García", 2)]
    [InlineData("E. Stone / J. I. da Silva", 2)]
    [InlineData("Jo Bloggs And Ann Other For The Mail On Sunday", 2)]
    [InlineData("By\n\t\tJo Bloggs", 1)]
    [InlineData("Jo Bloggs, PhD", 1)]
    [InlineData("Sarah", 1)]
    public void Label_OfPeople_GivesEachOfThem(string author, int expected) => Assert.Equal(expected, Of(author).Count);

    [Theory]
    [InlineData("Redaktion")]
    [InlineData("Reuters Staff")]
    [InlineData("Associated Press")]
    [InlineData("jo@loamshire.example")]
    [InlineData("freeman1984")]
    [InlineData("macbacchi")]
    [InlineData("dpa/lno")]
    [InlineData("admin")]
    [InlineData("Loamshire Life")]
    [InlineData("Moorland View")]
    public void Label_OfNobody_GivesNone(string author) => Assert.Empty(Of(author));

    [Fact]
    public void Names_AreThoseOfTheLabel_WhetherAReaderKnowsThemOrNot() => Assert.Equal(["mohloaimpesi"], Of("Mohloai Mpesi"));

    private static HashSet<string> Of(string author)
    {
        var page = new LabelledPage { Set = "a", Page = "one.html", Split = Split.Train, Authors = [author] };
        page = page with { Url = "https://www.moorland-view.example/1" };
        return LabelledPeople.Of(page, "Loamshire Life");
    }
}
