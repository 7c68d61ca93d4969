using System.Text.Json;
using System.Text.Json.Nodes;
using IngestPipeline.Model;

namespace IngestPipeline.Cli.Explaining;

/// <summary>Finds what one value of a record stands on: the evidence of the nearest part of the record around it.</summary>
internal static class ValueExplainer
{
    private static readonly string[] Grounds = ["span", "spans", "mentions", "mention"];

    public static ExplainedValue Explain(ExplainReport report, string path)
    {
        var record = report.Record!;
        var nodes = ValuePath.Follow(JsonNode.Parse(RecordJson.Serialize(record))!, path);
        var spans = nodes.Reverse().Select(SpansOf).FirstOrDefault(found => found.Count > 0) ?? [];
        var contexts = new Contexts(record, report.Sentences);
        return new ExplainedValue(
            path,
            nodes[^1]?.DeepClone(),
            report.Fields.FirstOrDefault(field => path == field.Field || path.StartsWith(field.Field + "[", StringComparison.Ordinal))?.Origin,
            [.. spans.Select(span => Evidence(record, span, contexts.Around(span)))],
            path.StartsWith("removed[", StringComparison.Ordinal) ? RemovedAt(nodes) : []);
    }

    private static ExplainedEvidence Evidence(Record record, TextSpan span, TextSpan context)
    {
        var text = record.Article.Text;
        return new ExplainedEvidence(
            text[span.Start..span.End],
            span,
            new ExplainedContext(text[context.Start..context.End], context),
            record.Article.Blocks.FirstOrDefault(block => block.Span.Overlaps(span))?.Source);
    }

    private static IReadOnlyList<TextSpan> SpansOf(JsonNode? node) => node switch
    {
        JsonArray array when IsSpan(array) && IsInText(array) => [Span(array)],
        JsonArray array when array.Count > 0 && array.All(IsSpan) && IsInText(array) => [.. array.Select(Span)],
        JsonObject item => Grounds.Select(name => SpansOf(item[name])).FirstOrDefault(found => found.Count > 0) ?? [],
        _ => [],
    };

    private static bool IsInText(JsonNode node) => !node.GetPath().Contains(".source", StringComparison.Ordinal);

    private static bool IsSpan(JsonNode? node) =>
        node is JsonArray { Count: 2 } array && array.All(number => number?.GetValueKind() == JsonValueKind.Number);

    private static TextSpan Span(JsonNode? node) => new((int)node![0]!, (int)node[1]!);

    private static IReadOnlyList<SourceLocation> RemovedAt(IReadOnlyList<JsonNode?> nodes) =>
        nodes.OfType<JsonObject>().LastOrDefault()?["source"] is JsonArray source ? [.. source.Select(range => new SourceLocation(Span(range)))] : [];
}
