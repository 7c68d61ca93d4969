using HtmlAgilityPack;
using IngestPipeline.Model;

namespace IngestPipeline.Readers.Html;

/// <summary>An open element on the way through the page.</summary>
internal struct Frame
{
    public HtmlNode Node;

    public Tag Tag;

    /// <summary>What the tag means where it stands.</summary>
    public TagRole Role;

    /// <summary>Where its attributes start in the source.</summary>
    public int Attributes;

    /// <summary>What cleaning sees of it; made when a block or a time first asks for it.</summary>
    public Element? Element;

    /// <summary>Whether its class says that it holds the words to a picture; known when <see cref="Element"/> is.</summary>
    public bool IsCaption;

    /// <summary>Whether its text is gathered apart from the text around it, because it is hidden in the middle of it.</summary>
    public bool IsAside;
}
