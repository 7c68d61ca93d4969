namespace IngestPipeline.Model;

/// <summary>
/// An element of the page's markup that holds visible text: what a cleaner may ask about a block's surroundings without
/// knowing the parser. Elements of one document are shared, so they can be compared by reference.
/// </summary>
/// <param name="Parent">The enclosing element; null for the outermost.</param>
/// <param name="Tag">The tag's name in lower case.</param>
public sealed record Element(Element? Parent, string Tag)
{
    /// <summary>The <c>id</c> attribute; empty when absent.</summary>
    public string Id { get; init; } = "";

    /// <summary>The <c>class</c> attribute as written; empty when absent.</summary>
    public string Class { get; init; } = "";

    /// <summary>The <c>role</c> attribute; empty when absent.</summary>
    public string Role { get; init; } = "";

    /// <summary>The <c>itemprop</c> attribute; empty when absent.</summary>
    public string ItemProp { get; init; } = "";

    /// <summary>Any of <c>data-testid</c>, <c>data-component</c>, <c>data-module</c>, <c>aria-label</c>; empty when absent.</summary>
    public string Hint { get; init; } = "";

    /// <summary>Whether markup hides the element: <c>hidden</c>, <c>aria-hidden</c>, <c>display:none</c>.</summary>
    public bool IsHidden { get; init; }

    /// <summary>How many elements enclose this one.</summary>
    public int Depth { get; } = Parent is null ? 0 : Parent.Depth + 1;

    /// <inheritdoc/>
    public bool Equals(Element? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
