namespace IngestPipeline.Extractors.Findings;

/// <summary>What was read in one sentence of a passage.</summary>
/// <param name="FirstWord">Its first word among the passage's.</param>
/// <param name="PastWord">The word after its last.</param>
/// <param name="FirstCue">Its first cue among the passage's.</param>
/// <param name="PastCue">The cue after its last.</param>
/// <param name="Groups">A bit for each group of cues it has.</param>
/// <param name="Marks">What marks it has.</param>
internal readonly record struct SentenceSigns(int FirstWord, int PastWord, int FirstCue, int PastCue, uint Groups, SentenceMarks Marks);
