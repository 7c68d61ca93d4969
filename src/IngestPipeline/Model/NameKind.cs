namespace IngestPipeline.Model;

/// <summary>What a name names.</summary>
public enum NameKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A body: force, service, council, company.</summary>
    Organisation,

    /// <summary>A place.</summary>
    Place,
}
