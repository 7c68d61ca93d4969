using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Annotators;

/// <summary>
/// Finds people with their titles, bodies and, so that they are not taken for people, places. Later mentions of a person
/// (<c>Mr Wilsher</c>, <c>Wilsher</c>) are linked to the fullest form in the article and to the role given there.
/// </summary>
[Stage("names", Requires = Layers.Tokens, Assigns = Layers.Names)]
public sealed class NameAnnotator : IAnnotator
{
    private readonly NameLexicon _lexicon;

    /// <summary>Uses the titles, speech verbs and bodies of a profile.</summary>
    public NameAnnotator(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        _lexicon = new NameLexicon(profile);
    }

    /// <inheritdoc/>
    public void Annotate(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var scanner = new NameScanner(article, _lexicon);
        scanner.Scan(cancellationToken);
        article.Names = new PersonRegister(article, scanner.Found).Link(cancellationToken);
    }
}
