using System.Numerics;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Extractors.Findings;

/// <summary>
/// The sentences of one article in order, read into words and cues, and the features of each: the one place they are made, for training and use
/// alike. A sentence's features are its words and pairs of words, the groups of its cues, pairs of groups, the order its cues stand in, its place
/// in the article and the groups of the sentences around it.
/// </summary>
internal sealed class Passage(CueBook cues)
{
    private const uint PairSalt = 0x85EBCA6Bu;

    private readonly CueTrie _trie = cues.Trie;
    private readonly FeatureSpace _space = new(cues.Groups.Count);
    private readonly List<uint> _words = new(1024);
    private readonly List<uint> _path = [];
    private readonly List<int> _pathStarts = [];
    private readonly List<Cue> _cues = new(512);
    private readonly List<SentenceSigns> _sentences = new(64);

    /// <summary>How many sentences were added.</summary>
    public int Count => _sentences.Count;

    public SentenceSigns this[int index] => _sentences[index];

    public void Clear()
    {
        _words.Clear();
        _cues.Clear();
        _sentences.Clear();
    }

    /// <summary>Adds the next sentence.</summary>
    public void Add(ReadOnlySpan<char> sentence)
    {
        var (firstWord, firstCue) = (_words.Count, _cues.Count);
        var marks = SentenceMarks.None;
        _path.Clear();
        _pathStarts.Clear();
        var reader = new WordReader(sentence);
        while (reader.Read())
        {
            if (reader.IsMark)
                marks |= MarkOf(reader.Written[0], _words.Count == firstWord);
            else
                AddSteps(reader.Hash, reader.Written);
            _words.Add(reader.Hash);
        }

        _pathStarts.Add(_path.Count);
        var groups = FindCues();
        _sentences.Add(new SentenceSigns(firstWord, _words.Count, firstCue, _cues.Count, groups, marks));
    }

    /// <summary>Writes the features of a sentence once all are added.</summary>
    public void Write(int index, SparseRow row)
    {
        row.Clear();
        var sentence = _sentences[index];
        AddWords(sentence, row);
        AddGroups(sentence.Groups, row);
        AddCues(sentence, row);
        AddPlace(index, sentence, row);
        AddNeighbour(index - 1, FeatureSpace.Before, row);
        AddNeighbour(index + 1, FeatureSpace.After, row);
        row.Complete(FeatureSpace.Exact);
    }

    private static SentenceMarks MarkOf(char mark, bool isFirst) => mark switch
    {
        '?' => SentenceMarks.Asks,
        '!' or ';' or ':' or '£' or '%' => SentenceMarks.None,
        _ => isFirst ? SentenceMarks.Quotes | SentenceMarks.OpensQuoted : SentenceMarks.Quotes,
    };

    // The ways a word can be a step of a cue: as itself, and by each of its stems.
    private void AddSteps(uint hash, ReadOnlySpan<char> word)
    {
        _pathStarts.Add(_path.Count);
        if (_trie.HasWord(hash))
            _path.Add(hash);
        var stem = WordReader.HashOf(word[..Math.Min(word.Length, CueTrie.ShortestStem - 1)]);
        for (var i = CueTrie.ShortestStem - 1; i < word.Length; i++)
        {
            stem = WordReader.Next(stem, CharFold.Any(word[i]));
            if (_trie.HasStem(stem))
                _path.Add(CueTrie.StemOf(stem));
        }
    }

    private uint FindCues()
    {
        var groups = 0u;
        for (var word = 0; word + 1 < _pathStarts.Count; word++)
            groups |= Follow(0, word, word);
        return groups;
    }

    // As deep as the longest cue, at most.
    private uint Follow(int node, int word, int first)
    {
        var groups = 0u;
        for (var i = _pathStarts[word]; i < _pathStarts[word + 1]; i++)
        {
            var next = _trie.Step(node, _path[i]);
            if (next == 0)
                continue;
            foreach (var group in _trie.Ends(next))
            {
                _cues.Add(new Cue(group, first));
                groups |= 1u << group;
            }

            if (word + 2 < _pathStarts.Count)
                groups |= Follow(next, word + 1, first);
        }

        return groups;
    }

    private void AddWords(SentenceSigns sentence, SparseRow row)
    {
        var before = 0u;
        for (var i = sentence.FirstWord; i < sentence.PastWord; i++)
        {
            var word = _words[i];
            row.Add(FeatureSpace.Hashed(word));
            row.Add(FeatureSpace.Hashed((BitOperations.RotateLeft(before, 13) * PairSalt) ^ word));
            before = word;
        }

        row.Add(FeatureSpace.Hashed(BitOperations.RotateLeft(before, 13) * PairSalt));
    }

    private void AddGroups(uint groups, SparseRow row)
    {
        for (var left = groups; left != 0; left &= left - 1)
        {
            var group = BitOperations.TrailingZeroCount(left);
            row.Add(FeatureSpace.Group(group));
            for (var right = left & (left - 1); right != 0; right &= right - 1)
                row.Add(_space.Pair(group, BitOperations.TrailingZeroCount(right)));
        }
    }

    private void AddCues(SentenceSigns sentence, SparseRow row)
    {
        Span<byte> counts = stackalloc byte[CueBook.MostGroups];
        counts.Clear();
        var before = _space.Edge;
        for (var i = sentence.FirstCue; i < sentence.PastCue; i++)
        {
            int group = _cues[i].Group;
            row.Add(_space.Order(before, group));
            before = group;
            counts[group] = (byte)Math.Min(4, counts[group] + 1);
        }

        row.Add(_space.Order(before, _space.Edge));
        for (var left = sentence.Groups; left != 0; left &= left - 1)
        {
            var group = BitOperations.TrailingZeroCount(left);
            if (counts[group] >= 2)
                row.Add(_space.Twice(group));
            if (counts[group] >= 4)
                row.Add(_space.Often(group));
        }
    }

    private void AddPlace(int index, SentenceSigns sentence, SparseRow row)
    {
        row.Add(FeatureSpace.FromStart(index));
        row.Add(FeatureSpace.FromEnd(Count - 1 - index));
        row.Add(FeatureSpace.Third(3 * index / Count));
        row.Add(FeatureSpace.Length((sentence.PastWord - sentence.FirstWord) / 8));
        row.Add(FeatureSpace.Quoted(sentence.Marks));
        if ((sentence.Marks & SentenceMarks.Asks) != 0)
            row.Add(FeatureSpace.Asks);
    }

    private void AddNeighbour(int index, int side, SparseRow row)
    {
        if (index < 0 || index >= Count)
        {
            row.Add(_space.Neighbour(side, _space.Edge));
            return;
        }

        for (var left = _sentences[index].Groups; left != 0; left &= left - 1)
            row.Add(_space.Neighbour(side, BitOperations.TrailingZeroCount(left)));
    }
}
