using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Grades;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>Tells that the inspectorate of police and fire has graded an article's force where the article does not name it.</summary>
internal sealed class GradedSubjects(Profile profile)
{
    private static readonly InspectionWords Lists = InspectionWords.English;

    public bool By(Article article) => Programme(article) is { } programme && HasGradedSentence(article, programme);

    private string? Programme(Article article)
    {
        foreach (var force in article.Facts.Forces)
            if ((force.Role == ForceRole.Subject || article.Facts.Forces.Count == 1)
                && profile.FindForce(force.Id) is { Nation: "England" or "Wales" } entry)
                return entry.Kind == ForceKind.Fire ? "frs" : entry.Kind == ForceKind.Police ? "peel" : null;
        return null;
    }

    private bool HasGradedSentence(Article article, string programme)
    {
        var areas = profile.Phrases.AreasOf(programme).Find(article.Text);
        if (!article.Text.Contains("nspect", StringComparison.Ordinal) && !article.Text.Contains("report", StringComparison.Ordinal))
            return false;
        var (area, listed) = (0, 0);
        foreach (var grade in profile.Phrases.GradesOf("hmicfrs-5").Find(article.Text))
        {
            if (grade.Value.Kind != GradeFormKind.Grade || article.SentenceAt(grade.Start) is not (>= 0 and var index))
                continue;
            var sentence = article.Sentences[index].Span;
            while (area < areas.Count && areas[area].End <= sentence.Start)
                area++;
            var words = article.Slice(sentence);
            var hasArea = area < areas.Count && areas[area].Start < sentence.End;
            if (Has(words, Lists.SubjectSupposed))
                continue;
            if ((hasArea || words.Contains(" areas", StringComparison.Ordinal)) && Has(words, Lists.SubjectGraded))
                return true;
            if (hasArea && sentence.Length < 90 && ++listed >= 3)
                return true;
        }

        return false;
    }

    private static bool Has(ReadOnlySpan<char> words, string[] any)
    {
        foreach (var word in any)
            if (words.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }
}
