using System.Runtime.InteropServices;
using IngestPipeline.Model;

namespace IngestPipeline.Readers.Html;

/// <summary>The elements that are open where the walk stands, outermost first.</summary>
internal sealed class OpenElements(ReadOnlyMemory<char> source)
{
    private readonly List<Frame> _frames = new(64);

    public int Count => _frames.Count;

    public ref Frame Top => ref CollectionsMarshal.AsSpan(_frames)[^1];

    /// <summary>Whether the innermost block is one that runs on: a tag of the page's own making in it is most likely inline.</summary>
    public bool IsInText =>
        InnermostBlock() is var at and >= 0 && (_frames[at].Tag.Name == "p" || _frames[at].Role is TagRole.Heading or TagRole.ListItem);

    /// <summary>Whether the innermost table says that it is none.</summary>
    public bool IsInLayout
    {
        get
        {
            var at = _frames.FindLastIndex(static frame => frame.Tag.Name == "table");
            return at >= 0 && ElementOf(at)!.Role is "presentation" or "none";
        }
    }

    public void Push(Frame frame) => _frames.Add(frame);

    public void Pop() => _frames.RemoveAt(_frames.Count - 1);

    /// <summary>The index of the innermost element that parts text; -1 when there is none.</summary>
    public int InnermostBlock()
    {
        var frames = CollectionsMarshal.AsSpan(_frames);
        for (var i = frames.Length - 1; i >= 0; i--)
            if (frames[i].Role is >= TagRole.Block and <= TagRole.Break || frames[i].IsAside)
                return i;
        return -1;
    }

    /// <summary>What cleaning sees of an open element; null for -1.</summary>
    public Element? ElementOf(int index)
    {
        var frames = CollectionsMarshal.AsSpan(_frames);
        var made = index;
        while (made >= 0 && frames[made].Element is null)
            made--;
        var element = made < 0 ? null : frames[made].Element;
        for (var i = made + 1; i <= index; i++)
        {
            ref var frame = ref frames[i];
            frame.Element = element = ElementReader.Read(source.Span, frame.Attributes, frame.Tag.Name, element);
            frame.IsCaption = ElementReader.IsCaption(element);
        }

        return element;
    }

    /// <summary>What the text in the element at <paramref name="index"/> is, and the level of a heading.</summary>
    public (BlockKind Kind, int Level) KindAt(int index)
    {
        var frames = CollectionsMarshal.AsSpan(_frames);
        for (var i = index; i >= 0; i--)
        {
            ref var frame = ref frames[i];
            if (frame.Role == TagRole.Heading)
                return (BlockKind.Heading, frame.Tag.Name[1] - '0');
            if (frame.IsCaption || frame.Role == TagRole.Caption)
                return (BlockKind.Caption, 0);
            if (frame.Role is TagRole.ListItem or TagRole.Term or TagRole.Definition)
                return (BlockKind.ListItem, 0);
            if (frame.Role == TagRole.Quote)
                return (BlockKind.Quote, 0);
            if (frame.Tag.Name is "article" or "main" or "body")
                break;
        }

        return (BlockKind.Paragraph, 0);
    }
}
