using System.Reflection;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Architecture;

/// <summary>The library's public members, listed in a file: a change of the surface is a visible edit.</summary>
public sealed class PublicSurfaceTests
{
    private static readonly string Accepted =
        Path.Combine(Repository.Root, "tests", "IngestPipeline.Tests", "Architecture", "PublicSurface.verified.txt");

    [Fact]
    public void PublicSurface_IsTheAcceptedOne()
    {
        var received = string.Join('\n', Lines()) + "\n";
        var accepted = File.Exists(Accepted) ? File.ReadAllText(Accepted) : "";
        if (received != accepted)
            File.WriteAllText(Accepted.Replace(".verified.", ".received.", StringComparison.Ordinal), received);
        Assert.True(received == accepted, TextDifference.Of(accepted, received) + "\nIf the change is meant, rename the .received.txt file.");
    }

    private static IEnumerable<string> Lines() =>
        from type in typeof(Pipeline).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)
        from line in Members(type).Order(StringComparer.Ordinal).Prepend(Describe(type))
        select line;

    private static string Describe(Type type) => $"{(type.IsInterface ? "interface" : type.IsEnum ? "enum" : "type")} {type.FullName}";

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"  {name}");
        return type.GetMembers(Own)
            .Where(member => member is not MethodInfo { IsSpecialName: true } and not Type)
            .Where(member => !IsSynthesized(member))
            .Select(member => $"  {member}");
    }

    private static bool IsSynthesized(MemberInfo member) =>
        member.Name is "Equals" or "GetHashCode" or "ToString" or "<Clone>$" or "Deconstruct" or "EqualityContract" or "PrintMembers"
        || member.Name.StartsWith("op_", StringComparison.Ordinal);
}
