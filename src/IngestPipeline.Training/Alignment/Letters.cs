namespace IngestPipeline.Training.Alignment;

/// <summary>Text without marks, blanks and case: what two readings of one page agree on.</summary>
internal static class Letters
{
    public static string Of(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
