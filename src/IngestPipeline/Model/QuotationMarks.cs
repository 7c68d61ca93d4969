namespace IngestPipeline.Model;

/// <summary>Which characters may be quotation marks, in every style that pages use.</summary>
internal static class QuotationMarks
{
    /// <summary>Every character that may open or close a quotation; some are apostrophes too.</summary>
    public const string All = "\"“”„‟＂«»‹›'‘’‚‛´`";

    public static bool IsAny(char character) => character switch
    {
        '"' or '\'' or '`' or '´' or '«' or '»' => true,
        >= '‘' and <= '‟' => true,
        '‹' or '›' or '＂' => true,
        _ => false,
    };

    /// <summary>A mark that can be an apostrophe as well.</summary>
    public static bool IsSingle(char character) => character is '\'' or '`' or '´' or (>= '‘' and <= '‛');
}
