using IngestPipeline.Extractors.Quotes.Attributions;
using IngestPipeline.Extractors.Quotes.Marks;
using IngestPipeline.Extractors.Quotes.Words;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Quotes.Speakers;

/// <summary>
/// Tells who takes the next turn where paragraphs are nothing but what two people say to each other: after a question, and beside a few words,
/// the other one speaks.
/// </summary>
internal sealed class Dialogue(QuoteText text, PeopleIndex people, Func<Mention, Speaker?, Speaker> resolve)
{
    private const int FewWords = 4;
    private const int SpeakersKept = 4;
    private const int LongestQuestion = 40;

    /// <summary>Characters of an interviewer’s question.</summary>
    private const int LongestAsked = 200;
    private const int MostAhead = 8;

    /// <summary>Paragraphs between someone’s last words and their answer.</summary>
    private const int TurnsBack = 3;

    private readonly MentionReader _mentions = new(text);
    private readonly List<(Speaker Speaker, int Block)> _spoken = [];
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);
    private Speaker? _most;
    private Speaker? _interviewed;
    private bool _isInterview;

    /// <summary>Takes note of who spoke.</summary>
    public void Add(Speech speech, Speaker speaker)
    {
        if (speaker.Name is null)
            return;
        _times[speaker.Name] = _times.GetValueOrDefault(speaker.Name) + 1;
        if (speaker.Kind == SpeakerKind.Person && (_most is null || _times[speaker.Name] > _times[_most.Name!]))
            _most = speaker;
        _spoken.RemoveAll(spoken => spoken.Speaker.Name == speaker.Name);
        _spoken.Add((speaker, speech.Pieces[^1].Block));
        if (_spoken.Count > SpeakersKept)
            _spoken.RemoveAt(0);
    }

    /// <summary>Whether a paragraph is one quotation and one beside it begins with another.</summary>
    public bool IsTurn(Speech speech)
    {
        var piece = speech.Pieces[0];
        return speech.Pieces.Count == 1 && !piece.IsUnmarked && piece.Outer == text.Article.Blocks[piece.Block].Span
            && MayBeTurn(piece.Block) && EndsSentence(piece)
            && (BeginsWithQuotation(piece.Block - 1) || BeginsWithQuotation(piece.Block + 1) || (_isInterview && IsQuestion(piece.Block - 1)));
    }

    /// <summary>The speaker of a paragraph that has no attribution of its own; null when no turn is taken or nobody is known to take it.</summary>
    /// <param name="speech">What is said.</param>
    /// <param name="last">What was said before.</param>
    /// <param name="previous">Who said that.</param>
    public Speaker? Next(Speech speech, Speech? last, Speaker? previous)
    {
        var piece = speech.Pieces[0];
        if (piece.Block == 0 || piece.IsUnmarked || piece.Outer.Start != text.Article.Blocks[piece.Block].Span.Start)
            return null;
        if (IsLabelled(piece.Block - 1))
            return Answering(piece.Block);
        if (!BeginsWithQuotation(piece.Block - 1) && AnswersQuestion(speech, last) && previous?.Name is not null
            && Other(piece.Block, previous, TurnsBack) is { } answering)
            return answering;
        if (!BeginsWithQuotation(piece.Block - 1))
            return Asked(piece.Block - 1) ?? Interviewed(piece.Block - 1);
        if (last is null || previous?.Name is null || last.Pieces[^1].Block != piece.Block - 1 || !IsTurn(speech) || !TurnsTo(speech, last))
            return null;
        return Other(piece.Block, previous, 1);
    }

    /// <summary>Whether a paragraph follows one that ends with someone’s question: <c>The coroner: “Nobody looked?” ¶ “No.”</c></summary>
    private bool AnswersQuestion(Speech speech, Speech? last) => last is not null && last.Pieces[^1].Block == speech.Pieces[0].Block - 1
        && last.Pieces[^1].IsClosed && IsQuestion(last.Pieces[^1]) && last.Pieces[^1].Outer.End == text.Article.Blocks[last.Pieces[^1].Block].Span.End
        && speech.Pieces.Count == 1 && speech.Pieces[0].Outer == text.Article.Blocks[speech.Pieces[0].Block].Span;

    /// <summary>Who answers in a paragraph after a question with a label, <c>Q. Why here?</c>; null after other paragraphs.</summary>
    public Speaker? Answering(int block) => block > 0 && IsLabelled(block - 1)
        ? _interviewed ??= people.Interviewed(text.Article.Blocks[block - 1].Span.Start) : null;

    /// <summary>Whether a paragraph is a question with a label, <c>Q. Why here?</c></summary>
    public bool IsLabelled(int block) => text.Article.Slice(text.Article.Blocks[block].Span) is ['Q', '.' or ':', ' ', ..];

    /// <summary>
    /// The speaker of a first turn that nothing before tells, counted back from the first turn with an attribution: every other one is theirs.
    /// </summary>
    public Speaker? Ahead(List<Speech> speeches, int index)
    {
        if (!IsTurn(speeches[index]))
            return null;
        for (var i = index + 1; i < speeches.Count && i <= index + MostAhead; i++)
        {
            if (speeches[i].Pieces[0].Block != speeches[i - 1].Pieces[^1].Block + 1)
                return null;
            if (speeches[i].Attribution is not { Speaker: { } mention })
            {
                if (!IsTurn(speeches[i]) || !TurnsTo(speeches[i], speeches[i - 1]))
                    return null;
                continue;
            }

            if (mention.Kind != MentionKind.Person)
                return null;
            var told = people.SpeakerOf(mention.Name);
            return (i - index) % 2 == 0 ? told : Other(speeches[index].Pieces[0].Block, told, 1);
        }

        return null;
    }

    /// <summary>Whom the last sentence of a paragraph is said to ask something: <c>The judge wanted to know of Ms Bell when.</c></summary>
    private Speaker? Asked(int block)
    {
        var span = text.Article.Blocks[block].Span;
        var last = text.At(span.End) - 1;
        if (!text.Has(last) || text.BlockOf(last) != block || text.IsQuoted(last))
            return null;
        var sentence = text.SentenceOf(last);
        for (var i = text.FirstOfSentence(sentence); i < last; i++)
        {
            if (!text.Is(i, SpeechSigns.Asking) || text.IsQuoted(i) || _mentions.Before(i, text.FirstOfSentence(sentence)) is not { } asker)
                continue;
            if (text.IsPassive(i))
                return asker.Kind == MentionKind.Person ? people.SpeakerOf(asker.Name) with { Mention = asker.Span } : null;
            for (var answerer = i + 1; answerer <= last; answerer++)
                if (people.IsPerson(answerer) && !text.IsQuoted(answerer) && !text.IsPossessive(text.PastOfName(answerer) - 1))
                {
                    var asks = resolve(asker, _spoken.Count > 0 ? _spoken[^1].Speaker : null) with { Mention = null };
                    if (asks.Name is not null)
                        _spoken.Add((asks, block));
                    return people.SpeakerOf(text.NameOf(answerer)) with { Mention = text.MentionOf(text.NameOf(answerer)) };
                }
        }

        return null;
    }

    /// <summary>Whoever has spoken most often, where the paragraph before puts something to a <c>you</c>.</summary>
    private Speaker? Interviewed(int block)
    {
        var span = text.Article.Blocks[block].Span;
        var (first, last) = (text.At(span.Start), text.At(span.End) - 1);
        if (last - first > LongestQuestion || text.IsQuoted(first) || !MayBeTurn(block))
            return null;
        var isPut = _isInterview && (text.IsMark(last, '?') || NamesNobody(first, last));
        for (var i = first; i <= last && !isPut; i++)
            isPut = !text.IsQuoted(i) && text.Word(i) is "you" or "your" or "You" or "Your";
        if (!isPut || _most is not { } most || (_times[most.Name!] < 2 && !text.IsMark(last, '?')))
            return null;
        _isInterview = true;
        return most;
    }

    private bool NamesNobody(int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (people.IsPerson(i) || text.IsQuoted(i) || text.Cue(i) != CueStrength.None)
                return false;
        return true;
    }

    private bool Addresses(Speech speech)
    {
        foreach (var address in SpeechWords.English.Addresses)
            if (text.Article.Slice(speech.Pieces[0].Words).Contains(address, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private bool TurnsTo(Speech speech, Speech last) => Addresses(speech) || IsQuestion(last.Pieces[^1]) || IsQuestion(speech.Pieces[0])
        || IsShort(last) || IsShort(speech);

    private bool IsShort(Speech speech) => speech.Pieces.Count == 1
        && text.At(speech.Pieces[0].Words.End) - text.At(speech.Pieces[0].Words.Start) <= FewWords;

    private bool IsQuestion(int block) => block >= 0 && MayBeTurn(block)
        && text.Article.Slice(text.Article.Blocks[block].Span) is { Length: < LongestAsked } and [.., '?'];

    private bool IsQuestion(Quotation piece) => text.Article.Text[piece.Words.End - 1] == '?';

    private bool EndsSentence(Quotation piece) => text.Article.Text[piece.Words.End - 1] is '.' or '?' or '!' or '…';

    private bool BeginsWithQuotation(int block) => block >= 0 && block < text.Article.Blocks.Count
        && MayBeTurn(block) && text.IsQuoted(text.At(text.Article.Blocks[block].Span.Start));

    private bool MayBeTurn(int block) => text.Article.Blocks[block].Kind is BlockKind.Paragraph or BlockKind.Heading;

    /// <summary>Who else takes part: who spoke since the paragraph before the first turn, or is named in it.</summary>
    private Speaker? Other(int block, Speaker previous, int back)
    {
        var first = block;
        while (BeginsWithQuotation(first - 1))
            first--;
        for (var i = _spoken.Count - 1; i >= 0; i--)
            if (_spoken[i].Speaker.Name != previous.Name && _spoken[i].Block >= first - back)
                return _spoken[i].Speaker;
        if (first == 0)
            return null;
        var span = text.Article.Blocks[first - 1].Span;
        for (var i = text.At(span.End) - 1; i >= 0 && text[i].Start >= span.Start; i--)
            if (people.IsPerson(i) && !text.IsQuoted(i) && people.SpeakerOf(text.NameOf(i)) is var named && named.Name != previous.Name)
                return named;
        return null;
    }
}
