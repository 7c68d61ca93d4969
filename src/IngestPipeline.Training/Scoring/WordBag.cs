namespace IngestPipeline.Training.Scoring;

/// <summary>The words of a text with how often each stands in it, without case and marks.</summary>
internal sealed class WordBag
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public WordBag(string text)
    {
        var word = new System.Text.StringBuilder();
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
                word.Append(char.ToLowerInvariant(character));
            else if (character is not ('\'' or '’'))
                Add(word);
        }

        Add(word);
    }

    public int Count { get; private set; }

    /// <summary>How many words two bags share, each as often as both have it.</summary>
    public int Shared(WordBag other) => _counts.Sum(entry => Math.Min(entry.Value, other._counts.GetValueOrDefault(entry.Key)));

    private void Add(System.Text.StringBuilder word)
    {
        if (word.Length == 0)
            return;
        var text = word.ToString();
        _counts[text] = _counts.GetValueOrDefault(text) + 1;
        Count++;
        word.Clear();
    }
}
