using IngestPipeline.Cleaners;
using IngestPipeline.Model;

namespace IngestPipeline.Training.Alignment;

/// <summary>
/// Finds which blocks make up a labelled article. Blocks follow the article's order: of what stands in it and elsewhere on the page, the
/// places that keep the order and hold most text are taken.
/// </summary>
internal static class ParagraphAligner
{
    private const int ShortLetters = 25;
    private const int MostPlaces = 8;
    private const int ProbeLetters = 30;
    private const double MostlyHeld = 0.8;
    private const double HardlyHeld = 0.2;

    public static BlockTarget[] Align(IReadOnlyList<string> paragraphs, IReadOnlyList<Block> blocks)
    {
        var article = new LabelledText(paragraphs);
        var targets = new BlockTarget[blocks.Count];
        var places = new List<Place>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var letters = TextFold.Letters(blocks[i].Text);
            if (letters.Length == 0)
                continue;
            var count = places.Count;
            AddPlaces(article, letters, i, places);
            targets[i] = places.Count == count ? TargetByShare(article, letters, i, places) : BlockTarget.Drop;
        }

        foreach (var place in OrderedChain.Of(places))
            targets[place.Block] = BlockTarget.Keep;
        return targets;
    }

    private static void AddPlaces(LabelledText article, string letters, int block, List<Place> places)
    {
        if (letters.Length < ShortLetters)
        {
            foreach (var start in article.Paragraphs(letters))
                places.Add(new Place(block, start, letters.Length));
            return;
        }

        for (int at = article.Letters.IndexOf(letters, StringComparison.Ordinal), found = 0; at >= 0 && found < MostPlaces; found++)
        {
            places.Add(new Place(block, at, letters.Length));
            at = article.Letters.IndexOf(letters, at + 1, StringComparison.Ordinal);
        }
    }

    /// <summary>A block that is not in the article as a whole may be, but for a caption or a label inside it.</summary>
    private static BlockTarget TargetByShare(LabelledText article, string letters, int block, List<Place> places)
    {
        if (letters.Length < ProbeLetters * 2)
            return BlockTarget.Drop;
        int held = 0, probes = 0, first = -1;
        for (var start = 0; start + ProbeLetters <= letters.Length; start += ProbeLetters)
        {
            var at = article.Letters.AsSpan().IndexOf(letters.AsSpan(start, ProbeLetters), StringComparison.Ordinal);
            probes++;
            held += at >= 0 ? 1 : 0;
            if (first < 0 && at >= 0)
                first = Math.Max(0, at - start);
        }

        var share = (double)held / probes;
        if (share >= MostlyHeld)
            places.Add(new Place(block, first, held * ProbeLetters));
        return share <= HardlyHeld ? BlockTarget.Drop : BlockTarget.Unknown;
    }
}
