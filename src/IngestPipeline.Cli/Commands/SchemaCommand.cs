using System.CommandLine;
using IngestPipeline.Profiles;
using IngestPipeline.Records;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Cli.Commands;

/// <summary><c>ingest schema</c>: prints the JSON Schema of a record, of a profile, or of what diff writes.</summary>
internal static class SchemaCommand
{
    private const string OfRecord = "record";
    private const string OfProfile = "profile";
    private const string OfDiff = "diff";

    public static Verb Create(CliConsole console)
    {
        var verb = new Verb(
            "schema", "Prints the JSON Schema of a record, of a profile or of what diff writes.",
            "ingest schema > record.schema.json",
            "ingest schema profile > profile.schema.json");
        var what = new Argument<string>("WHAT")
        {
            Description = "record, profile or diff [default: record].",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => OfRecord,
        };
        verb.Add(what);
        verb.SetAction(parsed =>
        {
            var schema = parsed.GetValue(what) switch
            {
                OfRecord => RecordSchema.ToJson(),
                OfProfile => ProfileSchema.ToJson(),
                OfDiff => DiffSchema.ToJson(),
                var other => throw new CliException($"There is no schema of '{other}'.", $"Ask for {OfRecord}, {OfProfile} or {OfDiff}."),
            };
            using var output = console.OpenText();
            output.Write(schema);
            return ExitCode.Done;
        });
        return verb;
    }
}
