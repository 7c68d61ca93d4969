using IngestPipeline.Cli.Reviewing.Diffing;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Cli.Reviewing.Accepting;

/// <summary>Lists what is pending where nobody can be asked, and keeps the received records beside the accepted ones.</summary>
internal sealed class PendingList(ReviewFolder folder, TextDiffReport report, CliConsole console)
{
    private bool _isReadOnly;

    /// <summary>What is pending of a document and looked at; null when it cannot be read.</summary>
    public RecordDiff? Write(string id, ChangeFilter filter)
    {
        if (folder.IsAsAccepted(id))
        {
            Keep(() => folder.DropReceived(id));
            return new RecordDiff(id, []);
        }

        if (folder.Read(id) is not { } document)
            return null;
        Keep(() => folder.WriteReceived(document));
        var shown = filter.Apply(document.Pending);
        if (!shown.IsEmpty)
            report.Write(document.Shown(shown));
        return shown;
    }

    /// <summary>A folder that may be looked at only is listed all the same.</summary>
    private void Keep(Action write)
    {
        if (_isReadOnly)
            return;
        try
        {
            write();
        }
        catch (CliException exception)
        {
            _isReadOnly = true;
            console.Say("note", $"Received records are not written: {exception.Message}", exception.Hint);
        }
    }
}
