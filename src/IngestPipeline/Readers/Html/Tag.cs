namespace IngestPipeline.Readers.Html;

/// <summary>A tag's name and what it means; one object a name, so that tags can be compared by reference.</summary>
internal sealed class Tag
{
    private readonly Tag? _unseen;

    public Tag(string name, TagRole role)
    {
        Name = name;
        Role = role;
        Parts = role is >= TagRole.Block and <= TagRole.Break;
        IsEmpty = name is "hr" or "col" or "frame";
        EndsByItself = name is "p" || IsEmpty
            || role is TagRole.ListItem or TagRole.Row or TagRole.Cell or TagRole.Term or TagRole.Definition;
        IsRoot = name is "html" or "head" or "body";
        _unseen = role is TagRole.Link or TagRole.Bold ? new Tag(name, TagRole.Inline) : null;
    }

    /// <summary>The name in lower case.</summary>
    public string Name { get; }

    public TagRole Role { get; }

    /// <summary>What the parser is given for it where it hides what it holds in the middle of running text.</summary>
    public Tag Unseen => _unseen ?? this;

    /// <summary>Whether it parts the text around it, so that white space next to it means nothing.</summary>
    public bool Parts { get; }

    /// <summary>Whether a page has one of it, wherever else the tag may stand.</summary>
    public bool IsRoot { get; }

    /// <summary>Whether the parser takes it for an element that holds nothing and has no end.</summary>
    public bool IsEmpty { get; }

    /// <summary>Whether, left open, it ends before the next of its kind instead of holding it.</summary>
    public bool EndsByItself { get; }
}
