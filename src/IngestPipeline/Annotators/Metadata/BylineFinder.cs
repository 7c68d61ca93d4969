using IngestPipeline.Model;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Finds the people who wrote the article.</summary>
internal static class BylineFinder
{
    private const int MostPeople = 12;

    private static readonly string[] Names =
    [
        "author", "article:author", "parsely-author", "byl", "dc.creator", "dcterms.creator", "sailthru.author", "og:article:author", "authors",
    ];

    public static List<string> Find(Document document, MarkedBlocks marked, string? publisher, Dictionary<string, string> origins)
    {
        var people = new List<string>();
        foreach (var (name, isOrganisation) in document.Page.Linked.Authors)
            if (!isOrganisation)
                PersonNames.Add(name, publisher, people);
        if (Settle("json-ld:author"))
            return people;
        foreach (var (key, value) in document.Page.Meta)
            if (Names.Contains(key, StringComparer.Ordinal))
                PersonNames.Add(value, publisher, people);
        if (Settle("meta:author"))
            return people;
        foreach (var block in marked.Bylines)
            PersonNames.Add(block.Text, publisher, people);
        Settle("block:byline");
        return people;

        bool Settle(string origin)
        {
            if (people.Count > MostPeople)
                people.RemoveRange(MostPeople, people.Count - MostPeople);
            if (people.Count > 0)
                origins["byline"] = origin;
            return people.Count > 0;
        }
    }
}
