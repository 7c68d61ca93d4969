namespace IngestPipeline.Profiles.Phrases;

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
        var tokens = TextTokens.Of(text);
        for (var i = tokens.FirstFrom(start); i < tokens.Count && tokens[i].End <= end; i++)
        {
            i = Math.Max(i, Collect(text, tokens, i, end, found));
        }

        return found;
    }

    /// <summary>The longest match that opens exactly at <paramref name="start"/>, where a word must open too.</summary>
    public bool TryMatchAt(string text, int start, int end, out PhraseMatch<T> match)
    {
        var found = new List<PhraseMatch<T>>();
        var tokens = TextTokens.Of(text);
        var first = tokens.FirstFrom(start);
        match = default;
        if (first == tokens.Count || tokens[first].Start != start || Collect(text, tokens, first, end, found) < 0)
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

    /// <summary>What a text stands for when all of it, blanks around it aside, is one phrase: a list cell, a heading.</summary>
    public IReadOnlyList<T> Lookup(string text)
    {
        var found = new List<PhraseMatch<T>>();
        var tokens = TextTokens.Of(text);
        return tokens.Count > 0 && Collect(text, tokens, 0, text.Length, found) == tokens.Count - 1 ? found.ConvertAll(m => m.Value) : [];
    }

    /// <summary>Adds the longest match that opens with a token.</summary>
    /// <returns>The index of its last token; -1 when there is none.</returns>
    public int Collect(string text, TextTokens tokens, int first, int end, List<PhraseMatch<T>> found)
    {
        var token = tokens[first];
        var (best, last) = (0, -1);
        var node = token.End <= end ? _trie.Root(text, token) : 0;
        for (var i = first; node != 0;)
        {
            if (Accepts(node, text.AsSpan(token.Start, tokens[i].End - token.Start)))
            {
                (best, last) = (node, i);
            }

            node = ++i < tokens.Count && tokens[i].End <= end ? _trie.Step(node, text, tokens[i], tokens.IsSpaced(i)) : 0;
        }

        if (best != 0)
        {
            Add(best, text, token.Start, tokens[last].End, found);
        }

        return last;
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
