using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Bodies;

/// <summary>Lists where an article names its bodies, by their names and by their places alone, in text order.</summary>
internal static class ForceNames
{
    private static readonly string[] Endings = [" Fire and Rescue Service", " Fire & Rescue Service", " Fire and Rescue", " Police Service",
        " Police", " Constabulary"];

    public static List<ForceName> Of(Article article)
    {
        var names = new List<ForceName>(article.Facts.ForceMentions.Count);
        foreach (var mention in article.Facts.ForceMentions)
            names.Add(new ForceName(mention.ForceId, mention.Span, IsCompared(article.Text, mention.Span.Start),
                mention.Kind == ForceMentionKind.Anaphor));
        var places = article.Facts.Forces.Select(force => (force.Id, Place: PlaceOf(force.Name))).Where(pair => pair.Place.Length > 3).ToList();
        foreach (var (id, place) in places)
            if (!places.Exists(other => other.Id != id && other.Place.Contains(place, StringComparison.Ordinal)))
                AddPlaces(article.Text, id, place, names);
        names.Sort((a, b) => a.Span.CompareTo(b.Span));
        return WithoutOverlaps(names);
    }

    private static string PlaceOf(string name)
    {
        foreach (var ending in Endings)
            if (name.EndsWith(ending, StringComparison.Ordinal))
                return name[..^ending.Length];
        return "";
    }

    private static void AddPlaces(string text, string id, string place, List<ForceName> names)
    {
        for (var at = text.IndexOf(place, StringComparison.Ordinal); at >= 0; at = text.IndexOf(place, at + place.Length, StringComparison.Ordinal))
        {
            var end = at + place.Length;
            if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '-') || end < text.Length && char.IsLetterOrDigit(text[end]))
                continue;
            if (!IsInName(text, at, end))
                names.Add(new ForceName(id, new TextSpan(at, end), IsCompared(text, at)));
        }
    }

    /// <summary>"Kent County Council", "East Kent": part of another name.</summary>
    private static bool IsInName(string text, int start, int end) =>
        end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1])
        || start > 1 && text[start - 1] == ' ' && char.IsLower(text[start - 2]) && char.IsUpper(text[WordStart(text, start - 2)])
            && !(WordStart(text, start - 2) is var word && (word == 0 || text[word - 1] is '\n'
            || text[word..(start - 1)] is "In" or "At" or "For"));

    private static bool IsCompared(string text, int start)
    {
        if (start < 2 || text[start - 1] != ' ')
            return false;
        var word = text.AsSpan(WordStart(text, start - 2), start - 1 - WordStart(text, start - 2));
        return word is "than" or "above" or "below" or "against" or "with" or "behind" or "like" or "unlike" or "Unlike" or "Like" or "versus";
    }

    private static int WordStart(string text, int last)
    {
        var at = last;
        while (at > 0 && char.IsLetter(text[at - 1]) && last - at < 20)
            at--;
        return at;
    }

    /// <summary>Of two that share words the first, which is the longer.</summary>
    private static List<ForceName> WithoutOverlaps(List<ForceName> names)
    {
        var kept = new List<ForceName>(names.Count);
        foreach (var name in names)
            if (kept.Count == 0 || kept[^1].Span.End <= name.Span.Start)
                kept.Add(name);
        return kept;
    }
}
