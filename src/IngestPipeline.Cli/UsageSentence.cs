using System.CommandLine.Parsing;

namespace IngestPipeline.Cli;

/// <summary>Says what is wrong with a command line in the words of the help, not in those of the program.</summary>
internal static class UsageSentence
{
    public static string Of(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens: [.., var token] } option when Kind(option.Option.ValueType) is { } kind =>
            $"{option.Option.Name} must be {kind}, not '{token.Value}'.",
        ArgumentResult { Tokens.Count: 0 } argument => $"{argument.Argument.Name} is missing.",
        CommandResult { Command: { Subcommands.Count: > 0 } command } => $"Say which: {Listed(command.Subcommands.Select(verb => verb.Name))}.",
        _ => error.Message.EndsWith('.') ? error.Message : error.Message + ".",
    };

    /// <summary>What a value must be; null where anything may be given.</summary>
    private static string? Kind(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? Listed(Enum.GetNames(type).Select(name => name.ToLowerInvariant()))
            : type == typeof(int) ? "a whole number"
            : type == typeof(double) ? "a number such as 0.8"
            : null;
    }

    private static string Listed(IEnumerable<string> names) =>
        names.ToList() is [.. var first, var last] && first.Count > 0 ? $"{string.Join(", ", first)} or {last}" : string.Concat(names);
}
