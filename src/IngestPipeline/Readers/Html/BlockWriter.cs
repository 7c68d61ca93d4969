using System.Text;
using IngestPipeline.Model;

namespace IngestPipeline.Readers.Html;

/// <summary>Makes blocks of what the walk has gathered.</summary>
internal sealed class BlockWriter(OpenElements open)
{
    private readonly List<Block> _asides = [];
    private readonly LineGrouping _grouping = new();

    public List<Block> Blocks { get; } = [];

    /// <summary>How many characters of text that is not hidden there are.</summary>
    public int VisibleLength { get; private set; }

    /// <summary>Writes the block or blocks that were gathered and starts anew.</summary>
    /// <param name="buffer">What was gathered.</param>
    /// <param name="aside">Whether it is hidden in the middle of other text, and stands in the order of the source only with it.</param>
    /// <param name="isTerm">Whether it is a term without a definition.</param>
    public void Write(BlockBuffer buffer, bool aside, bool isTerm)
    {
        var first = Blocks.Count;
        if (!buffer.IsEmpty)
        {
            var at = open.InnermostBlock();
            var element = open.ElementOf(at);
            var (kind, level) = isTerm ? (BlockKind.ListItem, 0) : open.KindAt(at);
            foreach (var group in _grouping.Of(buffer, kind))
                Add(buffer, group, element, level, aside ? _asides : Blocks);
        }

        buffer.Clear();
        if (!aside && _asides.Count > 0)
            Merge(first);
    }

    /// <summary>Writes the cells that were gathered as one block.</summary>
    public void WriteRow(BlockBuffer buffer, bool aside)
    {
        if (!buffer.IsEmpty)
        {
            var last = buffer.Lines.Length - 1;
            while (buffer.TextOf(last).IsEmpty)
                last--;
            Add(buffer, new LineGroup(0, last + 1, 0, BlockKind.TableRow), open.ElementOf(open.Count - 1), 0, aside ? _asides : Blocks);
        }

        buffer.Clear();
    }

    private void Merge(int first)
    {
        Blocks.AddRange(_asides);
        _asides.Clear();
        var tail = Blocks[first..];
        var sorted = tail.OrderBy(block => block.Source.Start).ToList();
        Blocks.RemoveRange(first, tail.Count);
        Blocks.AddRange(sorted);
    }

    private void Add(BlockBuffer buffer, LineGroup group, Element? element, int level, List<Block> target)
    {
        var text = Text(buffer, group);
        if (text.Length == 0)
            return;
        int start = -1, end = -1, linked = 0;
        foreach (ref readonly var line in buffer.Lines[group.First..group.End])
        {
            if (line.SourceStart < 0)
                continue;
            start = start < 0 ? line.SourceStart : start;
            end = line.SourceEnd;
            linked += line.Linked;
        }

        if (element is not { IsHidden: true })
            VisibleLength += text.Length;
        target.Add(new Block(text, group.Kind, new TextSpan(start, Math.Max(start + 1, end)))
        {
            Element = element,
            LinkLength = linked >= text.Length - group.Skip ? text.Length : Math.Min(linked, text.Length),
            HeadingLevel = group.Kind == BlockKind.Heading ? level : 0,
        });
    }

    private static string Text(BlockBuffer buffer, LineGroup group)
    {
        string text;
        if (group.End - group.First == 1)
        {
            text = buffer.TextOf(group.First)[group.Skip..].Trim(' ').ToString();
        }
        else
        {
            var joined = new StringBuilder();
            for (var i = group.First; i < group.End; i++)
            {
                if (i > group.First)
                    joined.Append(group.Kind == BlockKind.TableRow ? buffer.TextOf(i).IsEmpty ? " |" : " | " : " ");
                joined.Append(buffer.TextOf(i)[(i == group.First ? group.Skip : 0)..]);
            }

            text = joined.ToString().Trim(' ');
        }

        return buffer.Unsettled ? CanonicalText.Settle(text) : text;
    }
}
