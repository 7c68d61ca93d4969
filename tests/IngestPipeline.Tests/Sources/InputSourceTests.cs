using IngestPipeline.Sources;

namespace IngestPipeline.Tests.Sources;

public sealed class InputSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Parse_EveryKind_ListsThemInOrder()
    {
        var file = _folder.Write("one.html");
        _folder.Write("in/a.html");
        _folder.Write("in/b.txt");
        var source = InputSource.Parse(
            ["https://example.com/x", _folder["in"], file, _folder["i*/*.txt"], "-", new Uri(_folder.Write("two.html")).AbsoluteUri]);

        Assert.Equal("https://example.com/x a.html b.txt one.html stdin two.html", await Listed.IdsAsync(source));
    }

    [Fact]
    public async Task Parse_NameWithAStar_IsAFileBeforeItIsAPattern()
    {
        var path = _folder.Write("a*.html");
        _folder.Write("ab.html");

        Assert.Equal("a*.html", await Listed.IdsAsync(InputSource.Parse([path])));
    }

    [Fact]
    public async Task Parse_DanglingLink_IsAnItem()
    {
        File.CreateSymbolicLink(_folder["a.html"], "nothing");

        Assert.Equal("a.html", await Listed.IdsAsync(InputSource.Parse([_folder["a.html"]])));
    }

    [Fact]
    public async Task Parse_FileOfTheExcludedKind_IsTakenWhenNamed() =>
        Assert.Equal("a.verified.json", await Listed.IdsAsync(InputSource.Parse([_folder.Write("a.verified.json")])));

    [Theory]
    [InlineData("there-is-no-such-file.html")]
    [InlineData("there-is-no-such-folder/*.html")]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData("ftp://example.com/a")]
    public void Parse_Unknown_ThrowsNamingIt(string input)
    {
        var exception = Assert.Throws<InputException>(() => InputSource.Parse([input]));

        Assert.Equal(input, exception.Input);
        Assert.Contains(input, exception.Message, StringComparison.Ordinal);
        Assert.NotEmpty(exception.Hint);
    }

    [Fact]
    public void Parse_PatternThatMatchesNothing_Throws()
    {
        _folder.Write("a.txt");

        var exception = Assert.Throws<InputException>(() => InputSource.Parse([_folder["*.html"]]));

        Assert.StartsWith("No file matches", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ParseList_LinesOfEveryKind_ListsThemAndFailsTheRestByName()
    {
        _folder.Write("in/a.html");
        _folder.Write("in/b.txt");
        var missing = _folder["gone.html"];
        string[] lines = ["# inputs", "https://example.com/x # web", _folder["in"], "", missing, "https://example.com/x", "ftp://x/y", "-"];
        var list = _folder.Write("list.txt", string.Join("\r\n", lines));
        var items = await Listed.ItemsAsync(InputSource.ParseList(list));

        Assert.Equal(["https://example.com/x", "a.html", "b.txt", missing, "ftp://x/y", "-"], items.Select(item => item.Id));
        Assert.Equal(["https", "file", "file", "file", "invalid", "invalid"], items.Select(item => item.Uri.Scheme));
    }

    [Fact]
    public void ParseList_Missing_Throws() => Assert.Throws<InputException>(() => InputSource.ParseList("there-is-no-such-list.txt"));
}
