using System.Security.Cryptography;
using System.Text.Json;

namespace IngestPipeline.Training.Findings;

/// <summary>A file of labelled sentences, one JSON object a line, sentences of one article together and in order.</summary>
internal sealed class LabelledFindings
{
    private const string Extension = ".jsonl";

    private LabelledFindings(string hash, IReadOnlyList<LabelledArticle> articles) => (Hash, Articles) = (hash, articles);

    /// <summary>SHA-256 of the file, in lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>In the file's order.</summary>
    public IReadOnlyList<LabelledArticle> Articles { get; }

    /// <summary>Whether a path names a file of labelled sentences.</summary>
    public static bool IsAt(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) && File.Exists(path);

    /// <exception cref="InvalidDataException">A line is no labelled sentence, or an article's sentences do not stand together.</exception>
    public static LabelledFindings Open(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var articles = new List<LabelledArticle>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var sentences = new List<LabelledSentence>();
        using var lines = new StreamReader(new MemoryStream(bytes));
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (line.Length == 0)
                continue;
            var sentence = Read(line, number, Path.GetFileName(path));
            if (sentences.Count > 0 && sentences[0].Article != sentence.Article)
                Close();
            if (sentences.Count == 0 && !names.Add(sentence.Article))
                throw new InvalidDataException($"Line {number} goes back to the article '{sentence.Article}'; keep its sentences together.");
            sentences.Add(sentence);
        }

        if (sentences.Count > 0)
            Close();
        return new LabelledFindings(Convert.ToHexStringLower(SHA256.HashData(bytes)), articles);

        void Close()
        {
            articles.Add(new LabelledArticle(sentences[0].Article, [.. sentences]));
            sentences.Clear();
        }
    }

    /// <summary>The articles of a part, in order.</summary>
    public IReadOnlyList<LabelledArticle> Of(Func<int, bool> isWanted) => [.. Articles.Where(article => isWanted(ArticleFolds.Of(article.Name)))];

    private static LabelledSentence Read(string line, int number, string file)
    {
        try
        {
            return JsonSerializer.Deserialize<LabelledSentence>(line) ?? throw new InvalidDataException($"Line {number} of {file} is empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"Line {number} of {file} is no labelled sentence: it needs an article, a text and a label.", exception);
        }
    }
}
