using IngestPipeline.Model;

namespace IngestPipeline.Training.Evaluating;

/// <summary>What makes a fact of one record the same as one of another.</summary>
internal static class FactKeys
{
    public static string Of(Grade grade) => Join(grade.Force, grade.Area ?? grade.AreaText, grade.Value, grade.Period);

    public static string Of(Tally tally) =>
        Join(tally.Force, string.Join('+', tally.Grades.Order(StringComparer.Ordinal)), $"{tally.Count}", tally.Period);

    public static string Of(Figure figure) => Join($"{figure.Kind}", figure.Text);

    public static string Of(Finding finding) => Join($"{finding.Kind}", finding.Text);

    /// <summary>The words and who said them; <see cref="Quote.Text"/> alone tells whether the words were found.</summary>
    public static string OfSpoken(Quote quote) => Join(quote.Text, quote.Speaker.Name);

    public static string Join(params ReadOnlySpan<string?> parts) => string.Join('\u001f', parts);
}
