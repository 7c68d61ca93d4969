using System.Globalization;
using System.Text.Json;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Review.Changes;
using IngestPipeline.Review.Decisions;

namespace IngestPipeline.Cli.Reviewing.Accepting;

/// <summary>Refuses corrections that no record could say: a grade, body or area the record's profile does not know, a day there is not.</summary>
internal static class CorrectionCheck
{
    private static readonly string[] DayForms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <exception cref="CliException">The value is not one the field can have.</exception>
    public static void Check(Record record, ReviewDecision decision)
    {
        if (decision.Action != DecisionAction.Set || decision.Value is not { ValueKind: JsonValueKind.String } value)
            return;
        var text = value.GetString()!;
        if (IsDay(decision) && !DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            throw Refuse(decision, text, "A day is written 2024-02-16, 2024-02 or 2024.");
        if (ProfileOf(record) is { } profile && Known(profile, decision) is { Count: > 0 } known && !known.Contains(text))
            throw Refuse(decision, text, Hint(known));
    }

    private static bool IsDay(ReviewDecision decision) => (decision.Part, decision.Field) is
        (RecordPart.Article, "published" or "modified") or (RecordPart.Inspection, "inspected" or "published");

    /// <summary>The profile the record names; null when it is one of the caller's own.</summary>
    private static Profile? ProfileOf(Record record)
    {
        var name = record.Pipeline.Profile.Split('/')[0];
        return Profile.Names.Contains(name) ? Profile.Open(name) : null;
    }

    /// <summary>The words the field may have; empty when any.</summary>
    private static SortedSet<string> Known(Profile profile, ReviewDecision decision) => new(
        (decision.Part, decision.Field) switch
        {
            (RecordPart.Grades, "grade") => profile.Grades.Scales.SelectMany(scale => scale.Grades).Select(grade => grade.Id),
            (RecordPart.Inspection, "inspectorate") => profile.Inspectorates.Inspectorates.Select(inspectorate => inspectorate.Id),
            (RecordPart.Inspection, "programme") => profile.Programmes.Select(programme => programme.Id),
            (RecordPart.Forces, "id") or (_, "force") => profile.Forces.Select(force => force.Id),
            (_, "area") => profile.Areas.Areas.Select(area => area.Id),
            _ => [],
        },
        StringComparer.Ordinal);

    private static string Hint(SortedSet<string> known) => known.Count <= 12
        ? $"It is one of {string.Join(", ", known)}."
        : $"It is one of {known.Count}, such as {string.Join(", ", known.Take(5))}: the lists are in docs/profiles.md.";

    private static CliException Refuse(ReviewDecision decision, string text, string hint) =>
        new($"'{text}' cannot be the value of {decision.Path}.", hint);
}
