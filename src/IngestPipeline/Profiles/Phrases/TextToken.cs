namespace IngestPipeline.Profiles.Phrases;

/// <summary>A word of a text, or one visible character that is none.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Hash">Of its folded characters.</param>
internal readonly record struct TextToken(int Start, int End, uint Hash);
