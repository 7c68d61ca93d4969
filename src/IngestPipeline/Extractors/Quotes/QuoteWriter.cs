using IngestPipeline.Extractors.Quotes.Attributions;
using IngestPipeline.Extractors.Quotes.Candidates;
using IngestPipeline.Extractors.Quotes.Marks;
using IngestPipeline.Extractors.Quotes.Speakers;
using IngestPipeline.Extractors.Quotes.Words;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Quotes;

/// <summary>Settles who speaks each speech, in text order, and adds the quotes to the article's facts.</summary>
internal sealed class QuoteWriter(QuoteText text, QuotationFilter filter, CandidateChooser? chooser)
{
    private readonly SpeakerResolver _speakers = new(text);
    private readonly MentionReader _mentions = new(text);
    private readonly SpeakerRanker? _ranker = chooser is null ? null : new SpeakerRanker(text, chooser);

    public void Write(List<Speech> speeches, CancellationToken cancellationToken)
    {
        Speaker? previous = null;
        Speech? last = null;
        Mention? carried = null;
        for (var i = 0; i < speeches.Count; i++)
        {
            if (i % 64 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var speech = speeches[i];
            if (!filter.IsSpeech(speech) && !_speakers.Dialogue.IsTurn(speech))
                continue;
            var direct = filter.IsDirect(speech);
            var turn = speech.Attribution is null ? _speakers.Dialogue.Next(speech, last, previous) : null;
            var attribution = turn is not null ? null : speech.Attribution ?? Nearby(speech, last, direct);
            if (turn is null && _ranker is not null && speech.Pieces[0].Label is null)
                attribution = _ranker.Choose(speech.Pieces[0], attribution, MayCarry(speech, last) ? carried : null);
            var speaker = turn ?? SpeakerOf(speech, attribution, previous, last);
            if (attribution is { Speaker: { Kind: MentionKind.Pronoun } pronoun }
                && _speakers.Dialogue.Answering(speech.Pieces[0].Block) is { } answering)
                speaker = answering with { Mention = pronoun.Span };
            if (speaker is { Kind: SpeakerKind.Unknown, Name: null } && attribution is null)
                speaker = _speakers.Dialogue.Ahead(speeches, i) ?? speaker;
            if (speaker.Kind == SpeakerKind.Unknown && speaker.Name is null && !direct && attribution is null && IsShort(speech))
                continue;
            Add(speech, attribution, speaker, direct);
            _speakers.Dialogue.Add(speech, speaker with { Mention = null });
            (previous, last) = (speaker with { Mention = null }, speech);
            carried = attribution is { Form: AttributionForm.Carried } ? carried : attribution?.Speaker;
        }
    }

    /// <summary>Whether the speaker before may go on: in the same paragraph, or one that follows.</summary>
    private static bool MayCarry(Speech speech, Speech? last) => last is not null && speech.Pieces[0].Block - last.Pieces[^1].Block <= 2;

    private bool IsShort(Speech speech) => text.At(speech.Pieces[0].Words.End) - text.At(speech.Pieces[0].Words.Start) < 4;

    private Speaker SpeakerOf(Speech speech, Attribution? attribution, Speaker? previous, Speech? last)
    {
        if (speech.Pieces[0].Label is { } label)
            return _speakers.OfLabel(label);
        if (attribution is { Form: AttributionForm.Carried })
            return previous ?? Speaker.Unknown;
        if (attribution is not { Speaker: { } mention })
            return attribution is { Cue: not null } ? previous ?? Speaker.Unknown : Speaker.Unknown;
        return _speakers.Resolve(mention, previous, last is null ? -1 : text.At(last.Pieces[^1].Outer.End) - 1);
    }

    /// <summary>
    /// For a speech without words of attribution: the speaker before it goes on, or the sentence before it is about the speaker.
    /// </summary>
    private Attribution? Nearby(Speech speech, Speech? last, bool direct)
    {
        var piece = speech.Pieces[0];
        var open = text.At(piece.Outer.Start);
        var carried = last is not null && IsNext(last.Pieces[^1], piece, open);
        if (carried && (IsBlockStart(open, piece) || text.IsQuoted(open - 1) || SameSentence(last!, open)))
            return new Attribution(AttributionForm.Carried, null, null);
        var sentence = text.SentenceOf(open);
        if (last is not null && piece.Block - last.Pieces[^1].Block <= 2 && direct && IsAskedInline(open, piece))
            return new Attribution(AttributionForm.Carried, null, null);
        if (!IsBlockStart(open, piece))
        {
            var first = text.FirstOfSentence(sentence) < open ? sentence : sentence - 1;
            if (carried && direct && IsAttributedIn(last!, first))
                return new Attribution(AttributionForm.Carried, null, null);
            for (var back = first; back >= 0 && back > first - 2 && text.Article.Sentences[back].Block == piece.Block; back--)
                if (SubjectOf(back, open) is { } near && (near.Cue is not null || !carried || (direct && IsOfSomeone(near))))
                    return near;
        }

        if (carried || (last is not null && last.Pieces[^1].Block == piece.Block - 1 && BringsAnother(open, piece)))
            return new Attribution(AttributionForm.Carried, null, null);
        return direct && sentence > 0 && IsBlockStart(open, piece) && FollowsSpeakerless(sentence - 1) && !FollowsSignature(piece)
            ? SubjectOf(sentence - 1, open)
            : null;
    }

    /// <summary>Whether only the writer’s question stands before the words in their paragraph: <c>Was it a done deal? “No.”</c></summary>
    private bool IsAskedInline(int open, Quotation piece)
    {
        var first = text.At(text.Article.Blocks[piece.Block].Span.Start);
        if (first >= open || !text.IsMark(open - 1, '?') || text.SentenceOf(first) != text.SentenceOf(open - 1))
            return false;
        for (var i = first; i < open; i++)
            if (text.IsQuoted(i) || (text.NameOf(i) >= 0 && text.Article.Names[text.NameOf(i)].Kind == NameKind.Person))
                return false;
        return true;
    }

    /// <summary>The verb's subject in a sentence, or the first words in it that can speak.</summary>
    private Attribution? SubjectOf(int sentence, int open)
    {
        var (first, past) = (text.SubjectFrom(sentence), Math.Min(open, text.PastOfSentence(sentence)));
        for (var i = past - 1; i > first; i--)
        {
            if (text.Is(i, SpeechSigns.Asking) && text.Word(i + 1) is "him" or "her")
                return new Attribution(AttributionForm.Near, null, Object(i + 1));
            if (text.Word(i) is "according" && text.Word(i + 1) is "to" && _mentions.After(i + 2) is { } source)
                return new Attribution(AttributionForm.Near, new TextSpan(text[i].Start, text[i + 1].Span.End), source);
            if (text.Cue(i) == CueStrength.Strong && (!text.IsPassive(i) || text.Is(i, SpeechSigns.Asking))
                && (Inverted(i) ?? _mentions.Before(i, first)) is { } subject)
                return new Attribution(AttributionForm.Near, new TextSpan(text[i].Start, text[i].Span.End), subject);
        }

        return _mentions.First(first, past) is { } lone && text.Word(lone.First) is not ("It" or "it")
            ? new Attribution(AttributionForm.Near, null, lone) : null;
    }

    private Mention Object(int token) => new(text[token].Span, MentionKind.Pronoun, token, token + 1);

    /// <summary>Whether a speech stands in a sentence with the words for its speaker.</summary>
    private bool IsAttributedIn(Speech speech, int sentence) => speech.Attribution is { Cue: not null, Speaker: { } mention }
        && text.SentenceOf(mention.First) == sentence && text.SentenceOf(text.At(speech.Pieces[^1].Outer.Start)) == sentence;

    /// <summary>Whether the words stand for one person rather than for things or several.</summary>
    private bool IsOfSomeone(Attribution near) => near.Speaker is { } mention
        && (mention.Kind is MentionKind.Person or MentionKind.Other || text.Bare(mention.First) is "he" or "He" or "she" or "She");

    /// <summary>Whether the paragraph begins by bringing more of the same: <c>Then, at ten to six, came another.</c></summary>
    private bool BringsAnother(int open, Quotation piece)
    {
        for (var i = text.At(text.Article.Blocks[piece.Block].Span.Start); i < open; i++)
            if (text.Word(i) is "another" or "Another" && text.IsMark(i + 1, '.') | text.IsMark(i + 1, ','))
                return true;
        return false;
    }

    private Mention? Inverted(int verb) =>
        text.IsMark(verb - 1, ',') && _mentions.After(verb + 1) is { } mention
            && (mention.Kind is MentionKind.Person or MentionKind.Spokesperson || text.IsMark(mention.Past, '.')) ? mention : null;

    private bool FollowsSpeakerless(int sentence) => !text.IsQuoted(text.PastOfSentence(sentence) - 1);

    /// <summary>Whether a short line without a stop, as under a letter, stands before.</summary>
    private bool FollowsSignature(Quotation piece)
    {
        if (piece.Block == 0 || text.Article.Blocks[piece.Block - 1].Kind != BlockKind.Paragraph)
            return false;
        var line = text.Article.Slice(text.Article.Blocks[piece.Block - 1].Span);
        return line.Length < 60 && char.IsLetter(line[^1]) && line.Contains(',');
    }

    private bool IsBlockStart(int open, Quotation piece) => text[open].Start <= text.Article.Blocks[piece.Block].Span.Start;

    private bool SameSentence(Speech last, int open) => text.SentenceOf(text.At(last.Pieces[^1].Outer.Start)) == text.SentenceOf(open);

    /// <summary>Whether nothing but the earlier speech's own paragraph stands before this one.</summary>
    private bool IsNext(Quotation before, Quotation piece, int open)
    {
        if (before.Block == piece.Block)
            return text.SentenceOf(open) - text.SentenceOf(text.At(before.Outer.End) - 1) <= 2;
        for (var block = before.Block + 1; block < piece.Block; block++)
            if (text.Article.Blocks[block].Kind != BlockKind.Caption && !(block == piece.Block - 1 && IsQuestion(block)))
                return false;
        return IsBlockStart(open, piece);
    }

    /// <summary>Whether a paragraph is one short question, as an interviewer puts it.</summary>
    private bool IsQuestion(int block)
    {
        var words = text.Article.Slice(text.Article.Blocks[block].Span);
        return words.Length < 120 && words is [.., '?'] && words[..^1].IndexOfAny('.', '?') < 0;
    }

    private void Add(Speech speech, Attribution? attribution, Speaker speaker, bool direct)
    {
        var article = text.Article;
        article.Facts.Quotes.Add(new Quote([.. speech.Pieces.Select(piece => article.Ground(piece.Words))])
        {
            Kind = direct ? QuoteKind.Direct : QuoteKind.Fragment,
            Speaker = speaker,
            Cue = attribution?.Cue is { } cue ? new Cue(article.Ground(cue)) : null,
            Confidence = Confidence(speech, attribution, speaker),
        });
    }

    private static double Confidence(Speech speech, Attribution? attribution, Speaker speaker)
    {
        var confidence = attribution?.Form switch
        {
            AttributionForm.Colon => 0.97,
            AttributionForm.After => 0.96,
            AttributionForm.Before => 0.88,
            AttributionForm.AccordingTo => 0.85,
            AttributionForm.Sentence => 0.8,
            AttributionForm.Carried => 0.8,
            AttributionForm.Near => 0.65,
            _ => speech.Pieces[0].Label is null ? 0.4 : 0.85,
        };
        if (speaker.Kind == SpeakerKind.Unknown)
            confidence = Math.Min(confidence, speaker.Name is null ? 0.4 : 0.8);
        return speech.Pieces.Exists(piece => !piece.IsClosed && piece == speech.Pieces[^1]) ? Math.Round(confidence * 0.85, 2) : confidence;
    }
}
