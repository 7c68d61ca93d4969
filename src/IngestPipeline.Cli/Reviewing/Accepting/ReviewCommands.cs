using IngestPipeline.Review.Accepted;
using IngestPipeline.Review.Changes;
using IngestPipeline.Review.Decisions;

namespace IngestPipeline.Cli.Reviewing.Accepting;

/// <summary>The commands a person may give next, to be copied into a shell.</summary>
internal sealed class ReviewCommands(string output, string? accepted)
{
    private const int MostPaths = 6;
    private const string Words = "article.text";

    public string Accept(string id, params IEnumerable<string> only) => Line("accept", id, only);

    public string Reject(string id, params IEnumerable<string> only) => Line("reject", id, only);

    /// <summary>What to do about changes that could not be accepted by themselves.</summary>
    public string Instead(ReviewedDocument document, RefusedChange refused)
    {
        if (refused.Needs.Count > MostPaths)
            return $"Accept all of it: {Accept(document.Id)}";
        if (refused.Change.Path != Words)
            return $"Accept it with the text: {Accept(document.Id, [Words, refused.Change.Path])}";
        var both = $"Accept both: {Accept(document.Id, [Words, .. refused.Needs])}";
        return refused.Needs.All(path => CanRefuse(document, path))
            ? $"{both}, or the text and not that: {Reject(document.Id, refused.Needs)} && {Accept(document.Id, Words)}"
            : both;
    }

    /// <summary>Whether the accepted value can be made to stand in the new words: what went from them cannot.</summary>
    private static bool CanRefuse(ReviewedDocument document, string path)
    {
        var filter = new ChangeFilter([path]);
        var changes = document.Pending.Changes.Where(filter.IsShown).ToList();
        return changes.Count > 0 && changes.All(change =>
            change.Kind != ChangeKind.Removed && DecisionMaker.Rejecting(change, document.Received) is not null);
    }

    private string Line(string verb, string id, IEnumerable<string> only)
    {
        var flags = string.Concat(only.Select(path => " --only " + Quoted(path)));
        var folder = accepted is null ? "" : " --accepted " + Quoted(accepted);
        // Behind two hyphens only where it must be: there it is the last.
        return id.StartsWith('-')
            ? $"ingest {verb} {Quoted(output)}{flags}{folder} -y -- {Quoted(id)}"
            : $"ingest {verb} {Quoted(output)} {Quoted(id)}{flags}{folder} -y";
    }

    private static string Quoted(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || "._-/@+,:%".Contains(c))
        ? text
        : $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
