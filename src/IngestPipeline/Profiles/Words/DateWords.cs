using System.Collections.Frozen;

namespace IngestPipeline.Profiles.Words;

/// <summary>
/// The words that dates are written with on pages of many languages. Immutable; safe for many threads. A word that two languages use for
/// different months stands for the one of the language with more pages.
/// </summary>
internal sealed class DateWords
{
    private static readonly Lazy<DateWords> Loaded =
        new(() => new DateWords(PageWords.Read("Profiles/pages/dates.json", PageWordsJson.Default.DateWordLists)));

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _months;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _fillers;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _updates;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _published;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _around;

    private DateWords(DateWordLists lists)
    {
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var lines in lists.Months.Values)
            foreach (var line in lines)
                Add(line, months);
        _months = months.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _fillers = PageWords.SetOf(lists.Fillers);
        _updates = PageWords.SetOf(lists.Updates);
        _published = PageWords.SetOf(lists.Published);
        _around = PageWords.SetOf([.. lists.Dateline, .. lists.Published, .. lists.Weekdays, .. lists.Updates, .. lists.Fillers, .. months.Keys]);
    }

    public static DateWords All => Loaded.Value;

    /// <summary>1–12 for a month's name or its usual short form; 0 for anything else.</summary>
    public int MonthOf(ReadOnlySpan<char> word) => word.Length >= 3 && _months.TryGetValue(word, out var month) ? month : 0;

    /// <summary>Whether the word may stand between the parts of a date: “26 de enero de 2022”, “2022年1月26日”.</summary>
    public bool IsFiller(ReadOnlySpan<char> word) => _fillers.Contains(word);

    /// <summary>Whether the word tells that a date beside it is one of a change.</summary>
    public bool IsUpdate(ReadOnlySpan<char> word) => _updates.Contains(word);

    /// <summary>Whether the word tells that a date beside it is of the publication.</summary>
    public bool IsPublished(ReadOnlySpan<char> word) => _published.Contains(word);

    /// <summary>Whether the word may stand in a line that only says when.</summary>
    public bool IsOfDateline(ReadOnlySpan<char> word) => _around.Contains(word);

    private static void Add(string line, Dictionary<string, int> months)
    {
        var names = line.Split(' ');
        for (var i = 0; i < names.Length; i++)
            if (names[i] != "-")
                months.TryAdd(names[i], i + 1);
    }
}
