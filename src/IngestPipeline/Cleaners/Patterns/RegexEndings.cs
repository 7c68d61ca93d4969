using System.Buffers;
using IngestPipeline.Profiles.Furniture;

namespace IngestPipeline.Cleaners.Patterns;

/// <summary>The characters a match of a pattern that ends the line can end with.</summary>
internal static class RegexEndings
{
    private static readonly string Ascii = string.Concat(Enumerable.Range(0, 128).Select(code => (char)code));

    /// <summary>What may end a match of any of them, as far as ASCII goes; of other characters nothing is said.</summary>
    public static SearchValues<char> Of(IEnumerable<FurniturePattern> patterns)
    {
        var ends = new HashSet<char>();
        foreach (var pattern in patterns)
        {
            var own = new HashSet<char>();
            if (!Collect(new RegexSketch(pattern.Pattern!).Parse(), own))
                own.UnionWith(Ascii);
            ends.UnionWith(own);
            if (pattern.IgnoreCase)
                ends.UnionWith([.. own.Select(char.ToUpperInvariant), .. own.Select(char.ToLowerInvariant)]);
        }

        return SearchValues.Create([.. ends]);
    }

    /// <summary>Adds what the alternatives end with; false when one of them may be empty.</summary>
    private static bool Collect(List<List<RegexPart>> alternatives, HashSet<char> ends)
    {
        var isCertain = true;
        foreach (var sequence in alternatives)
            isCertain &= Collect(sequence, ends);
        return isCertain;
    }

    private static bool Collect(List<RegexPart> sequence, HashSet<char> ends)
    {
        for (var i = sequence.Count - 1; i >= 0; i--)
        {
            var part = sequence[i];
            var isCertain = part.Kind switch
            {
                RegexPartKind.Group => Collect(part.Alternatives, ends),
                RegexPartKind.Characters => Add(ends, part.Text.Contains('0') ? part.Text + "123456789" : part.Text),
                RegexPartKind.Unknown => Add(ends, Ascii.Except(part.Text)),
                _ => false,
            };
            if (isCertain && !part.IsOptional)
                return true;
        }

        return false;
    }

    private static bool Add(HashSet<char> ends, IEnumerable<char> characters)
    {
        ends.UnionWith(characters);
        return true;
    }
}
