using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace IngestPipeline.Cli.Output;

/// <summary>Encodes words that come from a document, so that none of them is markup.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string? text) => text is null ? "" : Encoder.Encode(text);
}
