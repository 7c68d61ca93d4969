using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Tallies;

/// <summary>Compares the counts of an article with the grades it lists.</summary>
internal static class TallyCheck
{
    public static void Warn(Article article)
    {
        foreach (var force in article.Facts.Tallies.Where(IsCurrent).Select(tally => tally.Force).Distinct(StringComparer.Ordinal).ToList())
        {
            var counted = article.Facts.Tallies.Where(tally => IsCurrent(tally) && tally.Force == force).ToList();
            var named = article.Facts.Grades.Where(grade => grade.IsCurrent && grade.Force == force).ToList();
            // Only a full list can be short of something.
            if (!named.Exists(grade => grade.Method is GradeMethod.List or GradeMethod.Table)
                || named.Count < counted.Sum(tally => tally.Count))
                continue;
            foreach (var tally in counted)
            {
                var count = named.Count(grade => tally.Grades.Contains(grade.Value, StringComparer.Ordinal));
                if (count != tally.Count)
                    article.Facts.Warnings.Add(new Warning(
                        "tally-mismatch",
                        $"The article counts {tally.Count} areas as {string.Join(" or ", tally.Grades)} and names {count}."));
            }
        }
    }

    private static bool IsCurrent(Tally tally) => tally.Period == "current";
}
