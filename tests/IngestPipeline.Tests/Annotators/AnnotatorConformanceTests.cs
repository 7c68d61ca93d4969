using IngestPipeline.Annotators;
using IngestPipeline.Annotators.Metadata;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Annotators;

/// <summary>What every annotator keeps to, whatever the article.</summary>
public abstract class AnnotatorConformanceTests
{
    public static TheoryData<string> Texts => [.. OddTexts.All];

    protected abstract IAnnotator Annotator { get; }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Annotate_AnyText_LeavesTheTextAndStaysInside(string text)
    {
        var article = Annotated(text);
        var end = article.Text.Length;
        Assert.Equal(TestArticle.Of(text).Text, article.Text);
        Assert.All(article.Tokens, token => Assert.InRange(token.Span.End, 1, end));
        Assert.All(article.Sentences, sentence => Assert.True(article.Blocks[sentence.Block].Span.Contains(sentence.Span)));
        Assert.All(article.Names, name => Assert.InRange(name.Span.End, 1, end));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Annotate_Twice_GivesTheSameLayers(string text)
    {
        var (first, second) = (Annotated(text), Annotated(text));
        Assert.Equal(first.Tokens, second.Tokens);
        Assert.Equal(first.Sentences, second.Sentences);
        Assert.Equal(first.Names, second.Names);
    }

    [Fact]
    public void Annotator_DeclaresItsStage() => Assert.NotEmpty(Annotator.GetType().GetCustomAttributes(typeof(StageAttribute), false));

    private Article Annotated(string text) => TestArticle.Of(text, [new TokenAnnotator(), Annotator]);
}

public sealed class TokenAnnotatorConformanceTests : AnnotatorConformanceTests
{
    protected override IAnnotator Annotator { get; } = new TokenAnnotator();
}

public sealed class SentenceAnnotatorConformanceTests : AnnotatorConformanceTests
{
    protected override IAnnotator Annotator { get; } = new SentenceAnnotator();
}

public sealed class NameAnnotatorConformanceTests : AnnotatorConformanceTests
{
    protected override IAnnotator Annotator { get; } = new NameAnnotator(Profile.UkInspections);
}

public sealed class MetadataAnnotatorConformanceTests : AnnotatorConformanceTests
{
    protected override IAnnotator Annotator { get; } = new MetadataAnnotator();
}
