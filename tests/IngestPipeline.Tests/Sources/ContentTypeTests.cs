using IngestPipeline.Sources;

namespace IngestPipeline.Tests.Sources;

public sealed class ContentTypeTests
{
    [Theory]
    [InlineData(null, null, null)]
    [InlineData("", null, null)]
    [InlineData("text/html", "text/html", null)]
    [InlineData("Text/HTML;charset=UTF-8", "text/html", "UTF-8")]
    [InlineData("text/html; charset = 'iso-8859-1' ;", "text/html", "iso-8859-1")]
    [InlineData("text/html;; charset=\"utf-8\"; charset=x", "text/html", "utf-8")]
    [InlineData("text/html,text/html", "text/html", null)]
    [InlineData("; charset=utf-8", null, "utf-8")]
    [InlineData("text/plain; charset=; format=flowed", "text/plain", null)]
    public void Parse_Header_GivesTypeAndCharset(string? header, string? mediaType, string? charset) =>
        Assert.Equal((mediaType, charset), ContentType.Parse(header));
}
