namespace IngestPipeline.Extractors.Quotes.Marks;

/// <summary>What a quotation mark does, as far as its form and its neighbours tell.</summary>
internal enum MarkSide : byte
{
    Open,
    Close,

    /// <summary>Closes what is open, opens otherwise.</summary>
    Either,

    /// <summary>Closes, unless it is the apostrophe of a plural: officers’.</summary>
    MayClose,
}
