using System.Globalization;
using System.Text;
using IngestPipeline.Cli.Output;
using IngestPipeline.Cli.Reviewing.Diffing;
using IngestPipeline.Model;
using IngestPipeline.Review.Changes;
using IngestPipeline.Review.Texts;

namespace IngestPipeline.Cli.Reviewing.Html;

/// <summary>
/// The later article (the earlier, when there is no later) with its facts in colour, what changed marked, and what was taken out of its text
/// struck through where it stood.
/// </summary>
internal sealed class HtmlMarks
{
    private readonly string _text;
    private readonly int _document;
    private readonly List<Mark> _marks = [];
    private readonly List<TextHunk> _hunks = [];
    private readonly string _before;
    private readonly HashSet<int> _anchored = [];

    public HtmlMarks(DocumentDiff diff, int document)
    {
        _document = document;
        var shown = diff.After ?? diff.Before!;
        _text = shown.Article.Text;
        _before = diff.Before?.Article.Text ?? "";
        if (diff is { Before: not null, After: not null })
            _hunks.AddRange(TextComparer.Hunks(_before, _text));
        AddFacts(shown);
        var map = new TextMap(_hunks);
        for (var i = 0; i < diff.Diff.Changes.Count; i++)
            AddChange(diff.Diff.Changes[i], i, diff.After is null, map);
    }

    /// <summary>The part of an element's id that its change and its mark share.</summary>
    public string IdOf(int change) => string.Create(CultureInfo.InvariantCulture, $"{_document}-{change + 1}");

    /// <summary>Whether the change stands somewhere in the text.</summary>
    public bool HasMark(int change) => _marks.Exists(mark => mark.Change == change);

    public string Article()
    {
        var page = new StringBuilder();
        var start = 0;
        foreach (var line in _text.Split('\n'))
        {
            page.Append("<p>");
            WriteLine(page, new TextSpan(start, start + line.Length));
            page.Append("</p>\n");
            start += line.Length + 1;
        }

        return page.ToString();
    }

    private void AddFacts(Record record)
    {
        foreach (var fact in record.Grades.Concat<Fact>(record.Tallies).Concat(record.Figures))
            _marks.Add(new Mark(fact.Span, fact.GetType().Name.ToLowerInvariant(), null));
        foreach (var span in record.Quotes.SelectMany(quote => quote.Spans))
            _marks.Add(new Mark(span, "quote", null));
        foreach (var span in record.Forces.SelectMany(force => force.Mentions))
            _marks.Add(new Mark(span, "force", null));
    }

    /// <summary>A fact that is gone is marked where its words stand now, or at what stands in their place.</summary>
    private void AddChange(RecordChange change, int index, bool isGone, TextMap map)
    {
        var spans = isGone ? change.BeforeSpans : change.AfterSpans;
        if (spans.Count == 0)
            spans = [.. change.BeforeSpans.Select(map.Around)];
        foreach (var span in spans)
            _marks.Add(new Mark(span, "is-changed k-" + change.Kind.ToString().ToLowerInvariant(), index));
    }

    private void WriteLine(StringBuilder page, TextSpan line)
    {
        var here = _marks.Where(mark => Touches(mark.Span, line)).ToList();
        var gone = _hunks.Where(hunk => !hunk.Before.IsEmpty && hunk.After.Start >= line.Start && hunk.After.Start <= line.End).ToList();
        var edges = new SortedSet<int> { line.Start, line.End };
        foreach (var span in here.Select(mark => mark.Span).Concat(gone.Select(hunk => hunk.After)))
        {
            edges.Add(Math.Clamp(span.Start, line.Start, line.End));
            edges.Add(Math.Clamp(span.End, line.Start, line.End));
        }

        var last = line.Start;
        foreach (var edge in edges)
        {
            if (edge > last)
                WriteStretch(page, new TextSpan(last, edge), here);
            foreach (var hunk in gone.Where(hunk => hunk.After.Start == edge))
                page.Append("<del>").Append(HtmlText.Encode(_before[hunk.Before.Start..hunk.Before.End].Trim('\n'))).Append("</del>");
            WriteEmpty(page, edge, here);
            last = edge;
        }
    }

    private void WriteStretch(StringBuilder page, TextSpan stretch, List<Mark> marks)
    {
        var over = marks.Where(mark => mark.Span.Overlaps(stretch)).ToList();
        var words = HtmlText.Encode(_text[stretch.Start..stretch.End]);
        if (over.Count == 0)
        {
            page.Append(words);
            return;
        }

        foreach (var mark in over)
            Anchor(page, mark);
        var nearest = over.Where(mark => mark.Change is not null).MinBy(mark => mark.Span.Length);
        var classes = string.Join(' ', over.OrderByDescending(mark => mark.Span.Length).Select(mark => mark.Classes).Distinct());
        page.Append(nearest?.Change is { } change
            ? $"<a href=\"#c{IdOf(change)}\"><mark class=\"{classes}\">{words}</mark></a>"
            : $"<mark class=\"{classes}\">{words}</mark>");
    }

    /// <summary>Where words were only taken out there is no stretch to mark, but a place to go to.</summary>
    private void WriteEmpty(StringBuilder page, int position, List<Mark> marks)
    {
        foreach (var mark in marks.Where(mark => mark.Span.IsEmpty && mark.Span.Start == position))
            Anchor(page, mark);
    }

    private void Anchor(StringBuilder page, Mark mark)
    {
        if (mark.Change is { } change && _anchored.Add(change))
            page.Append(CultureInfo.InvariantCulture, $"<span class=\"at\" id=\"m{IdOf(change)}\"></span>");
    }

    private static bool Touches(TextSpan span, TextSpan line) => span.Start <= line.End && span.End >= line.Start
        && (span.IsEmpty || span.Overlaps(line));

    /// <param name="Span">Where it stands.</param>
    /// <param name="Classes">What the page calls it.</param>
    /// <param name="Change">The index of the change it belongs to; null for a fact that is as it was.</param>
    private sealed record Mark(TextSpan Span, string Classes, int? Change);
}
