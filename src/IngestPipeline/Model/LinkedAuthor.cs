namespace IngestPipeline.Model;

/// <summary>A writer as a page's JSON-LD gives one.</summary>
/// <param name="Name">As written; may hold more than one name.</param>
/// <param name="IsOrganisation">Whether the page says that it is no person.</param>
/// <param name="IsPerson">Whether the page says that it is one.</param>
internal readonly record struct LinkedAuthor(string Name, bool IsOrganisation, bool IsPerson);
