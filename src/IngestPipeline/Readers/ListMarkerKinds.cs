namespace IngestPipeline.Readers;

/// <summary>Which typed marks count as the start of a list item.</summary>
internal enum ListMarkerKinds
{
    /// <summary>Only marks that are nothing else, such as <c>•</c>.</summary>
    Bullet,

    /// <summary>Dashes, stars, numbers and letters too: right where a neighbour has one as well.</summary>
    Any,
}
