using System.Globalization;
using IngestPipeline.Training.Evaluating;
using Spectre.Console;

namespace IngestPipeline.Cli.Evaluating;

/// <summary>Shows an evaluation as a table: one figure a row, with its floor where there is one.</summary>
internal static class EvaluationTable
{
    public static void Write(IAnsiConsole console, EvaluationReport report, IReadOnlyDictionary<string, double>? floors)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns(new TableColumn("set"), new TableColumn("figure"));
        foreach (var heading in (string[])["value", "floor", "cases"])
            table.AddColumn(new TableColumn(heading).RightAligned());
        foreach (var metric in report.Metrics)
        {
            var floor = 0.0;
            var hasFloor = floors?.TryGetValue(metric.Key, out floor) == true;
            table.AddRow(
                new Text(metric.Set),
                new Text(metric.Name),
                new Text(Digits(metric.Value), hasFloor && metric.Value < floor ? new Style(Color.Red) : Style.Plain),
                new Text(hasFloor ? Digits(floor) : ""),
                new Text(metric.Cases.ToString(CultureInfo.InvariantCulture)));
        }

        console.Write(table);
    }

    private static string Digits(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);
}
