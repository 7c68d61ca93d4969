using CsCheck;
using static IngestPipeline.Tests.Readers.ReaderFixture;

namespace IngestPipeline.Tests.Readers;

/// <summary>What holds for every well-formed page: no word is lost, none comes twice, none changes places.</summary>
public sealed class HtmlPropertyTests
{
    private static readonly string[] Wrappers =
    [
        "p", "div", "section", "article", "span", "em", "b", "strong", "a", "ul", "li", "blockquote", "h2", "figure", "figcaption", "table", "tr",
        "td", "dl", "dt", "dd", "details", "summary", "x-y", "pre", "form", "header", "main", "label", "font", "address", "center", "time", "button",
    ];

    private static readonly string[] Invisible =
    [
        "<script>no</script>", "<style>no</style>", "<!-- no -->", "<svg><text>no</text></svg>", "<template><p>no</p></template>", "<img alt=no>",
        "<br>", "<hr>", "<div></div>", "<span></span>", "<input value=no>", "<select><option>no</option></select>", " ", "\n", "<wbr>", "&nbsp;",
        "<noscript>no</noscript>", "<textarea>no</textarea>", "<iframe>no</iframe>",
    ];

    private static readonly Gen<string[]> Steps = Gen.OneOf(
        Gen.Int[0, Wrappers.Length - 1].Select(i => new[] { "open", Wrappers[i] }),
        Gen.Const(new[] { "close", "" }),
        Gen.Const(new[] { "word", "" }),
        Gen.Int[0, Invisible.Length - 1].Select(i => new[] { "nothing", Invisible[i] })).Array[1, 60].Select(Page);

    [Fact]
    public void Read_WellFormedPage_HasEveryWordOnceAndInOrder() => Steps.Sample(page =>
    {
        var document = Html("<html><body>" + page[0] + "</body></html>", new() { NoScriptThreshold = 0 });

        AssertInvariants(document, page[0].Length + 26);
        var words = string.Concat(Texts(document)).Where(char.IsAsciiLetterOrDigit);
        Assert.Equal(page[1], string.Concat(words));
    }, iter: 3000);

    /// <summary>A page and the words that can be seen of it.</summary>
    private static string[] Page(string[][] steps)
    {
        var open = new Stack<string>();
        string html = "", words = "";
        foreach (var step in steps)
        {
            if (step[0] == "open" && open.Count < 20)
            {
                open.Push(step[1]);
                html += $"<{step[1]} class=c>";
            }
            else if (step[0] == "close" && open.TryPop(out var last))
            {
                html += $"</{last}>";
            }
            else if (step[0] == "word")
            {
                words += $"w{html.Length}";
                html += $"w{html.Length} ";
            }
            else if (step[0] == "nothing")
            {
                html += step[1];
            }
        }

        while (open.TryPop(out var last))
            html += $"</{last}>";
        return [html, words];
    }
}
