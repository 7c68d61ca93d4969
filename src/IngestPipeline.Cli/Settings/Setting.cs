using System.CommandLine;

namespace IngestPipeline.Cli.Settings;

/// <summary>
/// One value that a flag, an <c>INGEST_*</c> variable or the configuration file may give, in this order, or else its default. One parser
/// serves all three, so they accept the same and complain alike.
/// </summary>
internal sealed class Setting<T>
{
    private readonly T _fallback;
    private readonly Func<string, T> _parse;

    /// <param name="name">The name, with hyphens: <c>max-errors</c>.</param>
    /// <param name="description">One line for the help.</param>
    /// <param name="valueName">What the help calls the value.</param>
    /// <param name="fallback">The default.</param>
    /// <param name="parse">Reads a value; throws <see cref="FormatException"/> with what it must be: "must be a whole number".</param>
    public Setting(string name, string description, string valueName, T fallback, Func<string, T> parse)
    {
        Name = name;
        _fallback = fallback;
        _parse = parse;
        Option = new Option<string?>("--" + name) { Description = description, HelpName = valueName, Arity = ArgumentArity.ExactlyOne };
    }

    public string Name { get; }

    public Option<string?> Option { get; }

    public T Read(ParseResult parsed, Configured configured)
    {
        if (parsed.GetResult(Option) is { Implicit: false } && parsed.GetValue(Option) is { } flag)
            return Parse(flag, Option.Name);
        return configured.Text(Name) is var (text, origin) ? Parse(text, origin) : _fallback;
    }

    private T Parse(string text, string origin)
    {
        try
        {
            return _parse(text);
        }
        catch (FormatException exception)
        {
            throw new CliException($"{origin} {exception.Message}, not '{text}'.");
        }
    }
}
