using System.Security.Cryptography;
using System.Text;
using IngestPipeline.Training.Labels;

namespace IngestPipeline.Training.Quotes;

/// <summary>
/// A folder of texts with attributions in brat's standoff: <c>SPLIT/text/NAME.txt</c> and <c>SPLIT/attributions/NAME_ANNOTATOR.ann</c>, as the
/// public PolNeAR corpus has them.
/// </summary>
internal sealed class LabelledQuotes
{
    private LabelledQuotes(string hash, IReadOnlyList<QuotedText> texts) => (Hash, Texts) = (hash, texts);

    /// <summary>SHA-256 over names and bytes of all files of the split, in lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>In ordinal order of their names.</summary>
    public IReadOnlyList<QuotedText> Texts { get; }

    /// <summary>Whether a folder holds texts with attributions.</summary>
    public static bool AreIn(string folder) => Enum.GetValues<Split>().Any(split => IsIn(folder, split));

    /// <summary>Whether a folder holds a split of them.</summary>
    public static bool IsIn(string folder, Split split) =>
        Directory.Exists(TextsOf(folder, split)) && Directory.Exists(AttributionsOf(folder, split));

    /// <exception cref="InvalidDataException">An annotation does not fit its text.</exception>
    public static LabelledQuotes Open(string folder, Split split)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var annotations = Directory.GetFiles(AttributionsOf(folder, split), "*.ann").Order(StringComparer.Ordinal)
            .ToLookup(path => NameOf(Path.GetFileNameWithoutExtension(path)), StringComparer.Ordinal);
        var texts = new List<QuotedText>();
        foreach (var path in Directory.GetFiles(TextsOf(folder, split), "*.txt").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var text = Read(path, hash);
            var attributions = annotations[name].SelectMany(file => Attributions(file, text, hash)).ToList();
            texts.Add(new QuotedText(name, text, attributions));
        }

        return new LabelledQuotes(Convert.ToHexStringLower(hash.GetHashAndReset()), texts);
    }

    private static List<LabelledAttribution> Attributions(string path, string text, IncrementalHash hash)
    {
        try
        {
            return StandoffReader.Read(Read(path, hash), text);
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException($"{Path.GetFileName(path)}: {exception.Message}", exception);
        }
    }

    private static string Read(string path, IncrementalHash hash)
    {
        var bytes = File.ReadAllBytes(path);
        hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(path)));
        hash.AppendData(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>An annotation is named for its text and, after the last underscore, its annotator.</summary>
    private static string NameOf(string annotation) =>
        annotation.LastIndexOf('_') is > 0 and var end ? annotation[..end] : annotation;

    private static string TextsOf(string folder, Split split) => Path.Combine(folder, FolderOf(split), "text");

    private static string AttributionsOf(string folder, Split split) => Path.Combine(folder, FolderOf(split), "attributions");

    private static string FolderOf(Split split) => split == Split.Dev ? "dev" : "train";
}
