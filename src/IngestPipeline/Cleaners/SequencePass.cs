using IngestPipeline.Cleaners.Features;

namespace IngestPipeline.Cleaners;

/// <summary>
/// Lets what stands around a block weigh in: an article is mostly contiguous, and a teaser among teasers is one however much it reads like a
/// paragraph. Adds up log-odds: the block's own, those of its neighbours, and those of all blocks set in elements of the same kind.
/// </summary>
internal sealed class SequencePass
{
    // Found on training pages, each judged by a model that had not seen its publisher.
    private const float BesideWeight = 0.1f;
    private const float AlikeWeight = 0.3f;
    private const float Limit = 5f;
    private const int Reach = 3;

    private readonly PageView _view;
    private readonly float[] _odds;
    private readonly List<int> _order;
    private readonly Dictionary<int, WeightedMean> _alike = [];

    private SequencePass(PageView view, ReadOnlySpan<float> scores)
    {
        _view = view;
        _odds = new float[scores.Length];
        _order = new List<int>(scores.Length);
        for (var i = 0; i < scores.Length; i++)
        {
            if (float.IsNaN(scores[i]))
                continue;
            _odds[i] = Math.Clamp(MathF.Log(scores[i] / (1 - scores[i])), -Limit, Limit);
            _order.Add(i);
            _alike[KindOf(i)] = _alike.GetValueOrDefault(KindOf(i)).With(_odds[i], WeightOf(i));
        }
    }

    /// <summary>Replaces each score by what it is in its place; a block without one keeps none.</summary>
    public static void Apply(PageView view, Span<float> scores)
    {
        var pass = new SequencePass(view, scores);
        for (var place = 0; place < pass._order.Count; place++)
            scores[pass._order[place]] = pass.InPlace(place);
    }

    private float InPlace(int place)
    {
        var index = _order[place];
        var sum = _odds[index] + (BesideWeight * OddsBeside(place)) + (AlikeWeight * _alike[KindOf(index)].Value);
        return 1 / (1 + MathF.Exp(-sum));
    }

    private float OddsBeside(int place)
    {
        var mean = default(WeightedMean);
        for (var other = Math.Max(0, place - Reach); other <= Math.Min(_order.Count - 1, place + Reach); other++)
            if (other != place)
                mean = mean.With(_odds[_order[other]], WeightOf(_order[other]) / Math.Abs(other - place));
        return mean.Value;
    }

    private int KindOf(int index) => _view.Signs.PairOf(_view.Table.OfBlock(index));

    /// <summary>A long block tells more than a short one.</summary>
    private float WeightOf(int index) => MathF.Log(2 + _view.Draft.Traits[index].Words);

    private readonly record struct WeightedMean(float Sum, float Weight)
    {
        public float Value => Weight == 0 ? 0 : Sum / Weight;

        public WeightedMean With(float value, float weight) => new(Sum + (value * weight), Weight + weight);
    }
}
