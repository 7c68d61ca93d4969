using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace IngestPipeline.Profiles;

/// <summary>Reads profiles: those the library carries, section by section, and those of a caller, one file each.</summary>
internal static partial class ProfileReader
{
    private static readonly string[] Sections =
        ["forces", "services", "inspectorates", "programmes", "areas", "grades", "titles", "speech", "furniture", "numbers"];

    /// <summary>A profile in ten files, each opened by name.</summary>
    /// <exception cref="InvalidDataException">A file is missing or malformed.</exception>
    public static ProfileDocument ReadSections(string id, Func<string, Stream> open) => new()
    {
        Id = id,
        Forces = Read(open, "forces.json", ProfileJson.Default.ForceRegister),
        Services = Read(open, "services.json", ProfileJson.Default.ForceRegister),
        Inspectorates = Read(open, "inspectorates.json", ProfileJson.Default.InspectorateRegister),
        Programmes = Read(open, "programmes.json", ProfileJson.Default.ProgrammeRegister).Programmes,
        Areas = Read(open, "areas.json", ProfileJson.Default.AreaRegister),
        Grades = Read(open, "grades.json", ProfileJson.Default.GradeRegister),
        Titles = Read(open, "titles.json", ProfileJson.Default.TitleLexicon),
        Speech = Read(open, "speech.json", ProfileJson.Default.SpeechLexicon),
        Furniture = Read(open, "furniture.json", ProfileJson.Default.FurnitureRegister),
        Numbers = Read(open, "numbers.json", ProfileJson.Default.NumberWords),
    };

    /// <summary>A profile in one file.</summary>
    /// <exception cref="InvalidDataException">It is malformed, has no proper name, or lacks a section it cannot take from elsewhere.</exception>
    public static ProfileDocument ReadDocument(string name, Stream stream)
    {
        var document = Read(_ => stream, name, ProfileJson.Default.ProfileDocument);
        if (!IdPattern.IsMatch(document.Id))
            throw new InvalidDataException($"{name}: the id must be a name and a version such as \"cqc-ambulance/1\", not \"{document.Id}\".");
        if (document.Extends is null && Missing(document) is { Length: > 0 } missing)
            throw new InvalidDataException($"{name}: it extends no profile and lacks {string.Join(", ", missing)}.");
        return document;
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*/[0-9]{1,6}$", RegexOptions.NonBacktracking)]
    private static partial Regex IdPattern { get; }

    private static string[] Missing(ProfileDocument document)
    {
        object?[] found =
        [
            document.Forces, document.Services, document.Inspectorates, document.Programmes, document.Areas, document.Grades, document.Titles,
            document.Speech, document.Furniture, document.Numbers,
        ];
        return [.. Sections.Where((_, at) => found[at] is null)];
    }

    private static T Read<T>(Func<string, Stream> open, string file, JsonTypeInfo<T> type)
    {
        using var stream = open(file);
        try
        {
            return JsonSerializer.Deserialize(stream, type) ?? throw new InvalidDataException($"{file} is empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{file}: {exception.Message}", exception);
        }
    }
}
