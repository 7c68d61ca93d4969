using IngestPipeline.Records;

namespace IngestPipeline.Cli.Commands;

/// <summary><c>ingest schema</c>: prints the JSON Schema of a record.</summary>
internal static class SchemaCommand
{
    public static Verb Create(CliConsole console)
    {
        var verb = new Verb("schema", "Prints the JSON Schema of a record.", "ingest schema > record.schema.json");
        verb.SetAction(_ =>
        {
            using var output = console.OpenText();
            output.Write(RecordSchema.ToJson());
            return ExitCode.Done;
        });
        return verb;
    }
}
