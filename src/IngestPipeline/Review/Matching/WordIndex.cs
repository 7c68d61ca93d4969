namespace IngestPipeline.Review.Matching;

/// <summary>Finds the text that shares most words with another. Words that many of the texts have are not looked up, so it stays quick.</summary>
internal sealed class WordIndex
{
    private const double Enough = 0.6;
    private const int MostTexts = 64;

    private readonly IReadOnlyList<string> _texts;
    private readonly Dictionary<string, List<int>> _textsByWord = new(StringComparer.Ordinal);

    public WordIndex(IReadOnlyList<string> texts)
    {
        _texts = texts;
        for (var i = 0; i < texts.Count; i++)
            foreach (var word in texts[i].Split(' ').Distinct(StringComparer.Ordinal))
                (_textsByWord.TryGetValue(word, out var list) ? list : _textsByWord[word] = []).Add(i);
    }

    /// <summary>The best among those allowed, the first of equals; null when none shares enough.</summary>
    public int? Nearest(string words, Func<int, bool> isAllowed)
    {
        var own = words.Split(' ');
        var candidates = new SortedSet<int>();
        foreach (var word in own)
            if (_textsByWord.TryGetValue(word, out var texts) && texts.Count <= MostTexts)
                candidates.UnionWith(texts);
        (int? best, var most) = (null, 0.0);
        foreach (var candidate in candidates)
            if (isAllowed(candidate) && Overlap(own, _texts[candidate].Split(' ')) is var overlap && overlap >= Enough && overlap > most)
                (best, most) = (candidate, overlap);
        return best;
    }

    /// <summary>Twice the words both have, each as often as both have it, of the words of both.</summary>
    private static double Overlap(string[] a, string[] b)
    {
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in a)
            left[word] = left.GetValueOrDefault(word) + 1;
        var shared = 0;
        foreach (var word in b)
            if (left.TryGetValue(word, out var count) && count > 0)
            {
                left[word] = count - 1;
                shared++;
            }

        return 2.0 * shared / (a.Length + b.Length);
    }
}
