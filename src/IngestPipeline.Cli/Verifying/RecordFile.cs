namespace IngestPipeline.Cli.Verifying;

/// <summary>Something that should be a record.</summary>
/// <param name="Name">What a message calls it: the path, with the line number in a file of lines.</param>
/// <param name="Relative">Its path below the folder verified, with <c>/</c>; the file's name when a file was named; null for a line.</param>
/// <param name="IsBelowFolder">Whether <paramref name="Relative"/> is the whole path below the output folder.</param>
/// <param name="Bytes">What stands there; null when it cannot be read.</param>
internal sealed record RecordFile(string Name, string? Relative, bool IsBelowFolder, ReadOnlyMemory<byte>? Bytes);
