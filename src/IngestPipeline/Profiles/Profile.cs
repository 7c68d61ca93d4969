using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace IngestPipeline.Profiles;

/// <summary>
/// What a field of news is about, as data: bodies, inspectorates, programmes, areas, grades, titles, speech, page furniture, numbers.
/// Immutable; safe for many threads.
/// </summary>
public sealed class Profile
{
    private static readonly Lazy<Profile> Embedded = new(() => LoadEmbedded("uk-inspections", "uk-inspections/1"));

    private readonly FrozenDictionary<string, ForceEntry> _forces;
    private readonly FrozenDictionary<string, AreaEntry> _areas;
    private readonly FrozenDictionary<string, GradeScale> _scales;
    private readonly FrozenDictionary<string, ProgrammeEntry> _programmes;
    private readonly FrozenDictionary<string, InspectorateEntry> _inspectorates;

    private Profile(string id, Func<string, Stream> open)
    {
        Id = id;
        Police = Read(open, "forces.json", ProfileJson.Default.ForceRegister);
        Fire = Read(open, "services.json", ProfileJson.Default.ForceRegister);
        Inspectorates = Read(open, "inspectorates.json", ProfileJson.Default.InspectorateRegister);
        Programmes = Read(open, "programmes.json", ProfileJson.Default.ProgrammeRegister).Programmes;
        Areas = Read(open, "areas.json", ProfileJson.Default.AreaRegister);
        Grades = Read(open, "grades.json", ProfileJson.Default.GradeRegister);
        Titles = Read(open, "titles.json", ProfileJson.Default.TitleLexicon);
        Speech = Read(open, "speech.json", ProfileJson.Default.SpeechLexicon);
        Furniture = Read(open, "furniture.json", ProfileJson.Default.FurnitureRegister);
        Numbers = Read(open, "numbers.json", ProfileJson.Default.NumberWords);
        Forces = [.. Police.Forces, .. Fire.Forces];
        _forces = Index(Forces, f => f.Id);
        _areas = Index(Areas.Areas, a => a.Id);
        _scales = Index(Grades.Scales, s => s.Id);
        _programmes = Index(Programmes, p => p.Id);
        _inspectorates = Index(Inspectorates.Inspectorates, i => i.Id);
        Phrases = new Phrasebook(this);
    }

    /// <summary>Police forces and fire and rescue services of the United Kingdom and those who inspect them.</summary>
    public static Profile UkInspections => Embedded.Value;

    /// <summary>Name and version, as every record carries it: <c>uk-inspections/1</c>.</summary>
    public string Id { get; }

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

    /// <summary>Loads a profile from its ten files, each opened by name.</summary>
    /// <exception cref="InvalidDataException">A malformed file, a repeated id or a reference that leads nowhere; every gap is named.</exception>
    internal static Profile Load(string id, Func<string, Stream> open)
    {
        var profile = new Profile(id, open);
        var gaps = ProfileIntegrity.Gaps(profile);
        return gaps.Count == 0 ? profile : throw new InvalidDataException($"Profile {id}: {string.Join("; ", gaps)}");
    }

    private static Profile LoadEmbedded(string folder, string id) => Load(id, file => OpenEmbedded($"Profiles/{folder}/{file}"));

    private static Stream OpenEmbedded(string name) =>
        typeof(Profile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The library does not contain {name}.");

    private static T Read<T>(Func<string, Stream> open, string file, JsonTypeInfo<T> type)
    {
        using var stream = open(file);
        try
        {
            return JsonSerializer.Deserialize(stream, type) ?? throw new InvalidDataException($"{file} is empty.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{file}: {e.Message}", e);
        }
    }

    private static FrozenDictionary<string, T> Index<T>(ImmutableArray<T> items, Func<T, string> key) =>
        items.GroupBy(key, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
}
