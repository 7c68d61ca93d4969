using System.Buffers;
using System.Collections.Frozen;
using IngestPipeline.Profiles.Furniture;

namespace IngestPipeline.Profiles.Words;

/// <summary>
/// Knows a label by what it is made of: a short line of nothing but label words, one of them telling, as “Advert – scroll on” and “Anzeige”
/// are. Immutable; safe for many threads.
/// </summary>
internal sealed class LabelWords
{
    private const string Marks = " -–—|/,:•·";
    private const int LongestLine = 48;
    private const int MostWords = 7;
    private const int LongestWord = 24;

    private const int CoreBit = 1;
    private const int BesideBit = 2;

    private static readonly Lazy<LabelWords> OfLanguages = new(() => new LabelWords(
        EmbeddedJson.Read("Profiles/languages/labels.json", CleaningJson.Default.LabelKinds)));

    private static readonly SearchValues<char> Parting = SearchValues.Create(Marks);

    private readonly LabelKind[] _kinds;
    private readonly FurniturePattern[] _patterns;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _begins;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _whole;

    private LabelWords(LabelKinds lists)
    {
        _kinds = [.. lists.Kinds];
        _patterns = [.. _kinds.Select(kind => new FurniturePattern
        {
            Id = kind.Id, Publisher = "generic", Category = kind.Category, Scope = FurnitureScope.Line, Action = FurnitureAction.DropLine,
        })];
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var whole = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < _kinds.Length; i++)
        {
            foreach (var word in WordsOf(_kinds[i].Core))
                words[word] = words.GetValueOrDefault(word) | (CoreBit << (2 * i));
            foreach (var word in WordsOf(_kinds[i].Beside))
                words[word] = words.GetValueOrDefault(word) | (BesideBit << (2 * i));
            foreach (var line in _kinds[i].Whole)
                whole.TryAdd(line, i);
        }

        var begins = words.Keys.Concat(whole.Keys.Select(line => line.Split([.. Marks])[0]));
        _begins = begins.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _whole = whole.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Labels in the languages of the pages seen so far.</summary>
    public static LabelWords All => OfLanguages.Value;

    /// <summary>The label a line is; null when it is none.</summary>
    public FurniturePattern? Find(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
            return null;
        line = line.Trim("-–—•·|:>»→.…* ?");
        if (line.Length == 0 || !IsBegun(line))
            return null;
        if (_whole.TryGetValue(line, out var kind))
            return _patterns[kind];
        int fits = -1, core = 0, count = 0;
        foreach (var range in line.SplitAny(Parting))
        {
            var word = line[range];
            if (word.IsEmpty)
                continue;
            if (++count > MostWords || word.Length > LongestWord || !_words.TryGetValue(word, out var bits))
                return null;
            fits &= Either(bits);
            core |= bits;
            if (fits == 0)
                return null;
        }

        for (var i = 0; i < _patterns.Length; i++)
            if ((fits & core & (CoreBit << (2 * i))) != 0)
                return _patterns[i];
        return null;
    }

    /// <summary>Whether the first word begins a label, as few do.</summary>
    private bool IsBegun(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(Parting);
        return _begins.Contains(end < 0 ? line : line[..end]);
    }

    /// <summary>Whichever of a kind's two bits is set, sets its first.</summary>
    private static int Either(int bits) => (bits | (bits >> 1)) & 0x5555_5555;

    private static IEnumerable<string> WordsOf(IEnumerable<string> lines) =>
        lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
