using IngestPipeline.Cleaners;

namespace IngestPipeline.Tests.Cleaners;

public sealed class SequencePassTests
{
    [Fact]
    public void WeakBlock_AmongStrongOnesOfItsKind_IsLifted() =>
        Assert.InRange(Apply(Repeat("<article>", "<p>{0}</p>", 6, "</article>"), [0.95f, 0.95f, 0.4f, 0.95f, 0.95f, 0.95f])[2], 0.5f, 0.9f);

    [Fact]
    public void StrongBlock_AmongWeakTeasersOfItsKind_IsLowered() =>
        Assert.InRange(
            Apply(Repeat("<section>", "<div class=\"card\"><p class=\"lead-in\">{0}</p></div>", 6, "</section>"), [.1f, .1f, .65f, .1f, .1f, .1f])[2],
            0.2f, 0.5f);

    [Fact]
    public void StrongBlock_OfAnotherKindThanTheWeakOnesBesideIt_IsLoweredLess()
    {
        float[] odds = [.1f, .1f, .65f, .1f, .1f, .1f];
        var alike = Apply(Repeat("", "<p>{0}</p>", 6, ""), odds)[2];
        var between = Repeat("<article>", "<p>{0}</p>", 1, "</article>");
        var other = Apply(Repeat("", "<p>{0}</p>", 2, "") + between + Repeat("", "<p>{0}</p>", 3, ""), odds);
        Assert.True(other[2] > alike, $"{other[2]} is no more than {alike}.");
        Assert.True(other[2] > 0.5f);
    }

    [Fact]
    public void Blocks_OfOneMind_StayOfIt()
    {
        var page = Repeat("<article>", "<p>{0}</p>", 5, "</article>");
        Assert.All(Apply(page, [0.9f, 0.8f, 0.9f, 0.8f, 0.9f]), score => Assert.InRange(score, 0.8f, 1f));
        Assert.All(Apply(page, [0.1f, 0.2f, 0.1f, 0.2f, 0.1f]), score => Assert.InRange(score, 0f, 0.2f));
    }

    [Fact]
    public void BlockWithoutAScore_KeepsNoneAndWeighsNothing()
    {
        var page = Repeat("<article>", "<p>{0}</p>", 4, "</article>");
        var scores = Apply(page, [0.9f, float.NaN, 0.9f, float.NaN]);
        Assert.True(float.IsNaN(scores[1]));
        Assert.True(float.IsNaN(scores[3]));
        Assert.InRange(scores[0], 0.9f, 1f);
    }

    [Fact]
    public void Certainty_OfNoughtAndOne_StaysANumber() =>
        Assert.All(Apply(Repeat("<article>", "<p>{0}</p>", 3, "</article>"), [0f, 1f, 1f]), score => Assert.True(float.IsFinite(score)));

    [Fact]
    public void Page_WithoutScores_IsLeftAlone() =>
        Assert.All(Apply(Repeat("<article>", "<p>{0}</p>", 2, "</article>"), [float.NaN, float.NaN]), score => Assert.True(float.IsNaN(score)));

    private static string Repeat(string before, string one, int count, string after) =>
        before + string.Concat(Enumerable.Range(0, count).Select(at => one.Replace("{0}", Text(at), StringComparison.Ordinal))) + after;

    private static string Text(int at) =>
        $"Inspectors spent five weeks with the force in the autumn of year {at}, listening to calls and reading files.";

    private static float[] Apply(string page, params float[] before)
    {
        var view = Drafted.View(page);
        Assert.Equal(before.Length, view.Draft.Count);
        float[] scores = [.. before];
        SequencePass.Apply(view, scores);
        return scores;
    }
}
