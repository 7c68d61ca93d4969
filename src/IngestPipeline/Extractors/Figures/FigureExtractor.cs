using IngestPipeline.Extractors.Figures.Bodies;
using IngestPipeline.Extractors.Figures.Changes;
using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Periods;
using IngestPipeline.Extractors.Figures.Quantities;
using IngestPipeline.Extractors.Figures.Subjects;
using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Figures;

/// <summary>
/// Finds the quantities an article reports: percentages, money, counts, lengths of time, ratios and rates, with what they measure,
/// when they held, and which of them moved to which. Dates, ages, times of day, names with numbers and counts of graded areas are left out.
/// </summary>
[Stage("figures", Requires = Layers.Sentences | Layers.Forces, Assigns = Layers.Figures)]
public sealed class FigureExtractor : IExtractor
{
    private const int ShortSentence = 7;
    private const int Opening = 6;

    private readonly QuantityVocabulary _vocabulary;

    /// <summary>Makes the extractor for the words of a profile.</summary>
    public FigureExtractor(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        _vocabulary = QuantityVocabulary.Of(profile);
    }

    /// <inheritdoc/>
    public void Extract(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var scan = new SentenceScan(article.Text, _vocabulary);
        var context = new QuantityContext();
        var reader = new QuantityReader(scan, context);
        var forces = new ForceTrail(article);
        var checks = new FigureChecks(article);
        var found = new List<FigureDraft>();
        var block = -1;
        for (var i = 0; i < article.Sentences.Count; i++)
        {
            if (i % 256 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var sentence = article.Sentences[i];
            var kind = article.Blocks[sentence.Block].Kind;
            var isNewSection = sentence.Block != block && kind is not (BlockKind.Paragraph or BlockKind.Quote or BlockKind.ListItem);
            context.Advance(isNewSection, Topic(scan), scan.Count is > 0 and <= 4
                && scan.IsMark(scan.Count - 1, '?'), scan.Count is > 0 and <= ShortSentence);
            scan.Read(sentence.Span, kind, sentence.Block != block);
            if (kind != BlockKind.ListItem)
                context.Listed = null;
            var isHead = context.Table.Note(scan);
            if (i < Opening)
                context.IsOfStatistics |= Statistics.AreTold(scan);
            if (sentence.Block != block)
                forces.Enter(sentence.Block);
            block = sentence.Block;
            if (isHead || !scan.MayHoldQuantity || Appeals.IsAppeal(scan))
                continue;
            reader.Read();
            Complete(scan, context, forces, checks, sentence.Span);
            found.AddRange(context.Current);
        }

        Report(article, found);
    }

    /// <summary>"The visits", "Retained firefighters have", "Fire safety checks on businesses.": what the next sentences may count.</summary>
    private static string? Topic(SentenceScan scan)
    {
        var first = scan.IsQuoteMark(0) ? 1 : 0;
        while (scan.IsWord(first, "what") || scan.IsWord(first, "about") || scan.IsWord(first, "and") || scan.IsWord(first, "how"))
            first++;
        var isNamed = scan.IsWord(first, "the");
        if (!NounReader.TryRead(scan, isNamed ? first + 1 : first, out var noun)
            || scan.Is(noun.Head, Roles.Graded | Roles.Idle | Roles.Time) || !isNamed && !IsAlone(scan, noun))
            return null;
        return NounReader.Name(scan, noun);
    }

    /// <summary>Whether the noun phrase is the subject of its sentence, or all there is of it.</summary>
    private static bool IsAlone(SentenceScan scan, NounPhrase noun) =>
        scan.Is(noun.Next, Roles.Auxiliary) || scan.IsWord(noun.Next, "on") || scan[noun.Next].Kind is LexemeKind.None
        || scan.IsMark(noun.Next, '?') || scan.IsMark(noun.Next, '.');

    private static void Complete(SentenceScan scan, QuantityContext context, ForceTrail forces, FigureChecks checks, TextSpan sentence)
    {
        if (context.Current.Count == 0)
        {
            PeriodFinder.NoteList(scan, context);
            return;
        }

        for (var i = 0; i < context.Current.Count; i++)
            context.Current[i].Position = i;
        PeriodFinder.Assign(scan, context);
        for (var i = 0; i < context.Current.Count; i++)
        {
            context.Current[i].IsLimit = context.Current[i].Kind == FigureKind.Duration && ChangeLinker.IsWithin(scan, context.Current[i]);
            context.Current[i].Subject = SubjectFinder.Find(scan, context.Current, context.Current[i]);
            SubjectCarrier.Carry(scan, context, i);
            context.Current[i].Force = forces.Of(scan, context.Current[i], sentence);
        }

        ChangeLinker.Link(scan, context);
        ComparatorFinder.Assign(scan, context, forces);
        DirectionFinder.Assign(scan, context);
        checks.Read(scan, context);
    }

    private void Report(Article article, List<FigureDraft> found)
    {
        var offset = article.Facts.Figures.Count;
        for (var i = 0; i < found.Count; i++)
        {
            found[i].Index = offset + i;
            DirectionFinder.Settle(_vocabulary, found[i]);
        }

        foreach (var draft in found)
            article.Facts.Figures.Add(new Figure(article.Ground(draft.Span))
            {
                Kind = draft.Kind,
                Value = draft.Value,
                ValueTo = draft.ValueTo,
                Unit = draft.Unit,
                Qualifier = draft.Qualifier,
                Subject = draft.Subject,
                Period = draft.Period,
                Change = draft.ChangedTo is { } target ? new FigureChange(target.Index) : null,
                Comparator = draft.Comparator is { } with ? new FigureComparator(with.Kind, article.Slice(with.Span).ToString(), with.Span) : null,
                Direction = draft.Direction,
                Force = draft.IsNational ? null : draft.Force,
                Confidence = draft.Confidence,
            });
    }
}
