using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Numbers;
using IngestPipeline.Extractors.Figures.Quantities;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Subjects;

/// <summary>
/// Gives a figure whose own words only point back ("the number", "it had been", "Kent Police had 1,402") the subject of the figure it is like.
/// </summary>
internal static class SubjectCarrier
{
    private const int MostFigures = 20;

    public static void Carry(SentenceScan scan, QuantityContext context, int index)
    {
        var figure = context.Current[index];
        if (figure is { Like: { Subject: { } whole } like, Kind: FigureKind.Count } && like.Kind == FigureKind.Count
            && (!IsOfThem(scan, figure) || figure.Subject == figure.Unit))
        {
            if (figure.Subject == whole || figure.Subject is null
                || !figure.Subject.Contains(figure.Unit, StringComparison.OrdinalIgnoreCase) || figure.Subject == figure.Unit)
                figure.Subject = scan.Is(figure.Next, Roles.Auxiliary) && SubjectFinder.After(scan, figure.Next) is { } said
                    ? whole + " " + said
                    : whole;
            return;
        }

        if (figure.PointsBack && (figure.Like ?? Alike(context, index))?.Subject is { } meant)
            figure.Subject = meant;
        else if (figure.Subject is null ? figure.Like is not null || IsOfIt(scan, figure) : IsVague(scan, figure.Subject))
            figure.Subject = (figure.Like ?? Alike(context, index))?.Subject ?? figure.Subject;
    }

    /// <summary>"It was seven minutes".</summary>
    private static bool IsOfIt(SentenceScan scan, FigureDraft figure)
    {
        var before = QualifierReader.Start(scan, figure.First) - 1;
        return scan.Is(before, Roles.Be) && (scan.IsWord(before - 1, "it") || scan.IsWord(before - 1, "that"));
    }

    private static bool IsOfThem(SentenceScan scan, FigureDraft figure) => scan.IsWord(figure.Next, "of");

    /// <summary>The figure of that measure just before, in this sentence or else in the one before.</summary>
    private static FigureDraft? Alike(QuantityContext context, int index)
    {
        var figure = context.Current[index];
        return Last(context.Current, index, figure) ?? Last(context.Previous, context.Previous.Count, figure);
    }

    private static FigureDraft? Last(List<FigureDraft> figures, int end, FigureDraft like)
    {
        for (var i = end - 1; i >= Math.Max(0, end - MostFigures); i--)
            if (figures[i].Kind == like.Kind && figures[i].Subject is not null
                && (like.Kind is FigureKind.Percent or FigureKind.Duration or FigureKind.Ratio or FigureKind.Money || figures[i].Measures(like)))
                return figures[i];
        return null;
    }

    /// <summary>Whether no word of it names anything.</summary>
    private static bool IsVague(SentenceScan scan, string subject)
    {
        foreach (var range in subject.AsSpan().Split(' '))
        {
            var word = subject.AsSpan(range).Trim(",.'’“”‘");
            if (word.Length == 0)
                continue;
            if (scan.Vocabulary.Find(word) is not { } term || (term.Roles & Pointing) == 0 || (term.Roles & Roles.Noun) != 0)
                return false;
        }

        return true;
    }

    private const Roles Pointing = Roles.Stop | Roles.Vague | Roles.Neutral | Roles.Relative | Roles.Span | Roles.Moment | Roles.Change
        | Roles.Month | Roles.Likeness | Roles.Qualifier;
}
