namespace IngestPipeline.Tests.Fixtures;

/// <summary>Texts that no stage may stumble over.</summary>
internal static class OddTexts
{
    public static IReadOnlyList<string> All { get; } =
    [
        "x",
        "“",
        "”“”“ ‘ ’ \" ' « »",
        "Kent Police: good, good: good - good – adequate; 9 9 9 % £ £1 £1.2.3m 1,2,3 ½ 99999999999999999999999999999999999999",
        "“Unclosed speech by Chief Constable\n“and another, said\n* “List” - good\n| a | good | 2021\n# Heading - inadequate",
        "👮‍♀️ said: “👍” Полиция отличная. 警察は良い。 شرطة 100٪",
        "In 2021, the force was ‘adequate’ in zero areas, adequate or better in or, rated rated rated good good at at in in and and and.",
        "Mr Mr Mrs Chief Chief Constable Constable Sir Lord Dr QPM OBE said said said said that that.",
        new string('“', 3000),
        string.Concat(Enumerable.Repeat("the force was good at ", 400)),
        string.Concat(Enumerable.Repeat("£5 ", 400)),
    ];
}
