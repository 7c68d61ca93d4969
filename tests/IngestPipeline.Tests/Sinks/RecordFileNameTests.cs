using System.Text;
using CsCheck;
using IngestPipeline.Sinks;

namespace IngestPipeline.Tests.Sinks;

public sealed class RecordFileNameTests
{
    [Theory]
    [InlineData("a.html", "a.html.json")]
    [InlineData("a/b c/é.html", "a/b c/é.html.json")]
    [InlineData("stdin", "stdin.json")]
    [InlineData("verified.html", "verified.html.json")]
    [InlineData("a.verifiedly.html", "a.verifiedly.html.json")]
    [InlineData("https://www.example.com/news/story-123", "www.example.com/news/story-123.json")]
    [InlineData("https://www.example.com/news/", "www.example.com/news.json")]
    [InlineData("https://www.example.com/", "www.example.com/index.json")]
    [InlineData("http://bücher.example:8080/x", "xn--bcher-kva.example_8080/x.json")]
    public void For_OrdinaryId_IsReadable(string id, string name) => Assert.Equal(name, RecordFileName.For(id));

    [Theory]
    [InlineData("con.html", "_con.html~")]
    [InlineData("a/NUL", "a/_NUL~")]
    [InlineData("com1.tar.gz", "_com1.tar.gz~")]
    [InlineData("what?.html", "what_.html~")]
    [InlineData("trailing. ", "trailing__~")]
    [InlineData("../x", "__/x~")]
    [InlineData("/etc/x", "_/etc/x~")]
    [InlineData("https://example.com/a.php?id=5", "example.com/a.php~")]
    [InlineData("x.verified", "x_verified~")]
    [InlineData("x.Received", "x_Received~")]
    [InlineData("a.verified.html", "a_verified.html~")]
    [InlineData("a.received.d/b.html", "a_received.d/b.html~")]
    public void For_UnsafeId_IsMadeSafeAndCarriesAHash(string id, string start)
    {
        var name = RecordFileName.For(id);

        Assert.StartsWith(start, name, StringComparison.Ordinal);
        Assert.Equal(start.Length + 12 + 5, name.Length);
    }

    [Fact]
    public void For_DifferentQueries_AreDifferent() =>
        Assert.NotEqual(RecordFileName.For("https://example.com/a?id=1"), RecordFileName.For("https://example.com/a?id=2"));

    [Fact]
    public void For_LongNamesAndPaths_AreCut()
    {
        var name = RecordFileName.For(new string('é', 500) + ".html");
        var path = RecordFileName.For("https://example.com/" + string.Join('/', Enumerable.Repeat(new string('x', 100), 50)));

        Assert.InRange(Encoding.UTF8.GetByteCount(name), 100, 220);
        Assert.StartsWith("example.com/~", path, StringComparison.Ordinal);
        Assert.InRange(path.Length, 10, 100);
    }

    [Fact]
    public void For_AnyId_IsARelativePathOfValidNames() => Gen.String.Sample(id =>
    {
        var segments = RecordFileName.For(id).Split('/');
        _ = RecordFileName.Key(RecordFileName.For(id));
        return segments.All(segment => segment.Length > 0
            && segment is not ("." or "..")
            && segment[^1] is not ('.' or ' ')
            && Encoding.UTF8.GetByteCount(segment) <= 220
            && !segment.Any(c => c < ' ' || "<>:\"|?*\\".Contains(c, StringComparison.Ordinal)));
    });
}
