namespace IngestPipeline.Sources;

/// <summary>An input does not exist or is of no known kind; nothing has been fetched.</summary>
/// <param name="input">The input as given.</param>
/// <param name="message">One sentence for a person.</param>
/// <param name="hint">What to do about it.</param>
public sealed class InputException(string input, string message, string hint) : Exception(message)
{
    /// <summary>The input as given.</summary>
    public string Input { get; } = input;

    /// <summary>What to do about it.</summary>
    public string Hint { get; } = hint;
}
