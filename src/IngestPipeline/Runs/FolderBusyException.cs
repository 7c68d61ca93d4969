namespace IngestPipeline.Runs;

/// <summary>Another run writes to the folder: the same command may succeed later.</summary>
/// <param name="folder">The folder.</param>
/// <param name="inner">What caused it.</param>
public sealed class FolderBusyException(string folder, Exception? inner = null)
    : IOException($"Another run is writing to '{folder}'.", inner);
