using System.Security.Cryptography;
using System.Text;
using IngestPipeline.Model;

namespace IngestPipeline;

/// <summary>
/// What a record depends on beside its document, as hashes: two pipelines of one fingerprint make the same record of the same bytes.
/// A record names version, profile and models only, so that it does not change when nothing it says does; a run's ledger keeps these too.
/// </summary>
public sealed record PipelineFingerprint
{
    /// <summary>SHA-256 over the code of the library and of every added stage.</summary>
    public required string Rules { get; init; }

    /// <summary>SHA-256 over the profile's data and the word lists the library carries; null when the builder was not told.</summary>
    public string? Profile { get; init; }

    /// <summary>What records name: version, profile, models.</summary>
    public required RecordPipeline Identity { get; init; }

    /// <summary>One hash over all of it, and the schema records are written in: 32 lower-case hexadecimal digits.</summary>
    public string Value => _value ??= Combine();

    private string? _value;

    private string Combine()
    {
        var models = Identity.Models.OrderBy(model => model.Key, StringComparer.Ordinal).Select(model => $"{model.Key}={model.Value}");
        IEnumerable<string?> parts = [Record.CurrentSchema, Identity.Version, Identity.Profile, Rules, Profile, .. models];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 16));
    }
}
