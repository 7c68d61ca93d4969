using IngestPipeline.Diagnostics;
using IngestPipeline.Sources;

namespace IngestPipeline.Tests.Sources;

public sealed class UrlListSourceTests
{
    [Fact]
    public async Task ListAsync_CommentsBlanksAndDuplicates_ArePassedOver()
    {
        string[] lines =
        [
            "\uFEFF# a list", "", "  https://example.com/a  # the first", "HTTPS://EXAMPLE.com:443/a", "https://example.com/a#part",
            "https://example.com/b?x=#y", "\t",
        ];

        Assert.Equal("https://example.com/a https://example.com/b?x=", await Listed.IdsAsync(new UrlListSource(lines)));
    }

    [Theory]
    [InlineData("not an address")]
    [InlineData("www.example.com/a")]
    [InlineData("http://")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    public async Task ListAsync_NoWebAddress_IsAnItemThatFailsByName(string line)
    {
        var item = Assert.Single(await Listed.ItemsAsync(new UrlListSource([line])));
        var exception = await Assert.ThrowsAsync<IngestException>(
            () => new InvalidAddressFetcher().FetchAsync(item, TestContext.Current.CancellationToken));

        Assert.Equal(line, item.Id);
        Assert.Equal("invalid", item.Uri.Scheme);
        Assert.Equal(Reasons.SchemeRefused, exception.Reason);
        Assert.Contains(line, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ListAsync_UserAndPassword_AreNotKept()
    {
        var item = Assert.Single(await Listed.ItemsAsync(new UrlListSource(["https://user:secret@example.com/a"])));

        Assert.Equal("https://example.com/a", item.Id);
        Assert.Equal("https://example.com/a", item.Uri.OriginalString);
    }

    [Fact]
    public async Task FromFile_Lines_AreListed()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("urls.txt", "https://example.com/a\r\nhttps://example.com/b");

        Assert.Equal("https://example.com/a https://example.com/b", await Listed.IdsAsync(UrlListSource.FromFile(path)));
    }

    [Fact]
    public void FromFile_Missing_Throws() => Assert.Throws<InputException>(() => UrlListSource.FromFile("there-is-no-such-list.txt"));
}
