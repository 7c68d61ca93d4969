namespace IngestPipeline.Profiles;

/// <summary>
/// Finds every phrase of a lexicon in a text in one pass: whole words, leftmost first, the longest form at each place, no overlaps.
/// Curly and straight apostrophes are one, hyphens are one, a run of white space (a line break or no-break space too) is one space;
/// "&amp;" and "and" differ. Immutable once made; safe for many threads.
/// </summary>
/// <remarks>A form that stands for several things gives one match for each, in the order given; equal values count once.</remarks>
internal sealed class PhraseMatcher<T>
{
    private readonly PhraseTrie<T> _trie = new();

    public PhraseMatcher(IEnumerable<Phrase<T>> phrases)
    {
        foreach (var phrase in phrases)
        {
            _trie.Add(phrase);
        }
    }

    public List<PhraseMatch<T>> Find(string text) => Find(text, 0, text.Length);

    /// <summary>Matches that lie wholly in <c>[start, end)</c>; a word cut by the range does not count.</summary>
    public List<PhraseMatch<T>> Find(string text, int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, text.Length);
        var found = new List<PhraseMatch<T>>();
        var reader = new TokenReader(text, start, end);
        while (reader.Next())
        {
            var root = _trie.Root(reader);
            if (root != 0 && Collect(text, reader, root, found) is > 0 and var matchEnd)
            {
                reader.SkipTo(matchEnd);
            }
        }

        return found;
    }

    /// <summary>The longest match that opens exactly at <paramref name="start"/>, where a word must open too.</summary>
    public bool TryMatchAt(string text, int start, int end, out PhraseMatch<T> match)
    {
        var found = new List<PhraseMatch<T>>();
        var reader = new TokenReader(text, start, end);
        match = default;
        if (!reader.Next() || reader.Start != start || Collect(text, reader, _trie.Root(reader), found) == 0)
        {
            return false;
        }

        match = found[0];
        return true;
    }

    /// <summary>
    /// The hashes of the first two tokens of every phrase, the second 0 where there is but one: what opens otherwise need not be asked about.
    /// </summary>
    public IReadOnlyCollection<(uint First, uint Second)> Openings => _trie.Openings;

    /// <summary>Adds the longest match that opens with the reader's current token to <paramref name="found"/>.</summary>
    /// <returns>Where the match ends, or 0 when there is none.</returns>
    public int Collect(string text, TokenReader reader, List<PhraseMatch<T>> found)
    {
        var root = _trie.Root(reader);
        return root == 0 ? 0 : Collect(text, reader, root, found);
    }

    /// <summary>What a text stands for when all of it, blanks around it aside, is one phrase: a list cell, a heading.</summary>
    public IReadOnlyList<T> Lookup(string text)
    {
        var found = new List<PhraseMatch<T>>();
        var trimmed = text.Trim();
        var reader = new TokenReader(trimmed, 0, trimmed.Length);
        return reader.Next() && Collect(trimmed, reader, _trie.Root(reader), found) == trimmed.Length ? found.ConvertAll(m => m.Value) : [];
    }

    // The reader comes by value: looking ahead must not move the caller's.
    private int Collect(string text, TokenReader reader, int root, List<PhraseMatch<T>> found)
    {
        var start = reader.Start;
        var (best, bestEnd) = (0, 0);
        for (var node = root; node != 0; node = reader.Next() ? _trie.Step(node, reader) : 0)
        {
            if (Accepts(node, text.AsSpan(start, reader.End - start)))
            {
                (best, bestEnd) = (node, reader.End);
            }
        }

        if (best != 0)
        {
            Add(best, text, start, bestEnd, found);
        }

        return bestEnd;
    }

    private bool Accepts(int node, ReadOnlySpan<char> slice)
    {
        if (_trie.Ends(node) is { } ends)
        {
            foreach (var phrase in ends)
            {
                if (PhraseText.Allows(phrase.Case, phrase.Text, slice))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Add(int node, string text, int start, int end, List<PhraseMatch<T>> found)
    {
        var first = found.Count;
        foreach (var phrase in _trie.Ends(node)!)
        {
            var match = new PhraseMatch<T>(start, end - start, phrase.Value);
            if (PhraseText.Allows(phrase.Case, phrase.Text, text.AsSpan(start, end - start)) && found.IndexOf(match, first) < 0)
            {
                found.Add(match);
            }
        }
    }
}
