namespace IngestPipeline.Extractors.Quotes;

/// <summary>A quotation mark in the article's text; apostrophes are none.</summary>
internal readonly record struct QuoteMark(int Position, MarkFamily Family, MarkSide Side);
