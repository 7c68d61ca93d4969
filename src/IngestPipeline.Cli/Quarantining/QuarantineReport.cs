using System.Text.Json;
using IngestPipeline.Cli.Output;
using IngestPipeline.Runs;

namespace IngestPipeline.Cli.Quarantining;

/// <summary>Writes what is in a quarantine, for people or as JSON.</summary>
internal static class QuarantineReport
{
    public static int List(RunFolder folder, bool isOfDropped, bool isJson, CliConsole console)
    {
        using var output = console.OpenText();
        var (listed, others) = isOfDropped ? (folder.Dropped, folder.Quarantine) : (folder.Quarantine, folder.Dropped);
        foreach (var document in listed)
            output.Write(isJson ? Json(document, isOfDropped) : Line(document));
        if (listed.Count == 0)
            console.Error.WriteLine(isOfDropped ? "Nothing is dropped." : "The quarantine is empty.");
        if (!isOfDropped && others.Count > 0)
            console.Error.WriteLine($"{others.Count} more {(others.Count == 1 ? "is" : "are")} dropped: --dropped lists them.");
        return ExitCode.Done;
    }

    public static int Show(IReadOnlyList<QuarantinedDocument> documents, HashSet<string> dropped, CliConsole console)
    {
        using var output = console.OpenText();
        foreach (var document in documents)
        {
            var runs = document.Attempts == 1 ? "one run" : $"{document.Attempts} runs in a row, since run {document.FailedSince}";
            Line(output, "document", document.Id);
            Line(output, "input", document.Uri.IsFile ? document.Uri.LocalPath : document.Uri.AbsoluteUri);
            Line(output, "sha256", document.Sha256 ?? "unknown: its bytes could not be had");
            Line(output, "stage", document.Reason.Stage);
            Line(output, "reason", $"{document.Reason.Message} [{document.Reason.Code}]");
            if (document.Reason.Hint is { } hint)
                Line(output, "hint", hint);
            Line(output, "failed in", runs + (document.Reason.Transient ? "; trying later may help" : ""));
            if (document.KeptRecord is { } kept)
                Line(output, "record", $"{kept}, made of an earlier version, is kept");
            if (dropped.Contains(document.Id))
                Line(output, "dropped", "runs pass it over until its bytes change; 'ingest quarantine undrop' takes it back");
            output.Write("\n");
        }

        return ExitCode.Done;
    }

    private static string Line(QuarantinedDocument document) =>
        $"{Printable.Line(document.Id)}\t{document.Reason.Stage}\t{document.Reason.Code}\t{Printable.Line(document.Reason.Message)}\n";

    private static void Line(TextWriter output, string name, string value) => output.Write($"{name,-10}{Printable.Line(value)}\n");

    private static string Json(QuarantinedDocument document, bool isDropped)
    {
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            json.WriteString("input", document.Uri.IsFile ? document.Uri.LocalPath : document.Uri.AbsoluteUri);
            json.WriteString("sha256", document.Sha256);
            json.WriteString("stage", document.Reason.Stage);
            json.WriteString("code", document.Reason.Code);
            json.WriteString("message", document.Reason.Message);
            json.WriteString("hint", document.Reason.Hint);
            json.WriteBoolean("transient", document.Reason.Transient);
            json.WriteNumber("attempts", document.Attempts);
            json.WriteNumber("failedSince", document.FailedSince);
            json.WriteString("keptRecord", document.KeptRecord);
            json.WriteBoolean("dropped", isDropped);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
