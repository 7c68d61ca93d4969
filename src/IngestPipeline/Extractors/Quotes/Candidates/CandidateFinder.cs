using IngestPipeline.Extractors.Quotes.Attributions;
using IngestPipeline.Extractors.Quotes.Marks;
using IngestPipeline.Extractors.Quotes.Words;

namespace IngestPipeline.Extractors.Quotes.Candidates;

/// <summary>Finds who may speak a quotation: subjects of verbs and names in its sentence and the ones around, and whoever spoke before.</summary>
internal sealed class CandidateFinder(QuoteText text)
{
    private const int Reach = 60;
    private const int MostCandidates = 24;
    private const int SentencesEarlier = 2;

    private readonly MentionReader _mentions = new(text);
    private readonly List<Candidate> _found = [];
    private readonly HashSet<(int, bool)> _seen = [];

    /// <param name="quotation">What is said.</param>
    /// <param name="rules">What the rules make of it; null when they find nothing.</param>
    /// <param name="carried">The words for the speaker of the quote before, where that may go on.</param>
    public List<Candidate> Find(Quotation quotation, Attribution? rules, Mention? carried)
    {
        _found.Clear();
        _seen.Clear();
        var (open, past) = (text.At(quotation.Outer.Start), text.At(quotation.Outer.End));
        if (rules is { Speaker: { } mention } chosen)
            Add(chosen, mention, PlaceOf(mention, open), isRules: true);
        var isCarried = rules is { Form: AttributionForm.Carried };
        if (carried is { } before)
            Add(new Attribution(AttributionForm.Carried, null, null), before, CandidatePlace.Carried, isCarried);
        var sentence = text.SentenceOf(open);
        var first = text.FirstOfSentence(sentence);
        AddRange(Math.Max(text.SubjectFrom(sentence), open - Reach), open, CandidatePlace.Before);
        var end = text.Has(past) && text.BlockOf(past) == quotation.Block ? text.PastOfSentence(text.SentenceOf(past)) : past;
        AddRange(past, Math.Min(end, past + Reach), CandidatePlace.After);
        for (var back = 1; back <= SentencesEarlier && sentence - back >= 0; back++)
        {
            var isSame = text.Article.Sentences[sentence - back].Block == quotation.Block;
            if (!isSame && first > text.At(text.Article.Blocks[quotation.Block].Span.Start))
                break;
            AddRange(
                text.SubjectFrom(sentence - back), text.PastOfSentence(sentence - back),
                isSame ? CandidatePlace.Earlier : CandidatePlace.Above);
        }

        return _found;
    }

    private CandidatePlace PlaceOf(Mention mention, int open)
    {
        if (mention.First >= open)
            return CandidatePlace.After;
        if (text.SentenceOf(mention.First) == text.SentenceOf(open))
            return CandidatePlace.Before;
        return text.BlockOf(mention.First) == text.BlockOf(open) ? CandidatePlace.Earlier : CandidatePlace.Above;
    }

    private void AddRange(int first, int past, CandidatePlace place)
    {
        for (var i = first; i < past && _found.Count < MostCandidates; i++)
        {
            if (text.IsQuoted(i))
                continue;
            if (text.NameOf(i) >= 0)
            {
                AddName(i, place);
                i = text.PastOfName(i) - 1;
            }
            else if (text.Cue(i) != CueStrength.None)
            {
                AddSubjects(i, first, place);
            }
        }
    }

    private void AddSubjects(int verb, int low, CandidatePlace place)
    {
        if (text.IsPassive(verb))
            return;
        var cue = new Model.TextSpan(text[verb].Start, text[verb].Span.End);
        if (_mentions.Before(verb, low) is { } subject && !(place == CandidatePlace.After && text.Word(subject.First - 1) is "that"))
            Add(new Attribution(FormOf(place), cue, subject), subject, place, isRules: false);
        if (!text.Lexicon.TakesListener(text.Word(verb)) && _mentions.After(verb + 1) is { Kind: not MentionKind.Other } inverted)
            Add(new Attribution(FormOf(place), cue, inverted), inverted, place, isRules: false);
    }

    private void AddName(int token, CandidatePlace place)
    {
        var past = text.PastOfName(token);
        if (text.Article.Names[text.NameOf(token)].Kind != Model.NameKind.Place && _mentions.Ending(past - 1, token) is { } mention)
            Add(new Attribution(FormOf(place), null, mention), mention, place, isRules: false);
    }

    private static AttributionForm FormOf(CandidatePlace place) =>
        place is CandidatePlace.Before or CandidatePlace.After ? AttributionForm.Sentence : AttributionForm.Near;

    private void Add(Attribution attribution, Mention mention, CandidatePlace place, bool isRules)
    {
        // One with its verb and one without are two ways to read the same words; two verbs are not.
        if (_seen.Add((mention.Span.Start, attribution.Cue is not null)))
            _found.Add(new Candidate(attribution, mention, place, isRules));
    }
}
