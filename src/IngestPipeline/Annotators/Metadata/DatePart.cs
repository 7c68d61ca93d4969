namespace IngestPipeline.Annotators.Metadata;

/// <summary>A number or a word that may be part of a date.</summary>
/// <param name="Number">The number; negative when it is too long to be one.</param>
/// <param name="Digits">How many digits it is written with; 0 for a word.</param>
/// <param name="Month">1–12 for a month's name; 0 otherwise.</param>
/// <param name="Gap">The mark before it.</param>
internal readonly record struct DatePart(long Number, int Digits, int Month, char Gap)
{
    public bool IsNumber => Digits > 0;

    public bool IsDay => Digits is 1 or 2 && Number is > 0 and <= 31;

    public bool IsYear => Digits == 4 && Number is >= 1990 and <= 2069;
}
