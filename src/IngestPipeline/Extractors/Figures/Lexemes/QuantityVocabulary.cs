using System.Collections.Frozen;
using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Extractors.Figures.Lexemes;

/// <summary>Words of quantities by their spelling, whatever their case. Immutable after it is made; safe for many threads.</summary>
internal sealed class QuantityVocabulary
{
    private static readonly string[] NoNumbers = ["a", "an", "single", "both", "pair"];

    private readonly WordTable<Term> _terms;
    private readonly FrozenSet<int> _emergency;

    public QuantityVocabulary(NumberWords numbers, QuantityWords words)
    {
        var terms = new Dictionary<string, Term>(StringComparer.OrdinalIgnoreCase);
        AddNumbers(terms, numbers);
        AddUnits(terms, words);
        foreach (var (direction, members) in words.Directions)
            foreach (var member in members)
                Of(terms, member).Direction = direction;
        foreach (var (role, members) in words.Roles)
            foreach (var member in members)
            {
                Of(terms, member).Roles |= role;
                Of(terms, member.Replace('\'', '’')).Roles |= role;
            }

        foreach (var (trait, members) in words.Traits)
            foreach (var member in members)
            {
                Of(terms, member).Traits |= trait;
                Of(terms, member.Replace('\'', '’')).Traits |= trait;
            }

        _terms = new WordTable<Term>(terms);
        _emergency = words.Emergency.ToFrozenSet();
    }

    /// <summary>The words of English with the numbers of a profile.</summary>
    public static QuantityVocabulary Of(Profile profile) =>
        new(profile.Numbers, EmbeddedJson.Read("Profiles/english/quantities.json", QuantityWordsJson.Default.QuantityWords));

    /// <summary>What is known of a word; null when nothing is.</summary>
    public Term? Find(ReadOnlySpan<char> word) => _terms.Of(word);

    public bool IsEmergencyNumber(decimal value) => value < 10000 && _emergency.Contains((int)value);

    private static void AddNumbers(Dictionary<string, Term> terms, NumberWords numbers)
    {
        foreach (var (word, value) in numbers.Cardinals)
            if (Array.IndexOf(NoNumbers, word) < 0)
                Add(terms, word, Roles.Number, value);
        foreach (var (word, value) in numbers.Multipliers)
            Add(terms, word, Roles.Scale, value);
        foreach (var (word, value) in numbers.FractionDenominators)
            Add(terms, word, Roles.Fraction, value);
    }

    private static void AddUnits(Dictionary<string, Term> terms, QuantityWords words)
    {
        foreach (var (word, value) in words.Multiples)
            Add(terms, word, Roles.Multiple, value);
        foreach (var (word, value) in words.Multiplied)
            Add(terms, word, Roles.Multiplied, value);
        foreach (var (word, code) in words.Currencies)
            Add(terms, word, Roles.Currency, 0, code);
        foreach (var (word, value) in words.Notes)
            Add(terms, word, Roles.Currency, value, "GBP");
        foreach (var (word, code) in words.Subunits)
            Add(terms, word, Roles.Subunit, 0, code);
        foreach (var (word, code) in words.Qualifiers)
            Add(terms, word, Roles.Qualifier, 0, code);
        foreach (var (word, unit) in words.Stocks)
            Add(terms, word, Roles.Group, 0, unit);
        foreach (var (word, unit) in words.Time)
            Add(terms, word, Roles.Time, 0, unit.Unit).Seconds = unit.Seconds;
    }

    private static Term Add(Dictionary<string, Term> terms, string word, Roles role, decimal value, string? code = null)
    {
        var term = Of(terms, word);
        term.Roles |= role;
        if (value != 0)
            term.Value = value;
        term.Code = code ?? term.Code;
        return term;
    }

    private static Term Of(Dictionary<string, Term> terms, string word)
    {
        if (!terms.TryGetValue(word, out var term))
            terms.Add(word, term = new Term());
        return term;
    }
}
