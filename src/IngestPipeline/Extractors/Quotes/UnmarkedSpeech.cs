using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Quotes;

/// <summary>
/// Finds words that are said without quotation marks: a block quotation or a statement after a paragraph that ends in a colon, and answers
/// labelled with a name.
/// </summary>
internal sealed class UnmarkedSpeech(Article article)
{
    private const int FewestAnswers = 2;

    /// <summary>Characters in marks that may stand inside a speech; a paragraph with more has marked speech of its own.</summary>
    private const int LongestInside = 24;

    /// <summary>Adds what is found to the marked quotations, in text order.</summary>
    public void AddTo(List<Quotation> quotations)
    {
        var marked = new HashSet<int>();
        foreach (var quotation in quotations)
            if (quotation.Words.Length > LongestInside || quotation.Outer.Start == article.Blocks[quotation.Block].Span.Start)
                marked.Add(quotation.Block);
        var spoken = new List<Quotation>();
        AddIntroduced(spoken, marked);
        AddAnswers(spoken, marked);
        if (spoken.Count == 0)
            return;
        var whole = new HashSet<int>();
        foreach (var speech in spoken)
            whole.Add(speech.Block);
        quotations.RemoveAll(quotation => whole.Contains(quotation.Block));
        quotations.AddRange(spoken);
        quotations.Sort((one, other) => one.Outer.CompareTo(other.Outer));
    }

    private void AddIntroduced(List<Quotation> quotations, HashSet<int> marked)
    {
        for (var block = 1; block < article.Blocks.Count; block++)
        {
            if (marked.Contains(block) || !IsIntroduction(block - 1))
                continue;
            var statement = IsStatement(block - 1);
            var next = block;
            while (next < article.Blocks.Count && !marked.Contains(next)
                && ((article.Blocks[next].Kind == BlockKind.Quote && !IsSignature(next)) || (statement && (IsOwn(next)
                    || (IsParagraph(next) && !marked.Contains(next + 1) && IsOwn(next + 1)) || (next > block && IsWrapped(next))))))
            {
                Add(quotations, next, article.Blocks[next].Span, label: null, continues: next > block);
                next++;
            }

            block = Math.Max(block, next - 1);
        }
    }

    private void AddAnswers(List<Quotation> quotations, HashSet<int> marked)
    {
        var answers = new AnswerFinder(article).Find();
        if (answers.Count < FewestAnswers)
            return;
        foreach (var (block, label, first) in answers)
            Add(quotations, block, new TextSpan(first, article.Blocks[block].Span.End), label, false);
    }

    private bool IsIntroduction(int block)
    {
        var words = article.Slice(article.Blocks[block].Span);
        return article.Blocks[block].Kind is BlockKind.Paragraph or BlockKind.Standfirst or BlockKind.ListItem
            && (words is [.., ':'] || words.EndsWith("as follows.", StringComparison.Ordinal));
    }

    private bool IsStatement(int block)
    {
        var words = article.Slice(article.Blocks[block].Span);
        foreach (var phrase in SpeechWords.English.StatementIntroductions)
            if (words.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>Whether the block is the name under an embedded post: <c>— Sussex Police (@SPHoveBeat) July 8, 2015</c>.</summary>
    private bool IsSignature(int block) => article.Slice(article.Blocks[block].Span) is ['—' or '–' or '-', ' ', ..];

    /// <summary>Whether the block before stops in the middle of a sentence.</summary>
    private bool IsWrapped(int block) => IsParagraph(block) && char.IsLetterOrDigit(article.Text[article.Blocks[block - 1].Span.End - 1]);

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
