using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Numbers;
using IngestPipeline.Extractors.Figures.Quantities;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Changes;

/// <summary>
/// Warns of figures that cannot all be right: a stated change that its two ends do not bear out, parts that do not add up to their total.
/// Only what a sentence states exactly is judged; hedged figures and ranges only where the hedge cannot excuse them.
/// </summary>
internal sealed class FigureChecks(Article article)
{
    private const string ChangeCode = "figure-change-mismatch";
    private const string SumCode = "figure-sum-mismatch";
    private const int MostFigures = 12;
    private const decimal Slack = 0.0005m;

    public void Read(SentenceScan scan, QuantityContext context)
    {
        if (context.Current.Count is < 2 or > MostFigures && context.Previous.Count is 0 or > MostFigures)
            return;
        CheckDirections(scan, context.Current);
        CheckSizes(scan, context);
        if (PartsReader.Read(scan, context.Current) is { } parts && !parts.AddUp)
            Warn(SumCode, $"'{string.Join("', '", parts.Parts.Select(Words))}' do not add up to '{Words(parts.Total)}'.");
    }

    /// <summary>"It fell from 79 to 93".</summary>
    private void CheckDirections(SentenceScan scan, List<FigureDraft> figures)
    {
        foreach (var from in figures)
        {
            if (from.ChangedTo is not { ValueTo: null } to || from is not { ValueTo: null, Direction: FigureDirection.Up or FigureDirection.Down }
                || to.Direction != from.Direction || !figures.Contains(to) || !from.IsLike(to))
                continue;
            var (before, after) = (DirectionFinder.Size(scan.Vocabulary, from), DirectionFinder.Size(scan.Vocabulary, to));
            if (before != after && after > before != (from.Direction == FigureDirection.Up))
                Warn(ChangeCode, $"'{Words(from)}' to '{Words(to)}' is told as a move {(from.Direction == FigureDirection.Up ? "up" : "down")}.");
        }
    }

    /// <summary>"from 3,020 to 2,561, a drop of 25 per cent"; "That is an increase of …" after the sentence that tells the ends.</summary>
    private void CheckSizes(SentenceScan scan, QuantityContext context)
    {
        var from = OnlyMove(context.Current) ?? (scan.IsWord(0, "that") || scan.IsWord(0, "this") ? OnlyMove(context.Previous) : null);
        if (from?.ChangedTo is not { ValueTo: null } to || from.ValueTo is not null)
            return;
        FigureDraft? size = null;
        foreach (var figure in context.Current)
        {
            if (figure == from || figure == to || figure.Direction is not (FigureDirection.Up or FigureDirection.Down)
                || figure.Comparator is not null || figure.ChangedTo is not null || figure.IsChangeEnd)
                continue;
            if (size is not null)
                return;
            size = figure;
        }

        if (size is { ValueTo: null } && IsNear(scan, size, from, to) && !ChangeArithmetic.Fits(scan, from, to, size, Slack))
            Warn(ChangeCode, $"'{Words(size)}' does not fit the change from '{Words(from)}' to '{Words(to)}'.");
    }

    /// <summary>The start of the one change the figures tell; null when they tell none or several.</summary>
    private static FigureDraft? OnlyMove(List<FigureDraft> figures)
    {
        FigureDraft? only = null;
        foreach (var figure in figures)
        {
            if (figure.ChangedTo is not { } to)
                continue;
            if (only is not null || !figures.Contains(to))
                return null;
            only = figure;
        }

        return only;
    }

    /// <summary>Whether nothing but commas and small words parts the size from its change.</summary>
    private static bool IsNear(SentenceScan scan, FigureDraft size, FigureDraft from, FigureDraft to)
    {
        if (to.Span.End < scan[0].Start)
            return QualifierReader.Start(scan, size.First) <= 6;
        var first = Math.Min(from.First, to.First);
        var next = Math.Max(from.Next, to.Next);
        for (var i = size.First > next ? next : size.Next; i < (size.First > next ? size.First : first); i++)
            if (scan.IsMark(i, ';') || scan.IsWord(i, "while") || scan.IsWord(i, "but") || scan.IsWord(i, "for") || scan.IsWord(i, "and"))
                return false;
        return size.First >= next ? size.First - next < 14 : size.Next <= first && first - size.Next < 14;
    }

    private string Words(FigureDraft figure) => article.Slice(figure.Span).ToString();

    private void Warn(string code, string message) => article.Facts.Warnings.Add(new Warning(code, message));
}
