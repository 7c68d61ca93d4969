using IngestPipeline.Extractors.Quotes.Attributions;
using IngestPipeline.Extractors.Quotes.Words;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Extractors.Quotes.Speakers;

/// <summary>Makes speakers of descriptions: whoever holds the office or is told of nearby, or else the description's own words.</summary>
internal sealed class DescriptionResolver(QuoteText text, PeopleIndex people)
{
    private const int MostDescribed = 40;
    private const int LongestAside = 6;

    /// <summary>The last block in which someone may be described before the next one names them.</summary>
    private const int LastOfLead = 2;

    private readonly List<Speaker> _described = [];

    /// <summary>A description: the person who holds that office in the article, or its own words.</summary>
    public Speaker Resolve(Mention mention)
    {
        if (text.IsDeterminer(mention.First) && mention.Past - mention.First > 1)
        {
            var office = new TextSpan(text[mention.First + 1].Start, mention.Span.End);
            if (people.WithRole(office, mention.First) is { } holder)
                return holder;
        }

        else if (text.Word(mention.First - 1) is "whose" && people.WithRole(mention.Span, mention.First) is { } owned)
        {
            return owned;
        }

        if (text.Word(mention.Past - 1) is "defendant" or "accused" && mention.Past == mention.First + 2 && people.FirstAged() is { } accused)
            return accused;
        if (HeadOfForce(mention) is { } head)
            return head;
        if (IsLoneSurname(mention))
            return new Speaker { Kind = SpeakerKind.Person, Name = TextOf(mention.Span) };
        if (Described(mention) is { } described)
            return described;
        if ((Aged(mention) ?? Counsel(mention)) is { } aged)
            return aged;
        if ((NamedNext(mention) ?? NamedAfter(mention) ?? Roleless(mention)) is { } next)
            return next;
        if (OfOffice(mention) is { } officer)
            return officer;
        if (BodyBeside(mention) is { } owner)
            return new Speaker { Kind = SpeakerKind.Organisation, Name = TextOf(owner) };
        if (IsProperBody(mention))
            return new Speaker { Kind = SpeakerKind.Organisation, Name = TextOf(mention.Span) };
        var role = RoleIn(mention) ?? RoleBeside(mention);
        var isOffice = role is not null && char.IsUpper(role[0]) && mention.Span.Length <= role.Length + 4;
        var speaker = new Speaker { Kind = isOffice ? SpeakerKind.Person : SpeakerKind.Unknown, Name = TextOf(mention.Span), Role = role };
        _described.Add(speaker);
        return speaker;
    }

    /// <summary>Who holds an office that the words call otherwise: <c>the PCC</c> for <c>the commissioner</c>.</summary>
    private Speaker? OfOffice(Mention mention)
    {
        var isLead = text.Is(mention.First, SpeechSigns.Indefinite) && text.BlockOf(mention.First) <= LastOfLead;
        if (mention.Past != mention.First + 2 || !(isLead || text.Word(mention.First) is "the" or "The" or "its" or "their" or "our"))
            return null;
        foreach (var office in SpeechWords.English.OfficesCalled(text.Word(mention.Past - 1)))
            if ((people.WithOffice(office) ?? (office.Contains(' ') ? people.WithRole(office, mention.First) : null)) is { } holder)
                return holder;
        if (text.Word(mention.Past - 1) is "officer" && people.WithRank(mention.First) is { } ranked)
            return ranked;
        return isLead && text.Is(mention.Past - 1, SpeechSigns.Office) ? people.WithOffice(text.Word(mention.Past - 1)) : null;
    }

    /// <summary><c>the prosecution</c>: who is said to prosecute.</summary>
    private Speaker? Counsel(Mention mention)
    {
        var (does, side) = text.Word(mention.Past - 1) switch
        {
            "prosecution" => ("prosecuting", "prosecution"),
            "defence" => ("defending", "defence"),
            _ => (null, null),
        };
        if (does is not null && text.IsMark(mention.Past, ',') && text.Word(mention.Past + 1) is "led" && text.Word(mention.Past + 2) is "by"
            && people.IsPerson(mention.Past + 3))
            return people.SpeakerOf(text.NameOf(mention.Past + 3));
        for (var i = 0; does is not null && i < text.Article.Names.Count; i++)
        {
            var past = text.At(text.Article.Names[i].Span.End);
            if (text.Article.Names[i].Kind == NameKind.Person && text.IsMark(past, ',')
                && (text.Word(past + 1).SequenceEqual(does) || (text.Word(past + 1) is "for" && text.Word(past + 3).SequenceEqual(side))))
                return people.SpeakerOf(i);
        }

        return null;
    }

    /// <summary><c>The head of Suffolk’s fire service</c>: the only chief the article names.</summary>
    private Speaker? HeadOfForce(Mention mention)
    {
        var head = mention.First;
        while (head < mention.Past && !(text.Word(head) is "head" or "boss" or "chief"))
            head++;
        if (head == mention.Past || text.Word(mention.Past - 1) is "department" or "unit" or "team")
            return null;
        var isFire = false;
        var isPolice = false;
        for (var i = mention.First; i < mention.Past; i++)
        {
            isFire |= text.Word(i) is "fire" or "Fire" or "brigade" or "Brigade";
            isPolice |= text.Is(i, SpeechSigns.Police) || text.Word(i) is "Police" or "Constabulary" or "police";
        }

        return isFire ? people.WithOffice("chief fire officer") : isPolice ? people.WithOffice("chief constable") : null;
    }

    /// <summary><c>the 77-year-old</c>: who is said to be of that age, or the person named last.</summary>
    private Speaker? Aged(Mention mention)
    {
        if (text.Word(mention.First) is not ("the" or "The"))
            return null;
        for (var i = mention.First + 1; i < mention.Past; i++)
            if (text.Word(i) is "year-old")
                return people.OfAge(text.Word(i - 2), mention.First);
        return null;
    }

    /// <summary>
    /// Someone whom the article's first words describe and whom the next paragraph names: <c>A police officer has been … ¶ PC Jo Bloggs</c>.
    /// </summary>
    private Speaker? NamedNext(Mention mention)
    {
        var block = text.BlockOf(mention.First);
        var isLead = text.Is(mention.First, SpeechSigns.Indefinite) && block <= LastOfLead && text.SentenceStarts(mention.First);
        if (!isLead || (!text.Is(mention.Past - 1, SpeechSigns.Someone) && RoleIn(mention) is null && !IsParent(mention.Past - 1)))
            return null;
        for (var next = block + 1; next <= block + 2 && next < text.Article.Blocks.Count; next++)
        {
            if (text.Article.Blocks[next].Kind != BlockKind.Paragraph)
                continue;
            var name = text.NameOf(text.At(text.Article.Blocks[next].Span.Start));
            if (name < 0 && next == block + 1)
                continue;
            return name >= 0 && text.Article.Names[name].Kind == NameKind.Person && !text.IsPossessive(text.PastOfName(text.At(
                text.Article.Names[name].Span.Start)) - 1) ? people.SpeakerOf(name) : null;
        }

        return null;
    }

    /// <summary>
    /// Whom the sentence goes on to name, or the next: <c>Her neighbour is Jo Bloggs</c>, <c>the man in charge. He is Station Manager Jo Bloggs</c>.
    /// </summary>
    private Speaker? NamedAfter(Mention mention)
    {
        var next = text.PastOfSentence(text.SentenceOf(mention.First));
        for (var i = mention.Past; i < Math.Min(next - 1, mention.Past + LongestAside) && text.IsWord(i) && text.Cue(i) == CueStrength.None; i++)
            if (text.Word(i) is "is" or "was" && people.IsPerson(i + 1))
                return people.SpeakerOf(text.NameOf(i + 1));
        return text.Word(next) is "He" or "She" && text.Word(next + 1) is "is" or "was" && people.IsPerson(next + 2)
            ? people.SpeakerOf(text.NameOf(next + 2)) : null;
    }

    /// <summary>The only person of the sentence before, whose role nothing tells: <c>Jo Bloggs led the visit. … the inspector said</c>.</summary>
    private Speaker? Roleless(Mention mention)
    {
        var sentence = text.SentenceOf(mention.First);
        if (text.Word(mention.First) is not ("the" or "The") || mention.Past != mention.First + 2 || RoleIn(mention) is null)
            return null;
        while (sentence > 0 && text.IsQuoted(text.FirstOfSentence(sentence)))
            sentence--;
        Speaker? only = null;
        for (var i = text.FirstOfSentence(sentence); i < text.PastOfSentence(sentence); i++)
        {
            if (!people.IsPerson(i) || text.IsQuoted(i))
                continue;
            var person = people.SpeakerOf(text.NameOf(i));
            if (person.Role is not null || (only is not null && only.Name != person.Name))
                return null;
            only = person;
        }

        return only;
    }

    /// <summary>The body named beside the words: <c>the mill’s owners, Bloggs Holdings,</c>.</summary>
    private TextSpan? BodyBeside(Mention mention)
    {
        var first = text.Word(mention.Past + 1) is "the" ? mention.Past + 2 : mention.Past + 1;
        if (!text.IsMark(mention.Past, ','))
            return null;
        var name = text.NameOf(first);
        var past = name >= 0 && text.Article.Names[name].Kind == NameKind.Organisation ? text.PastOfName(first) : first;
        var arePlural = text.Word(mention.Past - 1).EndsWith("s", StringComparison.Ordinal);
        while (name < 0 && arePlural && text.IsWord(past) && char.IsUpper(text.Word(past)[0]))
            past++;
        return past - first >= (name < 0 ? 2 : 1) && text.IsMark(past, ',') ? new TextSpan(text[first].Start, text[past - 1].Span.End) : null;
    }

    /// <summary><c>father-of-three</c>.</summary>
    private bool IsParent(int token) => (QuoteLexicon.Traits(text.Word(token)) & WordTraits.Kin) != 0
        && text.Word(token).Contains("-of-", StringComparison.Ordinal);

    /// <summary>Two words with capitals or more, none of them a role: <c>Anglesey Homes</c>.</summary>
    private bool IsProperBody(Mention mention)
    {
        if (text.IsMark(mention.Past, ',') && text.Word(mention.Past + 1) is "which" && char.IsUpper(text.Word(mention.First)[0])
            && mention.Past == mention.First + 1)
            return true;
        if (mention.Past - mention.First < 2 || mention.Past - mention.First > 5)
            return false;
        for (var i = mention.First; i < mention.Past; i++)
            if (!text.IsWord(i) || !char.IsUpper(text.Word(i)[0])
                || (QuoteLexicon.Traits(text.Word(i)) & (WordTraits.Role | WordTraits.Given | WordTraits.Function | WordTraits.Calendar)) != 0)
                return false;
        return true;
    }

    /// <summary>One word with a capital that nothing else in the article explains, and that speaks.</summary>
    private bool IsLoneSurname(Mention mention) =>
        mention.Past - mention.First == 1 && char.IsUpper(text.Word(mention.First)[0])
        && (QuoteLexicon.Traits(text.Word(mention.First)) & ~WordTraits.Given) == 0
            && !text.Word(mention.First).EndsWith("s", StringComparison.Ordinal);

    /// <summary>Someone described before: <c>the woman</c> for <c>a woman of 37 from Kirkby</c>.</summary>
    private Speaker? Described(Mention mention)
    {
        if (text.Word(mention.First) is not ("the" or "The") || mention.Past != mention.First + 2)
            return null;
        for (var i = _described.Count - 1; i >= Math.Max(0, _described.Count - MostDescribed); i--)
            if (_described[i].Name!.AsSpan().Contains(text.Word(mention.First + 1), StringComparison.OrdinalIgnoreCase))
                return _described[i] with { Mention = null };
        return null;
    }

    /// <summary><c>His father, a trawlerman,</c>.</summary>
    private string? RoleBeside(Mention mention)
    {
        if (!text.IsMark(mention.Past, ',') || !(text.Word(mention.Past + 1) is "a" or "an"))
            return null;
        for (var i = mention.Past + 2; i < mention.Past + LongestAside && text.IsWord(i); i++)
            if (text.IsMark(i + 1, ',') && (QuoteLexicon.Traits(text.Word(i)) & (WordTraits.Role | WordTraits.Kin)) == WordTraits.Role)
                return TextOf(new TextSpan(text[mention.Past + 2].Start, text[i].Span.End));
        return null;
    }

    /// <summary>What someone is, without the article and what follows: <c>shop worker</c> of <c>a shop worker from Cannock</c>.</summary>
    private string? RoleIn(Mention mention)
    {
        var first = mention.First;
        while (text.IsDeterminer(first) || text.Word(first) is "then" or "former" or "own")
            first++;
        for (var i = first; i < mention.Past && (QuoteLexicon.Traits(text.Word(i)) & WordTraits.Function) == 0; i++)
            if ((QuoteLexicon.Traits(text.Word(i)) & (WordTraits.Role | WordTraits.Kin)) == WordTraits.Role
                && (i + 1 == mention.Past || (QuoteLexicon.Traits(text.Word(i + 1)) & WordTraits.Role) == 0))
                return TextOf(new TextSpan(text[first].Start, text[i].Span.End));
        return null;
    }

    private string TextOf(TextSpan span) => text.Article.Slice(span).ToString();
}
