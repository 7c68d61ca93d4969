namespace IngestPipeline.Tests.Training.Quotes;

/// <summary>A little folder of texts with attributions, written for these tests in the form of the public corpus.</summary>
internal static class QuotedFolder
{
    public const string Text = """
        Loamshire in a spin.

        “We are pleased with it,” said Jane Roe. “It took four years to get here.”

        Peter Hale, who leads the panel, called it “a good day for the county”.

        A song named “All of the roads” was played.
        """;

    /// <summary>Writes the same text and its annotations as train and as dev.</summary>
    public static string Write(string folder, string text = Text)
    {
        foreach (var split in (string[])["train", "dev"])
            foreach (var name in (string[])["a", "b", "c", "d", "e", "f"])
                Write(folder, split, name, text);
        return folder;
    }

    private static void Write(string folder, string split, string name, string text)
    {
        var (texts, annotations) = (Path.Combine(folder, split, "text"), Path.Combine(folder, split, "attributions"));
        Directory.CreateDirectory(texts);
        Directory.CreateDirectory(annotations);
        File.WriteAllText(Path.Combine(texts, name + ".txt"), text);
        File.WriteAllText(Path.Combine(annotations, name + "_x1.ann"), Annotation(text));
    }

    private static string Annotation(string text) => string.Join('\n',
    [
        $"T1\tContent {Span(text, "“We are pleased with it,”")};{Span(text, "“It took four years to get here.”")}\t…",
        $"T2\tSource {Span(text, "Jane Roe")}\tJane Roe",
        $"T3\tCue {Span(text, "said")}\tsaid",
        "E1\tAttribution:T9 Content:T1 Source:T2 Cue:T3",
        $"T4\tContent {Span(text, "it “a good day for the county”")}\t…",
        $"T5\tSource {Span(text, "Peter Hale, who leads the panel")}\tPeter Hale",
        $"T6\tCue {Span(text, "called")}\tcalled",
        "E2\tAttribution:T9 Source:T5 Cue:T6 Content:T4",
        "A1\tNote E2",
    ]);

    /// <summary>Offsets as brat counts them, by characters.</summary>
    private static string Span(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        var before = text[..start].EnumerateRunes().Count();
        return $"{before} {before + words.EnumerateRunes().Count()}";
    }
}
