using System.Text.Json;
using IngestPipeline.Model;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Corpus;

/// <summary>
/// What figures measure, on a hundred figures drawn by the hash of where they stand. <c>FigureSubjects.json</c> names the words a subject must
/// hold, its head and what tells it from others, written from the sentence alone (or, where that only points back, from the one before) and
/// not from what the pipeline says. A subject is right when it holds all of them, one of those parted by a bar, and few words more.
/// </summary>
public sealed class FigureSubjectTests
{
    private const double Floor = 0.85;
    private const int MostMore = 10;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    [Fact]
    public void Subjects_OfTheSample_AreRightAsOftenAsPinned()
    {
        var sample = JsonSerializer.Deserialize<List<Judged>>(File.ReadAllText(Path), Options)!;
        var wrong = sample.Where(judged => !IsRight(judged)).Select(judged => $"{judged.Article}: {judged.Figure}").ToList();
        Assert.Equal(100, sample.Count);
        Assert.True(wrong.Count <= sample.Count * (1 - Floor) + 0.5, string.Join('\n', wrong));
    }

    private static string Path => System.IO.Path.Combine(
        Repository.Root, "tests", "IngestPipeline.Tests", "Corpus", "FigureSubjects.json");

    private static bool IsRight(Judged judged)
    {
        var record = TestPipeline.RecordOf(CorpusArticle.Named(judged.Article).Raw());
        var start = record.Article.Text.IndexOf(judged.Sentence, StringComparison.Ordinal);
        var sentence = start < 0 ? default : new TextSpan(start, start + judged.Sentence.Length);
        var subject = record.Figures.FirstOrDefault(figure =>
            figure.Text == judged.Figure && figure.Span.Start >= sentence.Start && figure.Span.End <= sentence.End)?.Subject;
        return subject is not null && judged.Words.TrueForAll(wanted => Holds(subject, wanted))
            && Words(subject) - judged.Words.Sum(wanted => Words(wanted.Split('|')[0])) <= MostMore;
    }

    private static bool Holds(string subject, string wanted) =>
        wanted.Split('|').Any(words => subject.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static int Words(string text) => text.Count(c => c == ' ') + 1;

    private sealed record Judged(string Article, string Figure, string Sentence, List<string> Words);
}
