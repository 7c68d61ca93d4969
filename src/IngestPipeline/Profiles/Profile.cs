using System.Collections.Frozen;
using System.Collections.Immutable;
using IngestPipeline.Profiles.Forces;
using IngestPipeline.Profiles.Furniture;
using IngestPipeline.Profiles.Grades;
using IngestPipeline.Profiles.Inspectorates;
using IngestPipeline.Profiles.Phrases;
using IngestPipeline.Profiles.Titles;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Profiles;

/// <summary>
/// What a field of news is about, as data: bodies, inspectorates, programmes, areas, grades, titles, speech, page furniture, numbers.
/// Immutable; safe for many threads.
/// </summary>
public sealed class Profile
{
    private const string UkInspectionsName = "uk-inspections";
    private const string CqcAmbulanceName = "cqc-ambulance";

    private static readonly Lazy<Profile> LazyUkInspections = new(() =>
        Load(UkInspectionsName + "/1", file => OpenEmbedded($"Profiles/{UkInspectionsName}/{file}")));

    private static readonly Lazy<Profile> LazyCqcAmbulance = new(() =>
        Load($"{CqcAmbulanceName}.json", OpenEmbedded($"Profiles/{CqcAmbulanceName}/profile.json")));

    private readonly FrozenDictionary<string, ForceEntry> _forces;
    private readonly FrozenDictionary<string, AreaEntry> _areas;
    private readonly FrozenDictionary<string, GradeScale> _scales;
    private readonly FrozenDictionary<string, ProgrammeEntry> _programmes;
    private readonly FrozenDictionary<string, InspectorateEntry> _inspectorates;

    private Profile(ProfileDocument document, Profile? basis)
    {
        Id = document.Id;
        Police = document.Forces ?? basis!.Police;
        Fire = document.Services ?? basis!.Fire;
        Inspectorates = document.Inspectorates ?? basis!.Inspectorates;
        Programmes = document.Programmes ?? basis!.Programmes;
        Areas = document.Areas ?? basis!.Areas;
        Grades = document.Grades ?? basis!.Grades;
        Titles = document.Titles ?? basis!.Titles;
        Speech = document.Speech ?? basis!.Speech;
        Furniture = document.Furniture ?? basis!.Furniture;
        Numbers = document.Numbers ?? basis!.Numbers;
        Forces = [.. Police.Forces, .. Fire.Forces];
        _forces = Index(Forces, f => f.Id);
        _areas = Index(Areas.Areas, a => a.Id);
        _scales = Index(Grades.Scales, s => s.Id);
        _programmes = Index(Programmes, p => p.Id);
        _inspectorates = Index(Inspectorates.Inspectorates, i => i.Id);
        Phrases = new Phrasebook(this);
    }

    /// <summary>Police forces and fire and rescue services of the United Kingdom and those who inspect them.</summary>
    public static Profile UkInspections => LazyUkInspections.Value;

    /// <summary>The NHS ambulance services of England, as the Care Quality Commission rates them: a worked example of a profile.</summary>
    public static Profile CqcAmbulance => LazyCqcAmbulance.Value;

    /// <summary>The names <see cref="Open"/> knows without a file.</summary>
    public static IReadOnlyList<string> Names { get; } = [UkInspectionsName, CqcAmbulanceName];

    /// <summary>Name and version, as every record carries it: <c>uk-inspections/1</c>.</summary>
    public string Id { get; }

    /// <summary>
    /// SHA-256 over the profile's data and the word lists of the library: what was read by other data may be read differently.
    /// </summary>
    public string Sha256 { get; private init; } = ProfileHash.Embedded;

    /// <summary>Police forces and agencies.</summary>
    internal ForceRegister Police { get; }

    internal ForceRegister Fire { get; }

    /// <summary>Police, agencies and fire together.</summary>
    internal ImmutableArray<ForceEntry> Forces { get; }

    internal InspectorateRegister Inspectorates { get; }

    internal ImmutableArray<ProgrammeEntry> Programmes { get; }

    internal AreaRegister Areas { get; }

    internal GradeRegister Grades { get; }

    internal TitleLexicon Titles { get; }

    internal SpeechLexicon Speech { get; }

    internal FurnitureRegister Furniture { get; }

    internal NumberWords Numbers { get; }

    /// <summary>Ready-made matchers over the data above.</summary>
    internal Phrasebook Phrases { get; }

    internal ForceEntry? FindForce(string id) => _forces.GetValueOrDefault(id);

    internal AreaEntry? FindArea(string id) => _areas.GetValueOrDefault(id);

    internal GradeScale? FindScale(string id) => _scales.GetValueOrDefault(id);

    internal ProgrammeEntry? FindProgramme(string id) => _programmes.GetValueOrDefault(id);

    internal InspectorateEntry? FindInspectorate(string id) => _inspectorates.GetValueOrDefault(id);

    /// <summary>A profile the library carries, by its name, or one from a file of the caller's.</summary>
    /// <param name="nameOrPath">One of <see cref="Names"/>, or the path of a JSON file as docs/profiles.md describes it.</param>
    /// <exception cref="InvalidDataException">
    /// A malformed file, a repeated id or a reference that leads nowhere; every gap is named.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Profile Open(string nameOrPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(nameOrPath);
        if (FindNamed(nameOrPath) is { } named)
            return named;
        var bytes = File.ReadAllBytes(nameOrPath);
        return Load(Path.GetFileName(nameOrPath), new MemoryStream(bytes), ProfileHash.Of(bytes));
    }

    /// <summary>Loads a profile from its ten files, each opened by name.</summary>
    /// <exception cref="InvalidDataException">A malformed file, a repeated id or a reference that leads nowhere; every gap is named.</exception>
    internal static Profile Load(string id, Func<string, Stream> open) => Checked(new Profile(ProfileReader.ReadSections(id, open), basis: null));

    /// <summary>Loads a profile from one file; the stream is closed.</summary>
    /// <exception cref="InvalidDataException">A malformed file, a repeated id or a reference that leads nowhere; every gap is named.</exception>
    internal static Profile Load(string name, Stream stream, string? sha256 = null)
    {
        var document = ProfileReader.ReadDocument(name, stream);
        var basis = document.Extends is not { } extended ? null
            : FindNamed(extended) ?? throw new InvalidDataException(
                $"{name}: there is no profile \"{extended}\" to extend; there are {string.Join(" and ", Names)}.");
        return Checked(new Profile(document, basis) { Sha256 = sha256 ?? ProfileHash.Embedded });
    }

    private static Profile? FindNamed(string name) => name switch
    {
        UkInspectionsName => UkInspections,
        CqcAmbulanceName => CqcAmbulance,
        _ => null,
    };

    private static Profile Checked(Profile profile)
    {
        var gaps = ProfileIntegrity.Gaps(profile);
        return gaps.Count == 0 ? profile : throw new InvalidDataException($"Profile {profile.Id}: {string.Join("; ", gaps)}");
    }

    private static Stream OpenEmbedded(string name) =>
        typeof(Profile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The library does not contain {name}.");

    private static FrozenDictionary<string, T> Index<T>(ImmutableArray<T> items, Func<T, string> key) =>
        items.GroupBy(key, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
}
