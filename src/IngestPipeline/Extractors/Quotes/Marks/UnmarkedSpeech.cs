using IngestPipeline.Extractors.Quotes.Words;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Quotes.Marks;

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
        AddIntroduced(spoken, marked, quotations);
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

    private void AddIntroduced(List<Quotation> spoken, HashSet<int> marked, List<Quotation> quotations)
    {
        for (var block = 1; block < article.Blocks.Count; block++)
        {
            if (marked.Contains(block) || !IsIntroduction(block - 1))
                continue;
            var statement = IsStatement(block - 1);
            var next = block;
            while (next < article.Blocks.Count && Belongs(next, next > block, statement, marked, quotations))
            {
                Add(spoken, next, article.Blocks[next].Span, label: null, continues: next > block);
                next++;
            }

            block = Math.Max(block, next - 1);
        }
    }

    /// <summary>Whether a block is a part of what the paragraph before the first one introduces.</summary>
    private bool Belongs(int block, bool goesOn, bool isStatement, HashSet<int> marked, List<Quotation> quotations)
    {
        if (marked.Contains(block))
            return isStatement && goesOn && IsOwnOutside(block, quotations);
        if (article.Blocks[block].Kind == BlockKind.Quote && !IsSignature(block))
            return true;
        return isStatement && (IsOwn(block) || (IsParagraph(block) && !marked.Contains(block + 1) && IsOwn(block + 1))
            || (goesOn && IsWrapped(block)));
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

    private bool IsOwn(int block) => IsParagraph(block) && SpeaksOfItself(article.Slice(article.Blocks[block].Span));

    /// <summary>Whether a paragraph with someone’s words in marks speaks in the first person before them: it goes on with a statement.</summary>
    private bool IsOwnOutside(int block, List<Quotation> quotations)
    {
        var span = article.Blocks[block].Span;
        foreach (var quotation in quotations)
            if (quotation.Block == block)
                return IsParagraph(block) && quotation.IsClosed && SpeaksOfItself(article.Slice(new TextSpan(span.Start, quotation.Outer.Start)));
        return false;
    }

    /// <summary>Whether words speak in the first person.</summary>
    private static bool SpeaksOfItself(ReadOnlySpan<char> words)
    {
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
