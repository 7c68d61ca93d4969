using System.Globalization;
using System.Text;

namespace IngestPipeline.Training.Scoring;

/// <summary>Text as two readings of one page agree on it: one blank for any white space, straight quotation marks, nothing invisible.</summary>
internal static class PlainText
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsWhiteSpace(character))
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                    plain.Append(' ');
            }
            else if (char.GetUnicodeCategory(character) is not UnicodeCategory.Format)
            {
                plain.Append(character switch { '‘' or '’' => '\'', '“' or '”' => '"', _ => character });
            }
        }

        return plain.ToString().TrimEnd();
    }
}
