using IngestPipeline.Model;

namespace IngestPipeline.Runs;

/// <summary>What is done to records before they are written, such as applying a reviewer's corrections again.</summary>
/// <param name="FingerprintOf">
/// A hash of what would be done to the record of an id, by which a later run knows that it must be made again; null when nothing would.
/// Called from many threads.
/// </param>
/// <param name="Apply">
/// Gives the record to write; must depend on nothing but the record and what the fingerprint covers. Called from many threads.
/// </param>
public sealed record RecordRevision(Func<string, string?> FingerprintOf, Func<Record, Record> Apply);
