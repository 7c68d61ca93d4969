using IngestPipeline.Annotators;
using IngestPipeline.Extractors.Figures;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Extractors.Figures;

/// <summary>Which of several forces a figure is about.</summary>
public sealed class FigureForceTests
{
    [Fact]
    public void Force_OfSeveral_IsTheOneNamedBeforeOrRightAfter() =>
        Assert.Equal(
            ["essex", "kent", "kent", "essex"],
            ForcesOf(
                "Essex Police recorded 1,388 offences. Kent Police had 1,402 offences. "
                    + "Kent's charge rate was 9 per cent and it was 8 per cent in Essex."));

    [Fact]
    public void Force_OnlyComparedWith_IsNotTheFiguresOwn() =>
        Assert.Equal(
            ["essex", "essex"],
            ForcesOf("Essex Police solved 7.8 per cent of crimes, better than Kent Police. It also lost 12 officers."));

    [Fact]
    public void Force_OfANationalFigure_IsNull() =>
        Assert.Equal(
            ["essex", null],
            ForcesOf("Essex Police solved 7.8 per cent of crimes, not Kent Police's. Nationally, the rate was 9 per cent."));

    [Fact]
    public void Force_OfAnArticleWithOneForce_IsNull() => Assert.Equal([null], ForcesOf("Essex Police recorded 1,388 offences."));

    private static IEnumerable<string?> ForcesOf(string text)
    {
        var article = TestArticle.Of(text, [new TokenAnnotator(), new SentenceAnnotator()], new Named(), new FigureExtractor(Profile.UkInspections));
        return article.Facts.Figures.Select(figure => figure.Force);
    }

    /// <summary>Stands for the extractor of forces: two bodies by their names.</summary>
    private sealed class Named : IExtractor
    {
        public void Extract(Article article, CancellationToken cancellationToken = default)
        {
            foreach (var (id, name) in (ReadOnlySpan<(string, string)>)[("essex", "Essex Police"), ("kent", "Kent Police")])
            {
                var mentions = new List<TextSpan>();
                for (var at = article.Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = article.Text.IndexOf(name, at + 1,
                    StringComparison.Ordinal))
                    mentions.Add(new TextSpan(at, at + name.Length));
                if (mentions.Count == 0)
                    continue;
                article.Facts.Forces.Add(new Force { Id = id, Name = name, Kind = ForceKind.Police, Role = ForceRole.Subject, Mentions = mentions });
                foreach (var span in mentions)
                    article.Facts.ForceMentions.Add(new ForceMention(id, span, ForceMentionKind.Official));
            }
        }
    }
}
