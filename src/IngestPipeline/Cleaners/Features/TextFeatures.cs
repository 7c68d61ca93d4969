using IngestPipeline.Model;

namespace IngestPipeline.Cleaners.Features;

/// <summary>What a block's own words tell.</summary>
internal static class TextFeatures
{
    private const int MostWords = 200;

    public static ReadOnlySpan<string> Names => (string[])
    [
        "words", "lettersPerWord", "commas", "sentences", "endsSentence", "leadsOn", "quoteMark", "addressesReader", "linkDensity",
        "digitShare", "capitalShare", "capitalWordShare", "shortWordShare", "startsLower", "separators", "address", "ellipsis", "prose",
        "kindHeading", "kindListItem", "kindQuote", "kindTableRow", "headingLevel", "furniture", "year",
    ];

    public static void Write(ref FeatureRow row, Draft draft, int index)
    {
        var block = draft.Blocks[index];
        var traits = draft.Traits[index];
        var counts = CharacterCounts.Of(block.Text);
        float letters = Math.Max(1, counts.Letters), words = Math.Max(1, traits.Words);
        row.Add(Math.Min(MostWords, traits.Words));
        row.Add(letters / words);
        row.Add(Math.Min(20, traits.Commas));
        row.Add(Math.Min(20, counts.Sentences));
        row.Add(traits.EndsSentence);
        row.Add(traits.LeadsOn);
        row.Add(traits.HasQuoteMark);
        row.Add(traits.AddressesReader);
        row.Add(traits.LinkDensity);
        row.Add((float)counts.Digits / block.Text.Length);
        row.Add(counts.Capitals / letters);
        row.Add(counts.CapitalWords / words);
        row.Add(counts.ShortWords / words);
        row.Add(char.IsLower(block.Text[0]));
        row.Add(counts.Separators);
        row.Add(counts.HasAddress);
        row.Add(block.Text.EndsWith('…') || block.Text.EndsWith("...", StringComparison.Ordinal));
        row.Add(traits.IsProse);
        row.Add(block.Kind == BlockKind.Heading);
        row.Add(block.Kind == BlockKind.ListItem);
        row.Add(block.Kind == BlockKind.Quote);
        row.Add(block.Kind == BlockKind.TableRow);
        row.Add(block.HeadingLevel);
        row.Add(draft.Hits[index] is not null);
        row.Add(counts.HasYear);
    }
}
