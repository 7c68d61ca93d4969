using System.CommandLine;
using IngestPipeline.Profiles;
using IngestPipeline.Records;

namespace IngestPipeline.Cli.Commands;

/// <summary><c>ingest schema</c>: prints the JSON Schema of a record, or of a profile.</summary>
internal static class SchemaCommand
{
    private const string OfRecord = "record";
    private const string OfProfile = "profile";

    public static Verb Create(CliConsole console)
    {
        var verb = new Verb(
            "schema", "Prints the JSON Schema of a record or of a profile.",
            "ingest schema > record.schema.json",
            "ingest schema profile > profile.schema.json");
        var what = new Argument<string>("WHAT")
        {
            Description = "record or profile [default: record].",
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
                var other => throw new CliException($"There is no schema of '{other}'.", $"Ask for {OfRecord} or {OfProfile}."),
            };
            using var output = console.OpenText();
            output.Write(schema);
            return ExitCode.Done;
        });
        return verb;
    }
}
