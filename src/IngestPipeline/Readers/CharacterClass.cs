namespace IngestPipeline.Readers;

/// <summary>What becomes of a character in canonical text.</summary>
internal enum CharacterClass : byte
{
    /// <summary>It stays.</summary>
    Ordinary,

    /// <summary>It, with its neighbours of the kind, becomes one blank.</summary>
    Space,

    /// <summary>It goes: nothing is seen of it.</summary>
    Invisible,

    /// <summary>It stays, and the text must be checked for composition, half characters or other repairs when it is done.</summary>
    Unsettled,
}
