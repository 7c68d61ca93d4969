using IngestPipeline.Tests.Fixtures;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngestPipeline.Tests.Architecture;

/// <summary>The sizes and shapes the code keeps to.</summary>
public sealed class BudgetTests
{
    private const int LongestFile = 400;
    private const int LongestMethod = 60;
    private const int LongestLine = 150;

    private static readonly string[] Seams =
        ["IAnnotator", "IBlockClassifier", "IDocumentReader", "IExtractor", "IFetcher", "ISink", "ISource"];

    private static readonly string[] ForbiddenSuffixes = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Dto"];

    public static TheoryData<string> Files => [.. Repository.SourceFiles("src", "tests").Select(Repository.Relative)];

    public static TheoryData<string> LibraryFiles => [.. Repository.SourceFiles("src").Select(Repository.Relative)];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_KeepsToTheLineBudgets(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, file));
        Assert.True(lines.Length <= LongestFile, $"{file} has {lines.Length} lines; the cap is {LongestFile}.");
        for (var i = 0; i < lines.Length; i++)
            Assert.True(lines[i].Length <= LongestLine, $"{file}:{i + 1} has {lines[i].Length} characters; the cap is {LongestLine}.");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Method_KeepsToTheLineBudget(string file)
    {
        foreach (var method in Parse(file).DescendantNodes().OfType<BaseMethodDeclarationSyntax>())
        {
            var span = method.SyntaxTree.GetLineSpan(method.Span).Span;
            var lines = span.End.Line - span.Start.Line + 1;
            Assert.True(lines <= LongestMethod, $"{file}: a method of {lines} lines at line {span.Start.Line + 1}; the cap is {LongestMethod}.");
        }
    }

    [Theory]
    [MemberData(nameof(LibraryFiles))]
    public void File_HoldsOnePublicType(string file)
    {
        var types = Parse(file).DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Where(type => type.Parent is BaseNamespaceDeclarationSyntax && type.Modifiers.Any(SyntaxKind.PublicKeyword))
            .Select(type => type.Identifier.Text).ToList();
        Assert.True(types.Count <= 1, $"{file} holds {string.Join(", ", types)}.");
    }

    [Theory]
    [MemberData(nameof(LibraryFiles))]
    public void Class_IsSealedAbstractOrStatic(string file)
    {
        foreach (var type in Parse(file).DescendantNodes().OfType<TypeDeclarationSyntax>())
        {
            if (type is not (ClassDeclarationSyntax or RecordDeclarationSyntax { ClassOrStructKeyword.RawKind: not (int)SyntaxKind.StructKeyword }))
                continue;
            var open = !type.Modifiers.Any(SyntaxKind.SealedKeyword) && !type.Modifiers.Any(SyntaxKind.AbstractKeyword)
                && !type.Modifiers.Any(SyntaxKind.StaticKeyword) && type.Identifier.Text != "IngestException";
            Assert.False(open, $"{file}: {type.Identifier.Text} is neither sealed, abstract nor static.");
        }
    }

    [Theory]
    [MemberData(nameof(LibraryFiles))]
    public void TypeName_SaysWhatTheTypeIs(string file)
    {
        foreach (var type in Parse(file).DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            foreach (var suffix in ForbiddenSuffixes)
                Assert.False(type.Identifier.Text.EndsWith(suffix, StringComparison.Ordinal), $"{file}: {type.Identifier.Text}");
    }

    [Fact]
    public void Interfaces_AreTheSevenSeams()
    {
        var interfaces = Repository.SourceFiles("src").SelectMany(path => Parse(Repository.Relative(path)).DescendantNodes())
            .OfType<InterfaceDeclarationSyntax>().Select(type => type.Identifier.Text).Order(StringComparer.Ordinal);
        Assert.Equal(Seams, interfaces);
    }

    private static SyntaxNode Parse(string file) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Repository.Root, file))).GetRoot();
}
