using System.Text.RegularExpressions;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Architecture;

/// <summary>
/// One way only: Model and Diagnostics, then the root, then the stages, which never see one another, then Runs and Hosting. Read from the
/// <c>using</c> lines and from qualified names.
/// </summary>
public sealed partial class LayerTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = [],
        ["Model"] = [],
        ["Profiles"] = ["Model"],
        ["Records"] = ["Model", "Diagnostics"],
        [""] = ["Model", "Diagnostics", "Records"],
        ["Sources"] = ["", "Model", "Diagnostics"],
        ["Readers"] = ["", "Model", "Diagnostics"],
        ["Cleaners"] = ["", "Model", "Diagnostics", "Profiles"],
        ["Annotators"] = ["", "Model", "Diagnostics", "Profiles"],
        ["Extractors"] = ["", "Model", "Diagnostics", "Profiles"],
        ["Sinks"] = ["", "Model", "Diagnostics"],
        ["Runs"] = ["", "Model", "Diagnostics", "Records", "Profiles", "Sinks"],
        ["Review"] = ["Model"],
        ["Hosting"] = ["", "Model", "Diagnostics", "Profiles", "Sources", "Readers", "Cleaners", "Annotators", "Extractors", "Sinks", "Runs"],
    };

    public static TheoryData<string> Files =>
        [.. Repository.SourceFiles("src/IngestPipeline").Select(Repository.Relative)];

    [Theory]
    [MemberData(nameof(Files))]
    public void SourceFile_UsesOnlyLayersBelowItsOwn(string file)
    {
        var layer = LayerOf(file);
        Assert.True(Allowed.ContainsKey(layer), $"{file} is in a room the architecture does not know: '{layer}'.");
        var text = File.ReadAllText(Path.Combine(Repository.Root, file));
        foreach (Match match in Namespaces().Matches(text))
        {
            var used = match.Groups["room"].Value;
            if (Allowed.ContainsKey(used) && used != layer)
                Assert.True(Allowed[layer].Contains(used), $"{file}: {Name(layer)} may not use {Name(used)}.");
        }
    }

    [Fact]
    public void TypesOfPackages_StayInTheirFolders()
    {
        foreach (var file in Repository.SourceFiles("src").Select(Repository.Relative))
        {
            var text = File.ReadAllText(Path.Combine(Repository.Root, file));
            if (!file.Contains("/Readers/", StringComparison.Ordinal))
                Assert.False(text.Contains("using HtmlAgilityPack", StringComparison.Ordinal), $"{file} sees HtmlAgilityPack.");
            if (!file.Contains("/Sources/", StringComparison.Ordinal))
                Assert.False(text.Contains("using Polly", StringComparison.Ordinal), $"{file} sees Polly.");
            if (!file.Contains("/Runs/Ledgers/", StringComparison.Ordinal))
                Assert.False(text.Contains("using Microsoft.Data.Sqlite", StringComparison.Ordinal), $"{file} sees SQLite.");
            if (!file.Contains("/Cleaners/Models/", StringComparison.Ordinal) && !file.Contains("/Extractors/Findings/", StringComparison.Ordinal)
                && !file.Contains("/Extractors/Quotes/", StringComparison.Ordinal)
                && !file.Contains("IngestPipeline.Training/", StringComparison.Ordinal))
                Assert.False(text.Contains("using Microsoft.ML", StringComparison.Ordinal), $"{file} sees ML.NET.");
        }
    }

    private static string LayerOf(string file)
    {
        var parts = file.Split('/');
        return parts.Length > 3 ? parts[2] : "";
    }

    private static string Name(string layer) => layer.Length == 0 ? "the root" : layer;

    [GeneratedRegex(@"\bIngestPipeline\.(?<room>[A-Z]\w+)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Namespaces();
}
