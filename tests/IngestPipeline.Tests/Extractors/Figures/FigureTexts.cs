using System.Globalization;
using IngestPipeline.Annotators;
using IngestPipeline.Extractors.Figures;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Extractors.Figures;

/// <summary>Figures of a text, and a short form to compare them in: kind, value, unit.</summary>
internal static class FigureTexts
{
    private static readonly FigureExtractor Extractor = new(Profile.UkInspections);

    public static IList<Figure> Find(string text) =>
        TestArticle.Of(text, [new TokenAnnotator(), new SentenceAnnotator()], Extractor).Facts.Figures;

    public static Article Read(string text) => TestArticle.Of(text, [new TokenAnnotator(), new SentenceAnnotator()], Extractor);

    public static string Short(Figure figure)
    {
        var value = figure.Value.ToString("0.####", CultureInfo.InvariantCulture);
        var to = figure.ValueTo is { } upper ? "-" + upper.ToString("0.####", CultureInfo.InvariantCulture) : "";
        return $"{Kind(figure.Kind)} {value}{to} {figure.Unit}";
    }

    private static string Kind(FigureKind kind) => kind switch
    {
        FigureKind.Percent => "percent",
        FigureKind.Money => "money",
        FigureKind.Count => "count",
        FigureKind.Duration => "duration",
        FigureKind.Ratio => "ratio",
        _ => "rate",
    };
}
