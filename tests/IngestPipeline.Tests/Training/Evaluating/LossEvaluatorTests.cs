using System.Text.Json;
using IngestPipeline.Cleaners.Models;
using IngestPipeline.Profiles;
using IngestPipeline.Tests.Sources;
using IngestPipeline.Training.Evaluating;
using IngestPipeline.Training.Labels;

namespace IngestPipeline.Tests.Training.Evaluating;

public sealed class LossEvaluatorTests : IDisposable
{
    private const string Shared = "Our readers have told us for years that the buses are late, and the council has said that it will see to it.";
    private const string Teaser = "A seagull has been thrown out of a bakery in the high street for the third time this summer.";

    private static readonly string[] Story =
    [
        "Loamshire Police has been told to improve how it answers calls from the public, the policing inspectorate said on Tuesday.",
        "Inspectors spent five weeks with the force last autumn, reading case files, riding with patrols and listening to calls.",
        "The chief constable, Jane Roe, said that the force had taken on forty more call handlers since the visit, and trained them.",
    ];

    private static readonly string[] WithShared = [Story[0], Story[1], Shared, Story[2]];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Page_CleanedAsItsLabelSays_HasNoLosses() => Assert.Empty(Losses(Label("one", Split.Train, Story), Page("")));

    [Fact]
    public void Block_ThatARuleDroppedAndTheLabelHolds_IsLost()
    {
        var loss = Assert.Single(Losses(Label("one", Split.Train, WithShared), Page($"<div class=\"share-bar\"><p>{Shared}</p></div>")));
        Assert.Equal(new Loss("papers", "rule:name-share", "share", Lost: 1, Added: 0, LostWords: 23, AddedWords: 0), loss);
    }

    [Fact]
    public void Block_ThatTheModelKeptAndTheLabelLeavesOut_IsAdded()
    {
        var loss = Assert.Single(Losses(Label("one", Split.Train, Story), Page($"<div class=\"teaser\"><p>{Teaser}</p></div>")));
        Assert.Equal(new Loss("papers", "model:blocks", "content", Lost: 0, Added: 1, LostWords: 0, AddedWords: 19), loss);
    }

    [Fact]
    public void Losses_OfSeveralPages_AddUpAndTheCostliestComesFirst()
    {
        var page = Page($"<div class=\"share-bar\"><p>{Shared}</p></div><div class=\"teaser\"><p>{Teaser}</p></div>");
        _folder.Write("two.html", page);
        var losses = Losses(Label("one", Split.Train, WithShared) + Label("two", Split.Train, WithShared), page);
        Assert.Equal(["rule:name-share", "model:blocks"], losses.Select(loss => loss.Judge));
        Assert.Equal([(2, 46), (0, 0)], losses.Select(loss => (loss.Lost, loss.LostWords)));
        Assert.Equal([(0, 0), (2, 38)], losses.Select(loss => (loss.Added, loss.AddedWords)));
    }

    [Fact]
    public void Block_ThatNoLabelSpeaksOf_IsNoLoss()
    {
        string[] keep = ["told to improve how"], drop = ["seagull"];
        var label = Serialize(new { set = "papers", page = "one.html", split = "train", keep, drop });
        var loss = Assert.Single(Losses(label, Page($"<div class=\"share-bar\"><p>{Shared}</p></div><div class=\"teaser\"><p>{Teaser}</p></div>")));
        Assert.Equal(("model:blocks", 0, 1), (loss.Judge, loss.Lost, loss.Added));
    }

    [Fact]
    public void Page_OfTheOtherSplit_IsNotLookedAt() =>
        Assert.Empty(Losses(Label("gone", Split.Dev, Story) + Label("one", Split.Train, Story), Page("")));

    [Fact]
    public void Page_RefusedAsNoArticle_IsPassedOver() =>
        Assert.Empty(Losses(Label("one", Split.Train, Story), "<html><body><h1>News</h1><a href='1'>One</a> <a href='2'>Two</a></body></html>"));

    private static string Page(string between) =>
        $"<html lang=\"en\"><body><main><article><h1>Force told to improve</h1><p>{Story[0]}</p><p>{Story[1]}</p>{between}<p>{Story[2]}</p>"
        + "</article></main></body></html>";

    private static string Label(string name, Split split, string[] paragraphs) =>
        Serialize(new { set = "papers", page = name + ".html", split = split == Split.Dev ? "dev" : "train", paragraphs });

    private static string Serialize<T>(T label) => JsonSerializer.Serialize(label) + "\n";

    private IReadOnlyList<Loss> Losses(string labels, string page)
    {
        _folder.Write("one.html", page);
        _folder.Write("labels.jsonl", labels);
        var all = new TreeEnsemble([new Tree(0, 1, Depth: 0)], [new TreeNode(float.PositiveInfinity, 0, 0)], [4f], slope: -1, offset: 0);
        var keeper = new BlockModel(all, hash: "");
        return new LossEvaluator(LabelledPages.Open(_folder.Path), Profile.UkInspections, _ => keeper)
            .Evaluate(Split.Train, TestContext.Current.CancellationToken);
    }
}
