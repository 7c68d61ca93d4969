using IngestPipeline.Extractors.Quotes.Candidates;

namespace IngestPipeline.Training.Quotes;

/// <summary>A quotation no rule is certain of, with whom its annotators name.</summary>
/// <param name="Text">The name of the text it stands in.</param>
/// <param name="Set">The candidates.</param>
/// <param name="AreRight">For each candidate whether annotators name it.</param>
internal sealed record SpeakerExample(string Text, CandidateSet Set, IReadOnlyList<bool> AreRight)
{
    /// <summary>Whether a choice is right: an index, or -1 for what the rules chose.</summary>
    public bool IsRight(int choice)
    {
        if (choice >= 0)
            return AreRight[choice];
        for (var i = 0; i < AreRight.Count; i++)
            if (Set.Candidates[i].IsRules)
                return AreRight[i];
        return false;
    }
}
