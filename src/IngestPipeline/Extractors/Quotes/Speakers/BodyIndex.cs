using IngestPipeline.Extractors.Quotes.Attributions;
using IngestPipeline.Extractors.Quotes.Words;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Extractors.Quotes.Speakers;

/// <summary>Bodies that speak: by name, or by a word like <c>inspectors</c> that the article's named bodies explain.</summary>
internal sealed class BodyIndex(QuoteText text)
{
    /// <summary>How many names or tokens away still counts.</summary>
    private const int Far = 300;

    /// <summary>The last block that may speak of a body before another names it.</summary>
    private const int LastOfLead = 2;

    private bool _sought;
    private string? _inspectorate;
    private string? _force;

    public Speaker SpeakerOf(Mention mention)
    {
        var past = mention.First + 1;
        while (past < mention.Past && text.Word(past) is not ("in" or "on" or "by"))
            past++;
        if (past < mention.Past)
            mention = mention with { Past = past, Span = new TextSpan(mention.Span.Start, text[past - 1].Span.End) };
        var head = text.Bare(mention.Past - 1);
        if (mention.Name >= 0)
            return Body(FullOf(text.Article.Names[mention.Name].Full), role: null);
        for (var i = mention.First; i < mention.Past; i++)
            if (text.NameOf(i) >= 0 && text.Article.Names[text.NameOf(i)].Kind == NameKind.Organisation && !IsPeople(head))
                return Body(TextOf(mention.Span), role: null);
        var name = ForceJustBefore(mention) ?? Named(head) ?? NamedLater(mention) ?? NamedWith(mention) ?? NamedJustBefore(mention);
        return Body(name ?? TextOf(mention.Span), IsPeople(head) && name is not null ? head.ToString() : null);
    }

    /// <summary>The body in the words after <c>for</c> at token <paramref name="link"/>; its name without an article where it is one.</summary>
    public string? Named(int link, Mention mention)
    {
        if (link + 1 >= mention.Past || text.Word(link) is not ("for" or "from" or "of" or "at"))
            return null;
        if (mention.Past - link <= 3 && (Named(text.Bare(mention.Past - 1)) ?? Full(mention.Past - 1, link)) is { } known)
            return known;
        var first = text.IsDeterminer(link + 1) && char.IsUpper(text.Word(link + 2) is [var letter, ..] ? letter : 'a')
            ? link + 2 : link + 1;
        var name = text.NameOf(first);
        var isWhole = name >= 0 && text.PastOfName(first) == mention.Past;
        return isWhole ? text.Article.Names[name].Full : TextOf(new TextSpan(text[first].Start, mention.Span.End));
    }

    /// <summary>The body named in the mention, or the one in the article that its common noun is short for: <c>a council spokesman</c>.</summary>
    public string? Within(Mention mention)
    {
        for (var i = mention.First; i < mention.Past; i++)
            if (text.NameOf(i) >= 0 && text.Article.Names[text.NameOf(i)].Kind == NameKind.Organisation)
                return BeginningWith(text.Article.Names[text.NameOf(i)].Full) ?? text.Article.Names[text.NameOf(i)].Full;
        for (var i = mention.First + 1; i < mention.Past; i++)
            if (text.IsWord(i) && char.IsUpper(text.Word(i)[0]) && !text.IsSpokesperson(i)
                && (QuoteLexicon.Traits(text.Word(i)) & WordTraits.Function) == 0)
                return BeginningWith(text.Word(i)) ?? text.Word(i).ToString();
        for (var i = mention.First; i < mention.Past; i++)
            if (text.IsGroup(i) && Named(text.Word(i)) is null && EndingIn(text.Word(i), mention.First) is { } full)
                return full;
        return null;
    }

    /// <summary>The name that the word stood before: <c>The charity</c> for <c>the charity Victim Voice</c>.</summary>
    private string? NamedWith(Mention mention)
    {
        var head = mention.Past - 1;
        if (mention.Past != mention.First + 2 || !(text.Word(mention.First) is "the" or "The") || !char.IsLower(text.Word(head)[0]))
            return null;
        for (var i = mention.First - 2; i >= Math.Max(0, mention.First - Far); i--)
        {
            if (!text.Word(i).SequenceEqual(text.Word(head)) || text.IsPossessive(i) || text.IsQuoted(i))
                continue;
            var past = i + 1;
            while (text.IsWord(past) && char.IsUpper(text.Word(past)[0]) && !text.IsPossessive(past - 1))
                past++;
            if (past > i + 2)
                return TextOf(new TextSpan(text[i + 1].Start, text[past - 1].Start + text.Bare(past - 1).Length));
        }

        return null;
    }

    /// <summary>The full name of the body that the article’s first words speak of: <c>A hospital has apologised</c>.</summary>
    private string? NamedLater(Mention mention)
    {
        var head = mention.Past - 1;
        if (mention.Past != mention.First + 2 || !text.Is(mention.First, SpeechSigns.Indefinite) || text.BlockOf(head) > LastOfLead)
            return null;
        var names = text.Article.Names;
        for (var i = 0; i < Math.Min(names.Count, Far); i++)
            if (names[i].Span.Start > mention.Span.End && EndsIn(i, text.Word(head)))
                return names[i].Full;
        return null;
    }

    /// <summary>The force that the paragraph begins with: <c>Kent Police has closed the road. “Please wait,” the force says.</c></summary>
    private string? ForceJustBefore(Mention mention)
    {
        if (!text.Is(mention.Past - 1, SpeechSigns.Police) || mention.Past != mention.First + 2)
            return null;
        var name = text.NameOf(text.At(text.Article.Blocks[text.BlockOf(mention.First)].Span.Start));
        return name >= 0 && text.Article.Names[name] is { Kind: NameKind.Organisation, Full: var full }
            && (full.EndsWith("Police", StringComparison.Ordinal) || full.EndsWith("Constabulary", StringComparison.Ordinal)) ? full : null;
    }

    /// <summary>The body that this sentence or one before begins with, where the word can only stand for it: <c>the school</c>.</summary>
    private string? NamedJustBefore(Mention mention)
    {
        var sentence = text.SentenceOf(mention.First);
        if (mention.Past != mention.First + 2 || !(text.Word(mention.First) is "the" or "The") || !text.Is(mention.Past - 1, SpeechSigns.Private))
            return null;
        for (var back = sentence; back >= Math.Max(0, sentence - 2); back--)
        {
            var name = text.NameOf(text.IsDeterminer(text.FirstOfSentence(back)) ? text.FirstOfSentence(back) + 1 : text.FirstOfSentence(back));
            if (name >= 0 && text.Article.Names[name] is { Kind: NameKind.Organisation or NameKind.Place } named
                && named.Span.Start < mention.Span.Start && named.Full.Contains(' ') && !text.Lexicon.IsInspectorate(named.Full))
                return named.Full;
        }

        return null;
    }

    /// <summary>The full name that <c>the brigade</c> is short for.</summary>
    private string? Full(int head, int link) =>
        text.IsDeterminer(head - 1) && text.IsGroup(head) && char.IsLower(text.Word(head)[0]) ? EndingIn(text.Word(head), link) : null;

    /// <summary>The body nearby whose name ends in a word, the last before a token or else the first after it.</summary>
    private string? EndingIn(ReadOnlySpan<char> word, int token)
    {
        var names = text.Article.Names;
        var near = 0;
        for (var back = token; back >= 0 && near == 0 && token - back < Far; back--)
            near = Math.Max(0, text.NameOf(back));
        for (var i = near; i >= Math.Max(0, near - Far); i--)
            if (EndsIn(i, word))
                return names[i].Full;
        for (var i = near + 1; i < Math.Min(names.Count, near + Far); i++)
            if (EndsIn(i, word))
                return names[i].Full;
        return null;
    }

    /// <summary>The first body whose name begins so: <c>Metropolitan Police</c> for <c>Met</c>.</summary>
    private string? BeginningWith(ReadOnlySpan<char> word)
    {
        foreach (var name in text.Article.Names)
            if (name.Kind == NameKind.Organisation && name.Full.AsSpan().StartsWith(word, StringComparison.Ordinal) && name.Full.Length > word.Length)
                return name.Full;
        return null;
    }

    private bool EndsIn(int index, ReadOnlySpan<char> word) =>
        index < text.Article.Names.Count && text.Article.Names[index] is { Kind: NameKind.Organisation, Full: var full }
        && full.Length > word.Length && full.AsSpan().EndsWith(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The body that an unnamed spokesperson speaks for: after <c>for</c>, or before as in <c>a force spokesman</c>.</summary>
    public string? OfSpokesperson(Mention mention)
    {
        for (var i = mention.First; i < mention.Past; i++)
        {
            if (text.Word(i) is "for" or "from" or "of" && i + 1 < mention.Past)
                return Named(text.Bare(mention.Past - 1)) ?? TextOf(new TextSpan(text[i + 1].Start, mention.Span.End));
            if (text.Bare(i) is "force" or "Force" or "constabulary" && text.Lexicon.LastForce(text.Article, mention.Span.Start) is { } last)
                return TextOf(last);
            if (Named(text.Bare(i)) is { } named)
                return named;
        }

        Seek();
        return mention.Past - mention.First <= 2 ? LastBefore(mention.First) ?? _force : null;
    }

    /// <summary>The body spoken of last, a few sentences back.</summary>
    private string? LastBefore(int token)
    {
        var low = text.FirstOfSentence(Math.Max(0, text.SentenceOf(token) - 2));
        for (var i = token - 1; i >= low; i--)
        {
            if (text.IsQuoted(i))
                continue;
            if (text.NameOf(i) >= 0 && text.Article.Names[text.NameOf(i)].Kind == NameKind.Organisation)
                return text.Article.Names[text.NameOf(i)].Full;
            if (text.Word(i) is "force" or "constabulary" && _force is not null)
                return _force;
            if (text.Word(i) is "federation" or "union" or "council" or "charity" or "association"
                && new MentionReader(text).Ending(i, low) is { } mention)
                return TextOf(mention.Span);
        }

        return null;
    }

    /// <summary>The name an article gives in full where it is an inspectorate’s: <c>HMICFRS</c>.</summary>
    private string FullOf(string name)
    {
        if (Named(name) is { } named)
            return named;
        return text.Lexicon.IsInspectorate(name) && _inspectorate is { } full && full.Length > name.Length ? full : name;
    }

    private static bool IsPeople(ReadOnlySpan<char> word) => (SpeechWords.English.Of(word) & SpeechSigns.Official) != 0;

    private static Speaker Body(string name, string? role) => new() { Kind = SpeakerKind.Organisation, Name = name, Role = role };

    private string? Named(ReadOnlySpan<char> word)
    {
        Seek();
        var signs = SpeechWords.English.Of(word);
        return (signs & SpeechSigns.Watchdog) != 0 ? _inspectorate : (signs & SpeechSigns.Police) != 0 ? _force : null;
    }

    private void Seek()
    {
        if (_sought)
            return;
        _sought = true;
        if (text.Lexicon.FirstInspectorate(text.Article) is { } inspectorate)
            _inspectorate = TextOf(inspectorate);
        if (text.Lexicon.FirstForce(text.Article) is { } force)
            _force = TextOf(force);
    }

    private string TextOf(TextSpan span) => text.Article.Slice(span).ToString();
}
