using IngestPipeline.Review.Changes;

namespace IngestPipeline.Cli.Reviewing.Shelves;

/// <summary>Records in the lines of a file. Where each stands is remembered, not what it says.</summary>
internal sealed class LineShelf : RecordShelf
{
    private readonly string _path;
    private readonly SortedDictionary<string, (long Start, int Length)> _lines = new(StringComparer.Ordinal);
    private readonly List<DiffFailure> _failures = [];

    private LineShelf(string path) => _path = path;

    public override string Name => _path;

    public override IReadOnlyList<string> Ids => [.. _lines.Keys];

    public override IReadOnlyList<DiffFailure> Failures => _failures;

    public static LineShelf Open(string path)
    {
        var shelf = new LineShelf(path);
        var number = 0;
        foreach (var (start, line) in Lines(path))
        {
            number++;
            var head = RecordHead.Of(line);
            if (head.IsOther || line.Length == 0)
                continue;
            if (head.Id is null || !shelf._lines.TryAdd(head.Id, (start, line.Length)))
                shelf._failures.Add(new DiffFailure(
                    FormattableString.Invariant($"{Path.GetFileName(path)}:{number}"),
                    head.Id is null ? "The line is not a record: no id can be read from it." : $"Another line has the id '{head.Id}' too."));
        }

        return shelf;
    }

    public override bool Has(string id) => _lines.ContainsKey(id);

    public override string NameOf(string id) => id;

    public override ReadOnlyMemory<byte> Read(string id)
    {
        using var stream = File.OpenRead(_path);
        stream.Position = _lines[id].Start;
        var line = new byte[_lines[id].Length];
        stream.ReadExactly(line);
        return line;
    }

    private static IEnumerable<(long Start, byte[] Line)> Lines(string path)
    {
        using var stream = new BufferedStream(File.OpenRead(path), 1 << 16);
        var line = new List<byte>();
        long start = 0, position = 0;
        for (int next; (next = stream.ReadByte()) >= 0;)
        {
            position++;
            if (next != '\n')
            {
                line.Add((byte)next);
                continue;
            }

            yield return (start, [.. line]);
            line.Clear();
            start = position;
        }

        yield return (start, [.. line]);
    }
}
