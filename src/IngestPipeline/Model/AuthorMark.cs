namespace IngestPipeline.Model;

/// <summary>Words that a page's markup marks as the writers'.</summary>
/// <param name="Text">The words; a line break where the markup parts them.</param>
/// <param name="IsStated">Whether the page states it (<c>rel=author</c>, <c>itemprop=author</c>), not merely names an element so.</param>
/// <param name="Position">Where the words begin in the decoded source.</param>
internal readonly record struct AuthorMark(string Text, bool IsStated, int Position);
