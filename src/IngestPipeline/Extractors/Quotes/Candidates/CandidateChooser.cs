namespace IngestPipeline.Extractors.Quotes.Candidates;

/// <summary>Chooses among possible speakers: an index in the set's candidates, or -1 to leave it to the rules.</summary>
internal delegate int CandidateChooser(CandidateSet set);
