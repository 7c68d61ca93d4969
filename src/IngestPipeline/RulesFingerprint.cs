using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace IngestPipeline;

/// <summary>
/// Tells one state of the code from another. The build stamps the library with a hash of its source files, which, unlike the hash of the
/// assembly, does not change with the data and models it carries; code of others is told by the identity of its build.
/// </summary>
internal static class RulesFingerprint
{
    private const string StampName = "RulesHash";

    private static readonly string Own = typeof(RulesFingerprint).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(stamp => stamp.Key == StampName).Value!;

    public static string Of(IEnumerable<object> stages)
    {
        var others = stages.Select(stage => stage.GetType().Module)
            .Where(module => module != typeof(RulesFingerprint).Module)
            .Select(module => module.ModuleVersionId.ToString("N"))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return others.Count == 0
            ? Own
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', others.Prepend(Own)))));
    }
}
