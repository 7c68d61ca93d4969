using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Forces;

/// <summary>
/// Finds the forces an article names: first the names that are safe, then those that need a safe one near, then the words that point back.
/// </summary>
[Stage("forces", Requires = Layers.Sentences, Assigns = Layers.Forces)]
internal sealed class ForceExtractor(Profile profile) : IExtractor
{
    private readonly RollCalls _rollCalls = new(profile);
    private readonly ForceRoles _roles = new(profile);

    public void Extract(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var found = NameScan.Of(article, profile, cancellationToken);
        if (found.IsEmpty)
            return;
        var mentions = found.Sure;
        found.RollCalls = _rollCalls.Of(article, found);
        BareNames.Resolve(article, found, mentions);
        mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
        var tally = ForceTally.Of(article, found, mentions);
        if (tally.Count == 0)
            return;
        cancellationToken.ThrowIfCancellationRequested();
        var anaphors = new Anaphors(article, profile, mentions, tally).Find(found);
        mentions.AddRange(anaphors);
        mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
        Fill(article, found, mentions, ForceTally.Of(article, found, mentions));
    }

    private void Fill(Article article, NameScan scan, List<ForceMention> mentions, ForceTally tally)
    {
        var spans = new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal);
        foreach (var id in tally.Ids)
            spans[id] = [];
        foreach (var mention in mentions)
        {
            spans[mention.ForceId].Add(mention.Span);
            article.Facts.ForceMentions.Add(mention);
        }

        var subjects = _roles.SubjectsOf(article, tally, scan.RollCalls);
        foreach (var id in tally.Ids)
        {
            var entry = profile.FindForce(id)!;
            article.Facts.Forces.Add(new Force
            {
                Id = id,
                Name = entry.Name,
                Kind = entry.Kind,
                Role = subjects.Contains(id) ? ForceRole.Subject : ForceRole.Mentioned,
                Mentions = spans[id],
            });
        }
    }
}
