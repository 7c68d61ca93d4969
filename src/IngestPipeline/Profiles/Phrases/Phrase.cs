namespace IngestPipeline.Profiles.Phrases;

/// <summary>A form to look for and what it stands for.</summary>
internal readonly record struct Phrase<T>(string Text, T Value, PhraseCase Case = PhraseCase.Ignore);
