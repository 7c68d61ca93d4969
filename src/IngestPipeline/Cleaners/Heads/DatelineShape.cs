using System.Collections.Frozen;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Cleaners.Heads;

/// <summary>Tells a line that only says when: “Published 16th Feb 2024, 15:42 GMT”, “- 4 min read”, “2 hours ago”, “Stand: 26.01.2022”.</summary>
internal static class DatelineShape
{
    private const int LongestLine = 120;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = (
        "published publish posted updated update last modified first on at and by date time written created edited"
        + " monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
        + " january february march april may june july august september october november december"
        + " jan feb mar apr jun jul aug sep sept oct nov dec"
        + " st nd rd th of am pm a.m p.m gmt bst utc est edt et cet cest pst pdt pt ist sast aest aedt uk noon midnight"
        + " min mins minute minutes read hour hours day days ago today yesterday the h z t").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Fits(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestLine)
            return false;
        var digits = 0;
        var words = new WordScanner(text);
        while (words.MoveNext())
        {
            var word = words.Current;
            if (char.IsAsciiDigit(word[0]))
            {
                digits++;
                word = word.TrimStart("0123456789");
                if (word.IsEmpty)
                    continue;
            }

            if (!Words.Contains(word) && !DateWords.All.IsOfDateline(word))
                return false;
        }

        return digits > 0 && (digits > 1 || text.Length > 4);
    }
}
