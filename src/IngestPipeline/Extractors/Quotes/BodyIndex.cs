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
        if (mention.Name >= 0)
            return Body(text.Article.Names[mention.Name].Full, role: null);
        var head = text.Bare(mention.Past - 1);
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
        return mention.Past - mention.First <= 2 ? _force : null;
    }

    private static bool IsPeople(ReadOnlySpan<char> word) => word is "inspectors" or "Inspectors" or "officers" or "Officers" or "officials" or "Officials";

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
        if (text.Lexicon.FirstInspectorate(text.Article.Text) is { } inspectorate)
            _inspectorate = text.Article.Text[inspectorate.Start..inspectorate.End];
        if (text.Lexicon.FirstForce(text.Article.Text) is { } force)
            _force = text.Article.Text[force.Start..force.End];
    }

    private string TextOf(TextSpan span) => text.Article.Slice(span).ToString();
}
