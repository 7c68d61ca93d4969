using IngestPipeline.Model;
using IngestPipeline.Review.Changes;
using IngestPipeline.Review.Texts;

namespace IngestPipeline.Review.Matching;

/// <summary>Reads the items of a record with what each is about.</summary>
internal static class Items
{
    public static readonly IReadOnlyList<RecordPart> Parts =
    [
        RecordPart.Forces, RecordPart.Grades, RecordPart.Tallies, RecordPart.Quotes, RecordPart.Figures, RecordPart.Findings,
        RecordPart.Removed, RecordPart.Warnings,
    ];

    public static IReadOnlyList<Item> Of(Side side, RecordPart part)
    {
        var record = side.Record;
        return part switch
        {
            RecordPart.Forces => Read(side, part, "forces", record.Forces, OfForce),
            RecordPart.Grades => Read(side, part, "grades", record.Grades, OfGrade),
            RecordPart.Tallies => Read(side, part, "tallies", record.Tallies, OfTally),
            RecordPart.Quotes => Read(side, part, "quotes", record.Quotes, OfQuote),
            RecordPart.Figures => Read(side, part, "figures", record.Figures, (item, figure) => OfFigure(item, figure, record.Article.Text)),
            RecordPart.Findings => Read(side, part, "findings", record.Findings, OfFinding),
            RecordPart.Removed => Read(side, part, "removed", record.Removed, OfRemoved),
            RecordPart.Warnings => Read(side, part, "warnings", record.Warnings, OfWarning),
            _ => [],
        };
    }

    private static List<Item> Read<T>(Side side, RecordPart part, string name, IReadOnlyList<T> values, Func<Item, T, Item> complete)
    {
        var items = new List<Item>(values.Count);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var index = 0;
        foreach (var json in side.Json.GetProperty(name).EnumerateArray())
        {
            var item = complete(new Item(part, index, "", json), values[index]);
            var count = seen[item.Key] = seen.GetValueOrDefault(item.Key) + 1;
            items.Add(count == 1 ? item : item with { Key = FormattableString.Invariant($"{item.Key}#{count}") });
            index++;
        }

        return items;
    }

    private static Item OfForce(Item item, Force force) =>
        item with { Key = force.Id, Spans = force.Mentions, Marks = [force.Id], Kin = force.Id };

    private static Item OfGrade(Item item, Grade grade)
    {
        var key = $"{grade.Force ?? "-"}/{grade.Area ?? PlainWords.Key(grade.AreaText)}/{PlainWords.Key(grade.Period)}";
        return item with { Key = key, Spans = [grade.Span], Marks = [$"{key}={grade.Value}", key], Kin = grade.Value };
    }

    private static Item OfTally(Item item, Tally tally)
    {
        var key = $"{tally.Force ?? "-"}/{string.Join('+', tally.Grades)}/{PlainWords.Key(tally.Period)}";
        return item with
        {
            Key = key,
            Spans = [tally.Span],
            Marks = [FormattableString.Invariant($"{key}={tally.Count}"), key],
            Kin = string.Join('+', tally.Grades),
        };
    }

    private static Item OfQuote(Item item, Quote quote)
    {
        var words = PlainWords.Of(quote.Text);
        return item with
        {
            Key = PlainWords.Key(quote.Text),
            Spans = quote.Spans,
            Marks = [$"{words}|{PlainWords.Of(quote.Speaker.Name)}", words],
            Words = words,
        };
    }

    private static Item OfFigure(Item item, Figure figure, string text)
    {
        var kind = $"{figure.Kind}/{figure.Unit}";
        var subject = PlainWords.Of(figure.Subject);
        var sentence = PlainWords.WithoutNumbers(EvidenceSentence.Of(text, figure.Span));
        return item with
        {
            Key = $"{PlainWords.Key(figure.Subject)}/{PlainWords.Key(figure.Unit)}",
            Spans = [figure.Span],
            Marks =
            [
                FormattableString.Invariant($"{kind}|{subject}|{figure.Value}|{figure.ValueTo}|{figure.Period}|{sentence}"),
                FormattableString.Invariant($"{kind}|{subject}|{figure.Value}|{figure.ValueTo}"),
                subject.Length == 0 ? null : $"{kind}|{subject}",
                FormattableString.Invariant($"{kind}|{figure.Value}|{sentence}"),
                $"{kind}|{sentence}",
            ],
        };
    }

    private static Item OfFinding(Item item, Finding finding)
    {
        var words = PlainWords.Of(finding.Text);
        return item with { Key = PlainWords.Key(finding.Text), Spans = [finding.Span], Marks = [words], Words = words };
    }

    private static Item OfRemoved(Item item, Removed removed) => item with
    {
        Key = $"{removed.Reason}/{PlainWords.Key(removed.Text)}",
        Marks = [$"{removed.Reason}|{removed.By}|{removed.Text}", removed.Text, PlainWords.Of(removed.Text)],
    };

    private static Item OfWarning(Item item, Warning warning) =>
        item with { Key = warning.Code, Marks = [$"{warning.Code}|{warning.Message}", warning.Code] };
}
