namespace IngestPipeline.Cli.Explaining;

/// <summary>Writes an explanation in the format asked for.</summary>
internal sealed class ReportWriter(CliConsole console, ExplainFormat format)
{
    public int Write(ExplainReport report, string? path)
    {
        using var output = console.OpenText();
        if (path is not null)
            WriteValue(report, path, output);
        else if (format == ExplainFormat.Json)
            JsonReport.Write(report, output);
        else if (format == ExplainFormat.Html)
            output.Write(new HtmlReport(report).Render());
        else
            new TextReport(console.OutputConsole(output)).Write(report);
        return report.Outcome is { Result: "failed" } ? ExitCode.NothingSucceeded : ExitCode.Done;
    }

    private void WriteValue(ExplainReport report, string path, TextWriter output)
    {
        if (report.Record is null)
            throw new CliException(
                $"{report.Id} gave no record: {report.Outcome!.Message} [{report.Outcome.Code}]", report.Outcome.Hint, ExitCode.NothingSucceeded);
        var value = ValueExplainer.Explain(report, path);
        if (format == ExplainFormat.Json)
            JsonReport.Write(value, output);
        else
            new TextReport(console.OutputConsole(output)).Write(value, report.Text);
    }
}
