using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Quotes;

/// <summary>Bodies that speak: by name, or by a word like <c>inspectors</c> that the article's named bodies explain.</summary>
internal sealed class BodyIndex(QuoteText text)
{
    private bool _sought;
    private string? _inspectorate;
    private string? _force;

    public Speaker SpeakerOf(Mention mention)
    {
        var head = text.Bare(mention.Past - 1);
        if (mention.Name >= 0)
            return Body(Named(text.Article.Names[mention.Name].Full) ?? text.Article.Names[mention.Name].Full, role: null);
        for (var i = mention.First; i < mention.Past; i++)
            if (text.NameOf(i) >= 0 && text.Article.Names[text.NameOf(i)].Kind == NameKind.Organisation && !IsPeople(head))
                return Body(TextOf(mention.Span), role: null);
        var name = Named(head);
        return Body(name ?? TextOf(mention.Span), IsPeople(head) && name is not null ? head.ToString() : null);
    }

    /// <summary>The body that an unnamed spokesperson speaks for: after <c>for</c>, or before as in <c>a force spokesman</c>.</summary>
    public string? OfSpokesperson(Mention mention)
    {
        for (var i = mention.First; i < mention.Past; i++)
        {
            if (text.Word(i) is "for" or "from" or "of" && i + 1 < mention.Past)
                return Named(text.Bare(mention.Past - 1)) ?? TextOf(new TextSpan(text[i + 1].Start, mention.Span.End));
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

    private static bool IsPeople(ReadOnlySpan<char> word) => word is "inspectors" or "Inspectors" or "officers" or "Officers"
        or "officials" or "Officials";

    private static Speaker Body(string name, string? role) => new() { Kind = SpeakerKind.Organisation, Name = name, Role = role };

    private string? Named(ReadOnlySpan<char> word)
    {
        Seek();
        return word switch
        {
            "inspectors" or "Inspectors" or "inspectorate" or "Inspectorate" or "watchdog" or "Watchdog" or "regulator" => _inspectorate,
            "force" or "Force" or "constabulary" or "police" or "Police" => _force,
            _ => null,
        };
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
