using System.Globalization;
using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;
using IngestPipeline.Extractors.Grades.Scopes;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Grades;

namespace IngestPipeline.Extractors.Grades.Layouts;

/// <summary>Reads a table row by row: areas down and periods or forces across, or the other way about.</summary>
internal sealed class TableGrades(GradingContext context, GradeLedger ledger)
{
    private readonly List<Cell> _header = [];

    /// <summary>A cell's area, force, period or grade; what it has none of is null.</summary>
    private readonly record struct Cell(AreaEntry? Area, TextSpan? Text, string? Force, string? Period, int Year, Node? Grade);

    /// <summary>The table is over: its header holds no more.</summary>
    public void End() => _header.Clear();

    public void Read(List<Node> nodes, (AreaEntry Area, TextSpan Text)? section)
    {
        var cells = CellsOf(nodes);
        if (!cells.Exists(cell => cell.Grade is not null))
        {
            _header.Clear();
            _header.AddRange(cells);
            return;
        }

        if (cells[0].Grade is { } lead)
        {
            for (var i = 1; i < cells.Count; i++)
                if (cells[i].Area is not null)
                    Add(cells[i], lead, cells[i].Force, PeriodBook.Current);
            return;
        }

        var newest = Newest();
        for (var i = 1; i < cells.Count; i++)
            if (cells[i].Grade is { } grade)
            {
                var column = i < _header.Count ? _header[i] : default;
                var named = cells[0].Area is not null || cells[0].Force is null ? cells[0] : column.Area is not null ? column : default;
                if (named.Text is null && section is { } above)
                    named = named with { Area = above.Area, Text = above.Text };
                Add(named, grade, cells[0].Force ?? column.Force, PeriodOf(column, newest));
            }
    }

    private void Add(Cell named, Node grade, string? force, string period)
    {
        if (named.Text is null && force is null)
            return;
        ledger.Add(new GradeDraft(
            force ?? context.ForceAt(grade.Start, named.Text?.Start ?? grade.Start, named.Area), named.Area, named.Text,
                grade.Term.Grade!, grade.Span, period, GradeMethod.Table,
            named.Area is null ? 0.85 : 0.97));
    }

    // Of columns of years the latest is the inspection reported.
    private int Newest()
    {
        var newest = 0;
        foreach (var cell in _header)
            newest = Math.Max(newest, cell.Year);
        return newest;
    }

    private string PeriodOf(Cell column, int newest) =>
        column.Period is null || (column.Year > 0 && column.Year == newest && !context.Periods.IsBeforeCycle(newest))
            ? PeriodBook.Current : column.Period;

    private List<Cell> CellsOf(List<Node> nodes)
    {
        var cells = new List<Cell>();
        var start = 0;
        for (var i = 0; i <= nodes.Count; i++)
            if (i == nodes.Count || nodes[i].Kind == NodeKind.Bar)
            {
                cells.Add(CellOf(nodes, start, i));
                start = i + 1;
            }

        return cells;
    }

    private Cell CellOf(List<Node> nodes, int start, int end)
    {
        var cell = default(Cell);
        for (var i = start; i < end; i++)
        {
            var node = nodes[i];
            cell = node.Kind switch
            {
                NodeKind.Area when cell.Area is null => cell with { Area = node.Term.Area, Text = node.Span },
                NodeKind.Force when cell.Force is null => cell with { Force = context.ForceIn(node.Span)?.ForceId },
                NodeKind.Grade when cell.Grade is null => cell with { Grade = node },
                NodeKind.Previous => cell with { Period = context.Periods.OfPrevious() },
                NodeKind.Year => WithYear(cell, node),
                _ => cell,
            };
        }

        if (cell.Area is not null || cell.Grade is not null || cell.Force is not null || start >= end)
            return cell;
        var text = new TextSpan(nodes[start].Start, nodes[end - 1].End);
        return cell with { Text = text, Area = context.Lexicon.Areas.Nearest(context.Text.Substring(text.Start, text.Length)) };
    }

    private Cell WithYear(Cell cell, Node node)
    {
        var text = context.Text.AsSpan(node.Start, node.End - node.Start);
        return cell with { Period = context.Periods.OfYear(text), Year = int.Parse(text[..4], CultureInfo.InvariantCulture) };
    }
}
