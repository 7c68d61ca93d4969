namespace IngestPipeline.Training.Evaluating;

/// <summary>What one judge of blocks, a rule or the model, got wrong over all pages of a set.</summary>
/// <param name="Set">The set of pages.</param>
/// <param name="Judge">As the ledger names it.</param>
/// <param name="Reason">What it said of the blocks.</param>
/// <param name="Lost">Blocks it dropped that the labels hold.</param>
/// <param name="Added">Blocks it kept that the labels leave out.</param>
/// <param name="LostWords">Words in the first.</param>
/// <param name="AddedWords">Words in the second.</param>
internal sealed record Loss(string Set, string Judge, string Reason, int Lost, int Added, int LostWords, int AddedWords);
