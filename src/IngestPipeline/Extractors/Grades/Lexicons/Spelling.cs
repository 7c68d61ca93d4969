namespace IngestPipeline.Extractors.Grades.Lexicons;

/// <summary>How far two spellings are apart.</summary>
internal static class Spelling
{
    /// <summary>Letters to change, add or drop, case aside; more than <paramref name="most"/> when it is more.</summary>
    public static int Distance(string a, string b, int most)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (diagonal, least) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
                return least;
        }

        return row[b.Length];
    }
}
