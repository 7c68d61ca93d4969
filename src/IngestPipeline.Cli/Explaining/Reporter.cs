using IngestPipeline.Model;

namespace IngestPipeline.Cli.Explaining;

/// <summary>Makes the report of a document that was just ingested, or of a record alone.</summary>
internal static class Reporter
{
    public static ExplainReport Of(Explanation explanation)
    {
        var record = (explanation.Result as IngestResult.Emitted)?.Record;
        var sentences = explanation.Article?.Sentences ?? [];
        return new ExplainReport
        {
            Id = explanation.Result.Item.Id,
            Record = record,
            Outcome = explanation.Result switch
            {
                IngestResult.Skipped skipped => skipped.Reason,
                IngestResult.Failed failed => failed.Reason,
                _ => null,
            },
            IsFromRecord = false,
            Sentences = sentences,
            Fields = record is null ? [] : FieldReporter.Of(record, explanation.Article?.Metadata),
            Blocks = explanation.Document is { } document ? Blocks(document, explanation.Article) : [],
            Facts = record is null ? [] : FactReporter.Of(record, new Contexts(record, sentences)),
        };
    }

    public static ExplainReport Of(Record record) => new()
    {
        Id = record.Id,
        Record = record,
        IsFromRecord = true,
        Fields = FieldReporter.Of(record, null),
        Blocks = Blocks(record),
        Facts = FactReporter.Of(record, new Contexts(record, [])),
    };

    private static List<ExplainedBlock> Blocks(Document document, Article? article)
    {
        var kept = (article?.Blocks ?? []).ToDictionary(block => block.DocumentBlock);
        var blocks = new List<ExplainedBlock>(document.Blocks.Count);
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var (block, verdict) = (document.Blocks[i], document.Verdicts[i]);
            var own = kept.GetValueOrDefault(i);
            blocks.Add(new ExplainedBlock(
                own is not null, own is not null ? Names.Of(own.Kind) : Names.Of(verdict.Label), block.Text, verdict.Reason, verdict.By,
                block.Source, own?.Span)
            { Cuts = verdict.Cuts, Score = verdict.Score });
        }

        return blocks;
    }

    private static List<ExplainedBlock> Blocks(Record record)
    {
        var kept = record.Article.Blocks.Select(block => new ExplainedBlock(
            true, Names.Of(block.Kind), record.Article.Text[block.Span.Start..block.Span.End], null, null, block.Source.Range, block.Span));
        var removed = record.Removed.SelectMany(entry => entry.Source.Select(source => new ExplainedBlock(
            false, "removed", entry.Text, entry.Reason, entry.By, source.Range, null)));
        return [.. kept.Concat(removed).OrderBy(block => block.Source)];
    }
}
