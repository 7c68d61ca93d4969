using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace IngestPipeline.Runs.Duplicates;

/// <summary>
/// A text as its words, without case and marks, and its runs of four of them, hashed. A word with a digit is the same whatever its digits
/// are; what they are is kept beside the words around it, so that two texts which differ in their figures alone can be told.
/// </summary>
internal sealed class WordRuns
{
    private const int RunLength = 4;
    private const ulong AnyNumber = 1;
    private readonly List<ulong> _words = [];
    private readonly List<(int At, ulong Number)> _numbers = [];

    public WordRuns(string text)
    {
        Span<char> word = stackalloc char[64];
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            at = ReadWord(text, at, word, out var length, out var hasDigit);
            Add(word[..length], hasDigit);
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count => _words.Count;

    /// <summary>Of all words in order, whatever the numbers are.</summary>
    public ulong WordsHash => XxHash64.HashToUInt64(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_words)));

    /// <summary>Of all numbers in order.</summary>
    public ulong NumbersHash
    {
        get
        {
            var numbers = _numbers.Select(number => number.Number).ToArray();
            return XxHash64.HashToUInt64(MemoryMarshal.AsBytes(numbers.AsSpan()));
        }
    }

    /// <summary>The hashes of every run of words.</summary>
    public HashSet<ulong> Shingles()
    {
        var words = CollectionsMarshal.AsSpan(_words);
        var shingles = new HashSet<ulong>();
        for (var i = 0; i + RunLength <= words.Length; i++)
            shingles.Add(XxHash64.HashToUInt64(MemoryMarshal.AsBytes(words.Slice(i, RunLength))));
        return shingles;
    }

    /// <summary>Each number under the hash of the words around it; a second number in the same words is left out.</summary>
    public Dictionary<ulong, ulong> NumbersInContext()
    {
        var found = new Dictionary<ulong, ulong>();
        var words = CollectionsMarshal.AsSpan(_words);
        foreach (var (at, number) in _numbers)
        {
            var from = Math.Max(at - 2, 0);
            var to = Math.Min(at + 3, words.Length);
            found.TryAdd(XxHash64.HashToUInt64(MemoryMarshal.AsBytes(words[from..to])), number);
        }

        return found;
    }

    /// <summary>Letters and digits, with what joins digits: 1,200 and 4.2 are one word.</summary>
    private static int ReadWord(string text, int at, Span<char> word, out int length, out bool hasDigit)
    {
        length = 0;
        hasDigit = false;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            var joins = c is '.' or ',' && hasDigit && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
            if (!char.IsLetterOrDigit(c) && !joins)
                break;
            hasDigit |= char.IsDigit(c);
            if (length < word.Length)
                word[length++] = char.ToLowerInvariant(c);
        }

        return at;
    }

    private void Add(ReadOnlySpan<char> word, bool hasDigit)
    {
        var hash = XxHash64.HashToUInt64(MemoryMarshal.AsBytes(word));
        if (hasDigit)
            _numbers.Add((_words.Count, hash));
        _words.Add(hasDigit ? AnyNumber : hash);
    }
}
