using System.Collections.Frozen;
using System.Reflection;
using IngestPipeline.Model;

namespace IngestPipeline;

/// <summary>
/// Composes a pipeline. Stages run in the order they are added; <see cref="Build"/> checks that each finds what it requires, reports
/// every gap at once, and freezes. A builder builds once.
/// </summary>
public sealed class PipelineBuilder
{
    private readonly Dictionary<string, IFetcher> _fetchers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IDocumentReader> _readers = [];
    private readonly List<IBlockClassifier> _classifiers = [];
    private readonly List<IAnnotator> _annotators = [];
    private readonly List<IExtractor> _extractors = [];
    private readonly Dictionary<string, string> _models = new(StringComparer.Ordinal);
    private PipelineOptions _options = new();
    private string _profile = "none";
    private string? _profileHash;
    private bool _built;

    /// <summary>Sets how the pipeline runs.</summary>
    public PipelineBuilder Use(PipelineOptions options) => Set(() => _options = options);

    /// <summary>Sets the profile that records name.</summary>
    /// <param name="id">Its name and version, such as <c>uk-inspections/1</c>.</param>
    /// <param name="sha256">A hash of its data, by which a later run knows that it has changed; null when there is none.</param>
    public PipelineBuilder UseProfile(string id, string? sha256 = null) => Set(() => (_profile, _profileHash) = (id, sha256));

    /// <summary>Names a model that records name, with the SHA-256 of its file.</summary>
    public PipelineBuilder AddModel(string name, string sha256) => Set(() => _models[name] = sha256);

    /// <summary>Adds the fetcher for a URI scheme, replacing an earlier one.</summary>
    public PipelineBuilder AddFetcher(string scheme, IFetcher fetcher) => Set(() => _fetchers[scheme] = fetcher);

    /// <summary>Adds a reader; readers are asked in order until one knows the document.</summary>
    public PipelineBuilder AddReader(IDocumentReader reader) => Set(() => _readers.Add(reader));

    /// <summary>Adds a block classifier.</summary>
    public PipelineBuilder AddClassifier(IBlockClassifier classifier) => Set(() => _classifiers.Add(classifier));

    /// <summary>Adds an annotator.</summary>
    public PipelineBuilder AddAnnotator(IAnnotator annotator) => Set(() => _annotators.Add(annotator));

    /// <summary>Adds an extractor.</summary>
    public PipelineBuilder AddExtractor(IExtractor extractor) => Set(() => _extractors.Add(extractor));

    /// <summary>Checks and freezes.</summary>
    /// <exception cref="InvalidOperationException">Something is missing or out of range; the message names every gap.</exception>
    public Pipeline Build()
    {
        ThrowIfBuilt();
        var gaps = Gaps().ToList();
        if (gaps.Count > 0)
            throw new InvalidOperationException("The pipeline cannot be built: " + string.Join(" ", gaps));
        _built = true;
        return new Pipeline(
            new PipelineStages(
                _fetchers.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), [.. _readers], [.. _classifiers],
                [.. _annotators.Select(stage => (NameOf(stage), stage))], [.. _extractors.Select(stage => (NameOf(stage), stage))]),
            _options,
            Fingerprint());
    }

    private PipelineFingerprint Fingerprint() => new()
    {
        Rules = RulesFingerprint.Of([.. _readers, .. _classifiers, .. _annotators, .. _extractors]),
        Profile = _profileHash,
        Identity = new RecordPipeline { Version = LibraryVersion, Profile = _profile, Models = SortedModels() },
    };

    private static string LibraryVersion { get; } =
        typeof(PipelineBuilder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private SortedDictionary<string, string> SortedModels() => new(_models, StringComparer.Ordinal);

    private PipelineBuilder Set(Action change)
    {
        ThrowIfBuilt();
        change();
        return this;
    }

    private void ThrowIfBuilt()
    {
        if (_built)
            throw new InvalidOperationException("The pipeline is built already; start a new builder.");
    }

    private IEnumerable<string> Gaps()
    {
        if (_fetchers.Count == 0)
            yield return "There is no fetcher; add one with AddFetcher.";
        if (_readers.Count == 0)
            yield return "There is no reader; add one with AddReader.";
        if (_options.Parallelism is < 1 or > 256)
            yield return $"Parallelism is {_options.Parallelism}; it must be 1 to 256.";
        if (_options.MaxCharacters < 1)
            yield return $"MaxCharacters is {_options.MaxCharacters}; it must be at least 1.";
        if (_options.TimeBudget <= TimeSpan.Zero || _options.TimeBudget > TimeSpan.FromDays(1))
            yield return $"TimeBudget is {_options.TimeBudget}; it must be more than zero and at most a day.";
        foreach (var gap in LayerGaps())
            yield return gap;
    }

    private IEnumerable<string> LayerGaps()
    {
        var have = Layers.None;
        foreach (var stage in _annotators.Cast<object>().Concat(_extractors))
        {
            var declared = StageOf(stage);
            if (declared is null)
            {
                yield return $"{stage.GetType().Name} declares nothing; give it a [Stage].";
                continue;
            }

            var missing = declared.Requires & ~have;
            if (missing != Layers.None)
                yield return $"{declared.Name} requires {missing}, which no earlier stage assigns.";
            have |= declared.Assigns;
        }
    }

    private static StageAttribute? StageOf(object stage) => stage.GetType().GetCustomAttribute<StageAttribute>();

    private static string NameOf(object stage) => StageOf(stage)!.Name;
}
