namespace IngestPipeline.Training.Alignment;

/// <summary>Of many places, the chain that goes forward both on the page and in the article and covers most letters.</summary>
internal static class OrderedChain
{
    /// <param name="places">By block, ascending.</param>
    public static IReadOnlyList<Place> Of(IReadOnlyList<Place> places)
    {
        var best = new int[places.Count];
        var before = new int[places.Count];
        var last = -1;
        for (var i = 0; i < places.Count; i++)
        {
            (best[i], before[i]) = (places[i].Length, -1);
            for (var j = 0; j < i; j++)
                if (places[j].Block < places[i].Block && places[j].End <= places[i].Start && best[j] + places[i].Length > best[i])
                    (best[i], before[i]) = (best[j] + places[i].Length, j);
            if (last < 0 || best[i] > best[last])
                last = i;
        }

        var chain = new List<Place>();
        for (; last >= 0; last = before[last])
            chain.Add(places[last]);
        chain.Reverse();
        return chain;
    }
}
