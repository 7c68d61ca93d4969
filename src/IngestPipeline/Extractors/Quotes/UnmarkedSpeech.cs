using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Quotes;

/// <summary>
/// Finds words that are said without quotation marks: a block quotation or a statement after a paragraph that ends in a colon, and answers
/// labelled with a name.
/// </summary>
internal sealed class UnmarkedSpeech(Article article)
{
    private const int FewestAnswers = 2;

    /// <summary>Adds what is found to the marked quotations, in text order.</summary>
    public void AddTo(List<Quotation> quotations)
    {
        var marked = new HashSet<int>();
        foreach (var quotation in quotations)
            marked.Add(quotation.Block);
        var before = quotations.Count;
        AddIntroduced(quotations, marked);
        AddAnswers(quotations, marked);
        if (quotations.Count > before)
            quotations.Sort((one, other) => one.Outer.CompareTo(other.Outer));
    }

    private void AddIntroduced(List<Quotation> quotations, HashSet<int> marked)
    {
        for (var block = 1; block < article.Blocks.Count; block++)
        {
            if (marked.Contains(block) || marked.Contains(block - 1) || !EndsInColon(block - 1))
                continue;
            var statement = IsStatement(block - 1);
            var next = block;
            while (next < article.Blocks.Count && !marked.Contains(next)
                && (article.Blocks[next].Kind == BlockKind.Quote || (statement && (IsOwn(next) || (IsParagraph(next) && IsOwn(next + 1)
                    && !marked.Contains(next + 1))))))
            {
                Add(quotations, next, article.Blocks[next].Span, label: null, continues: next > block);
                next++;
            }

            block = Math.Max(block, next - 1);
        }
    }

    private void AddAnswers(List<Quotation> quotations, HashSet<int> marked)
    {
        var answers = new List<(int Block, TextSpan Label)>();
        var name = 0;
        for (var block = 0; block < article.Blocks.Count; block++)
        {
            var start = article.Blocks[block].Span.Start;
            while (name < article.Names.Count && article.Names[name].Span.End <= start)
                name++;
            if (!marked.Contains(block) && name < article.Names.Count
                && LabelOf(article.Names[name], article.Blocks[block].Span) is { } label)
                answers.Add((block, label));
        }

        if (answers.Count < FewestAnswers)
            return;
        foreach (var (block, label) in answers)
            Add(quotations, block, new TextSpan(Math.Min(label.End + 2, article.Blocks[block].Span.End), article.Blocks[block].Span.End),
                label, false);
    }

    private TextSpan? LabelOf(Name name, TextSpan block)
    {
        var start = name.TitleSpan is { } title ? Math.Min(title.Start, name.Span.Start) : name.Span.Start;
        var isLabel = name.Kind == NameKind.Person && start == block.Start && name.Span.End + 8 < block.End
            && article.Text[name.Span.End] == ':' && article.Text[name.Span.End + 1] == ' ';
        return isLabel ? new TextSpan(start, name.Span.End) : null;
    }

    private bool EndsInColon(int block) => article.Blocks[block].Kind is BlockKind.Paragraph or BlockKind.Standfirst
        && article.Text[article.Blocks[block].Span.End - 1] == ':';

    private bool IsStatement(int block)
    {
        var words = article.Slice(article.Blocks[block].Span);
        return words.Contains("statement", StringComparison.OrdinalIgnoreCase) || words.Contains("letter from", StringComparison.Ordinal)
            || words.EndsWith("said:", StringComparison.Ordinal) || words.EndsWith("wrote:", StringComparison.Ordinal)
            || words.EndsWith("in full:", StringComparison.Ordinal);
    }

    private bool IsParagraph(int block) => block < article.Blocks.Count && article.Blocks[block].Kind == BlockKind.Paragraph;

    private bool IsOwn(int block) => IsParagraph(block) && SpeaksOfItself(block);

    /// <summary>Whether the paragraph speaks in the first person.</summary>
    private bool SpeaksOfItself(int block)
    {
        var words = article.Slice(article.Blocks[block].Span);
        foreach (var range in words.Split(' '))
            if (words[range] is "we" or "We" or "our" or "Our" or "us" or "I" or "my" or "My" or "I’m" or "I'm" or "we’re" or "We’re"
                or "we've" or "we’ve")
                return true;
        return false;
    }

    private static void Add(List<Quotation> quotations, int block, TextSpan words, TextSpan? label, bool continues)
    {
        if (!words.IsEmpty)
            quotations.Add(new Quotation
            {
                Words = words,
                Outer = words,
                Block = block,
                IsUnmarked = true,
                Label = label,
                Continues = continues
            });
    }
}
