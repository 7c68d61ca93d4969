namespace IngestPipeline.Training.Scoring;

/// <summary>Precision and recall, each 0 to 1.</summary>
internal readonly record struct Score(double Precision, double Recall)
{
    /// <summary>Their harmonic mean; 0 when both are.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Of counts; what nothing was found of, or nothing was there of, scores 0, unless both: then 1.</summary>
    public static Score Of(int shared, int found, int there) =>
        found == 0 && there == 0 ? new Score(1, 1) : new Score(found == 0 ? 0 : (double)shared / found, there == 0 ? 0 : (double)shared / there);
}
