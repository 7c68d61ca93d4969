using IngestPipeline.Diagnostics;

namespace IngestPipeline.Tests.Cleaners;

/// <summary>What is refused as no article, and what is short and one all the same.</summary>
public sealed class ArticleCheckTests
{
    [Theory]
    [InlineData("Page not found | Kent Police", "<h1>Page not found</h1><p>Sorry, the page you are looking for is not here, so please check.</p>")]
    [InlineData("Search results for burglary", "<h1>Search results</h1><p>Showing 1 to 5 of 312 results for the word that you have looked for.</p>")]
    [InlineData("Sign in | The Albion", "<h1>Sign in</h1><p>By signing in you agree to our terms and conditions and our privacy policy.</p>")]
    [InlineData("Contact us - Otter Valley", "<h1>Contact us</h1><p>Monday to Friday, 9am to 5pm</p><p>Station Road</p>")]
    [InlineData("Wessex Star", "<h1>Welcome</h1><p>With your consent we and our partners may use your location and tell your device.</p>")]
    [InlineData("Galleries", "<h1>Galleries</h1><a href='1'>Masham Sheep Fair</a> <a href='2'>Awards night</a>")]
    [InlineData("Results", "<h1>Results</h1><table><tr><td>Leek</td><td>2-1</td></tr><tr><td>Stone</td><td>0-0</td></tr></table>")]
    [InlineData("Crime | Tees Echo", """
        <h1>Crime</h1><h2><a href='1'>Officer cleared after dog bite</a></h2><p>A panel found that the officer had acted within the rules.</p>
        <h2><a href='2'>Fire station to become flats</a></h2><p>The council says that the site in Redcar has been empty for years.</p>
        <h2><a href='3'>Teenagers clean up graffiti</a></h2><p>Twelve pupils from Guisborough gave up their Saturday to scrub walls.</p>
        """)]
    public void Page_ThatIsNoArticle_IsRefused(string title, string body)
    {
        var refusal = Assert.Throws<DocumentSkippedException>(() => Cleaned.Html(Page(title, body)));

        Assert.Equal(Reasons.NotAnArticle, refusal.Reason);
        Assert.NotEmpty(refusal.Message);
    }

    [Theory]
    [InlineData("Man dies", "<h1>Man dies</h1><p>A man in his forties has died after a crash on the A38 near Bodmin.</p><p>The road is closed.</p>")]
    [InlineData("Man charged", "<h1>Man charged</h1><p>A man has been charged with burglary after tools were taken from a van in Taunton.</p>")]
    [InlineData("PEEL: Durham", "<h1>PEEL: Durham</h1><p>Our judgments are as follows.</p><ul><li>Crime: Good</li><li>Leadership: Good</li></ul>")]
    [InlineData("地震", "<h1>地震</h1><p>石川県能登地方で最大震度七の地震があり、気象庁は津波警報を出しました。住民は高台に避難しています。</p>")]
    [InlineData("Cookies: what the law now says | The Albion", """
        <h1>Cookies: what the law now says</h1>
        <p>The watchdog has fined a publisher that told readers it would use cookies whether they liked it or not.</p>
        <p>It said on Tuesday that the publisher had ignored four letters, and that others would be fined before the summer.</p>
        <p>A spokeswoman for the publisher, which owns forty newspapers, said that it would go to the courts.</p>
        """)]
    public void Page_ThatIsShort_IsAnArticle(string title, string body) =>
        Assert.NotEmpty(Cleaned.Html(Page(title, body)).Text);

    private static string Page(string title, string body) =>
        $"<html><head><title>{title}</title></head><body><main>{body}</main></body></html>";
}
