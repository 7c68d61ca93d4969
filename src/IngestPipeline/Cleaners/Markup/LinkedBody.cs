
namespace IngestPipeline.Cleaners.Markup;

/// <summary>Which blocks the article's text in the page's own JSON-LD holds.</summary>
internal sealed class LinkedBody
{
    private const int ShortestBody = 250;
    private const int ShortestText = 24;
    private const int Probe = 60;

    private readonly bool[] _holds;

    private LinkedBody(int blocks) => _holds = new bool[blocks];

    /// <summary>Whether it holds enough of the page's running text to be believed.</summary>
    public bool IsTelling { get; private init; }

    public bool Holds(int block) => _holds[block];

    public static LinkedBody Of(Draft draft)
    {
        if (draft.Document.Page.Linked.Body is not { Length: >= ShortestBody } body)
            return new LinkedBody(draft.Count);
        var letters = TextFold.Letters(body);
        var found = new bool[draft.Count];
        int held = 0, position = 0;
        for (var i = 0; i < draft.Count; i++)
        {
            if (draft.Blocks[i].Text.Length < ShortestText)
                continue;
            var probe = TextFold.Letters(draft.Blocks[i].Text);
            var at = Find(letters, probe.AsSpan(0, Math.Min(Probe, probe.Length)), position);
            found[i] = at >= 0 && probe.Length > 0;
            if (found[i] && at >= position)
                position = at;
            held += found[i] ? probe.Length : 0;
        }

        var linked = new LinkedBody(draft.Count) { IsTelling = held * 2 > letters.Length };
        found.CopyTo(linked._holds, 0);
        return linked;
    }

    /// <summary>Paragraphs come in order: look on from the last one first.</summary>
    private static int Find(string letters, ReadOnlySpan<char> probe, int position)
    {
        var ahead = letters.AsSpan(position).IndexOf(probe, StringComparison.Ordinal);
        return ahead >= 0 ? position + ahead : letters.AsSpan().IndexOf(probe, StringComparison.Ordinal);
    }
}
