namespace IngestPipeline.Extractors.Inspections;

/// <summary>A date as an article writes it; what it leaves open is 0, or -1 for the weekday.</summary>
internal readonly record struct WrittenDate(int Year, int Month, int Day, int Weekday, DateWord Word, int Start, int End)
{
    public static WrittenDate None { get; } = new(0, 0, 0, -1, DateWord.None, 0, 0);

    public bool IsNone => Year == 0 && Month == 0 && Weekday < 0 && Word == DateWord.None;
}
