using System.Text;

namespace IngestPipeline.Training.Scoring;

/// <summary>
/// A headline as two hands write it alike: quotation marks and dashes of one kind, one blank for any, no case. Its words, their order and all
/// other marks stay, so that a missing word, a kicker or a site's name is a difference.
/// </summary>
internal static class FoldedTitle
{
    public static string Of(string text)
    {
        var plain = PlainText.Of(text).Trim();
        var folded = new StringBuilder(plain.Length);
        foreach (var character in plain)
        {
            if (character == '…')
                folded.Append("...");
            else
                folded.Append(character switch
                {
                    '‚' or '‛' or '`' or '´' or 'ʼ' => '\'',
                    '„' or '‟' or '«' or '»' => '"',
                    >= '\u2010' and <= '\u2015' or '\u2212' => '-',
                    _ => char.ToLowerInvariant(character),
                });
        }

        return folded.ToString();
    }
}
