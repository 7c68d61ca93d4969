using static IngestPipeline.Tests.Readers.Hostile.HostilePage;

namespace IngestPipeline.Tests.Readers.Hostile;

/// <summary>Every way known here to make a page hurt.</summary>
internal static class HostilePages
{
    public static IReadOnlyList<HostilePage> All { get; } = [.. Nested(), .. Unclosed(), .. Many(), .. Text(), .. Attributes(), .. Data()];

    private static IEnumerable<HostilePage> Nested()
    {
        foreach (var tag in new[] { "div", "b", "a href=x", "span hidden", "font", "x-y", "form", "blockquote", "svg", "template", "object",
                     "template shadowrootmode=open", "noscript", "html><body", "table><tr><td", "ul><li", "p", "select><option", "h2", "pre" })
            yield return new($"nested {tag}", 100_000, times => Article + Repeat($"<{tag}>", times) + "word");
        yield return new("nested and closed", 100_000, times => Article + Repeat("<div>", times) + "x" + Repeat("</div>", times));
        yield return new("nested often", 5, times => Article + Repeat(Repeat("<div>", 800) + "x" + Repeat("</div>", 800), times));
    }

    private static IEnumerable<HostilePage> Unclosed()
    {
        foreach (var scrap in new[] { "<", "</", "<!", "<!--", "<?", "<a", "<a ", "<a x='", "<a x=\"'", "<![CDATA[x", "<script>", "<textarea>",
                     "<textarea></", "<iframe></i ", "<title>x", "<plaintext>x ", "<style>", "</p>x", "</div>", "</form>x", "</br>x", "<p>x",
                     "<li>x", "<td>x", "<tr><td>x", "<dt>x<dd>y", "<time>x", "<option>x", "<svg><script>", "<a href=x><h3>x" })
            yield return new($"unclosed {scrap}", 5_000, times => Article + Repeat(scrap, times));
        yield return new("unclosed comment", 500_000, times => Article + "<!-- " + Repeat("<p>x", times));
        yield return new("unclosed script", 500_000, times => Article + "<script>" + Repeat("</x ", times));
    }

    private static IEnumerable<HostilePage> Many()
    {
        foreach (var scrap in new[] { "<b>x</b>", "<br>", "x<br>", "<a href=x>x</a>", "<img>", "<!-- x -->y", "<hr>", "<div></div>", "<p> </p>" })
            yield return new($"many {scrap}", 100_000, times => Article + Repeat(scrap, times));
        foreach (var scrap in new[] { "<p>x</p>", "<span hidden>x</span>y", "<tr><td>x</td></tr>", "<a href=x><h3>x</h3></a>", "<div/>x",
                     "<html><body>x", "<table><tr><td rowspan=99999 colspan=99999>x</table>", "<form><a>x</form></a>", "<frameset><frame>" })
            yield return new($"many {scrap}", 4_000, times => Article + Repeat(scrap, times));
        yield return new("many links", 10_000, times => Repeat("<link rel=canonical href=''><meta name=a content=b>", times) + Article);
    }

    private static IEnumerable<HostilePage> Text()
    {
        foreach (var scrap in new[] { "word ", "w", "The force was good. ", "\n", "&amp;", "&", "&#", "&amp;amp;", "&bogus;", "&#xD800;", "&#0;",
                     "\u202E\u2066word ", "\u0301\u0316", "\u200D", "â€™s ", "â", "\uFFFD ", "(", "\" ", ". ", "1 ", "Jo Bloggs ", "Kent Police " })
            yield return new($"text of {scrap.Trim()}", 10_000, times => Article + "<p>x" + Repeat(scrap, times));
        yield return new("long number", 100_000, times => Article + "<p>&#" + Repeat("9", times));
        yield return new("nested ampersands", 50_000, times => Article + "<p>&" + Repeat("amp;", times));
        yield return new("lines", 10_000, times => Article + "<pre>" + Repeat("x\n", times));
    }

    private static IEnumerable<HostilePage> Attributes()
    {
        foreach (var scrap in new[] { "class=caption ", "/", "=", " ", "\" ", "=' ", "a=\"b\" ", "style='display " })
            yield return new($"attributes {scrap}", 300_000, times => Article + "<p " + Repeat(scrap, times) + ">x</p>");
        yield return new("attributes on all", 4_000, times => Article + Repeat("<div class=a id=b style=c data-d='e'>x</div>", times));
        yield return new("attributes on spans", 50_000, times => Article + Repeat("<span style='none", times) + ">x");
        yield return new("data address", 2_000_000, times => Article + "<img src='data:image/png;base64," + Repeat("AAAA", times) + "'>x");
        yield return new("class of many names", 100_000, times => Article + "<p class='" + Repeat("caption ", times) + "'>x</p>");
    }

    private static IEnumerable<HostilePage> Data()
    {
        foreach (var (name, start, scrap, end) in new[]
                 {
                     ("long", "{\"@type\":\"NewsArticle\",\"articleBody\":\"", "word ", "\"}"), ("deep", "", "[", ""),
                     ("broken", "", "{\"a\":\"b\",\n", ""),
                     ("graph", "", "{\"@graph\":[", ""), ("nodes", "[", "{\"@type\":\"NewsArticle\"},", "{}]"), ("blank", "", " ", ""),
                 })
            yield return new($"data {name}", 50_000,
                times => $"<script type='application/ld+json'>{start}{Repeat(scrap, times)}{end}</script>" + Article);
        yield return new("data often", 5_000,
            times => Repeat("<script type='application/ld+json'>{\"@type\":\"Article\"}</script>", times) + Article);
    }
}
