using IngestPipeline.Extractors.Confidences;
using IngestPipeline.Model;
using IngestPipeline.Training.Confidences;

namespace IngestPipeline.Training.Evaluating;

/// <summary>
/// Compares what records say with what accepted records say: forces by id, grades by force, area, grade and period, tallies by force, grades,
/// count and period, quotes by their words, figures by kind and words, what is said of figures by figure and value, findings by kind and
/// words, an inspection field by field.
/// </summary>
internal sealed class FactTally(string set)
{
    private readonly KeyTally _forces = new(set, "forces");
    private readonly KeyTally _subjects = new(set, "forces.subjects");
    private readonly KeyTally _inspections = new(set, "inspection");
    private readonly KeyTally _grades = new(set, "grades");
    private readonly KeyTally _tallies = new(set, "tallies");
    private readonly KeyTally _quotes = new(set, "quotes");
    private readonly KeyTally _figures = new(set, "figures");
    private readonly KeyTally _findings = new(set, "findings");
    private readonly KeyTally _changes = new(set, "figures.change");
    private readonly KeyTally _comparators = new(set, "figures.comparator");
    private readonly KeyTally _directions = new(set, "figures.direction");
    private readonly KeyTally _bodies = new(set, "figures.force");
    private readonly MatchTally _speakers = new(set, "quotes.speaker");
    private readonly MatchTally _roles = new(set, "quotes.role");
    private readonly MatchTally _values = new(set, "figures.value");
    private readonly MatchTally _units = new(set, "figures.unit");
    private readonly MatchTally _periods = new(set, "figures.period");

    private readonly Dictionary<string, CalibrationTally> _calibrations =
        new[] { FactKinds.Grades, FactKinds.Tallies, FactKinds.Quotes, FactKinds.Figures, FactKinds.Findings }
            .ToDictionary(kind => kind, kind => new CalibrationTally(set, kind + ".calibration"), StringComparer.Ordinal);

    /// <param name="found">Null when the pipeline gave no record.</param>
    /// <param name="accepted">What it should say.</param>
    public void Add(Record? found, Record accepted)
    {
        Add(_forces, found?.Forces, accepted.Forces, force => force.Id);
        Add(_subjects, SubjectsOf(found), SubjectsOf(accepted), force => force.Id);
        _inspections.Add(FieldsOf(found?.Inspection), FieldsOf(accepted.Inspection));
        Add(_grades, found?.Grades, accepted.Grades, FactKeys.Of);
        Add(_tallies, found?.Tallies, accepted.Tallies, FactKeys.Of);
        Add(_quotes, found?.Quotes, accepted.Quotes, quote => quote.Text);
        Add(_figures, found?.Figures, accepted.Figures, FactKeys.Of);
        Add(_findings, found?.Findings, accepted.Findings, FactKeys.Of);
        AddSpeakers(found, accepted);
        AddFigures(found, accepted);
        foreach (var fact in FactJudge.Judge("", found, accepted))
            _calibrations[fact.Kind].Add(fact.Score, fact.IsRight);
    }

    public IEnumerable<Metric> Metrics()
    {
        foreach (var tally in (KeyTally[])[
            _forces, _subjects, _inspections, _grades, _tallies, _quotes, _figures, _findings, _changes, _comparators, _directions, _bodies])
            foreach (var metric in tally.Metrics())
                yield return metric;
        foreach (var tally in (MatchTally[])[_speakers, _roles, _values, _units, _periods])
            yield return tally.Metric();
        foreach (var tally in _calibrations.Values)
            yield return tally.Metric();
    }

    private void AddSpeakers(Record? found, Record accepted)
    {
        foreach (var (own, wanted) in Pairs(found?.Quotes, accepted.Quotes, quote => quote.Text))
        {
            _speakers.Add(own.Speaker.Name == wanted.Speaker.Name && own.Speaker.Kind == wanted.Speaker.Kind);
            _roles.Add(own.Speaker.Role == wanted.Speaker.Role);
        }
    }

    private void AddFigures(Record? found, Record accepted)
    {
        _changes.Add(ChangesOf(found), ChangesOf(accepted));
        Add(_comparators, Told(found, figure => figure.Comparator), Told(accepted, figure => figure.Comparator), figure =>
            FactKeys.Join(FactKeys.Of(figure), $"{figure.Comparator!.Kind}", figure.Comparator.Text));
        Add(_directions, Told(found, figure => figure.Direction), Told(accepted, figure => figure.Direction), figure =>
            FactKeys.Join(FactKeys.Of(figure), $"{figure.Direction}"));
        Add(_bodies, Told(found, figure => figure.Force), Told(accepted, figure => figure.Force), figure =>
            FactKeys.Join(FactKeys.Of(figure), figure.Force));
        foreach (var (own, wanted) in Pairs(found?.Figures, accepted.Figures, FactKeys.Of))
        {
            _values.Add(own.Value == wanted.Value && own.ValueTo == wanted.ValueTo);
            _units.Add(own.Unit == wanted.Unit);
            _periods.Add(own.Period == wanted.Period);
        }
    }

    private static void Add<T>(KeyTally tally, IEnumerable<T>? found, IEnumerable<T> there, Func<T, string> keyOf) =>
        tally.Add((found ?? []).Select(keyOf), there.Select(keyOf));

    private static IEnumerable<Force> SubjectsOf(Record? record) => (record?.Forces ?? []).Where(force => force.Role == ForceRole.Subject);

    private static IEnumerable<Figure> Told(Record? record, Func<Figure, object?> value) =>
        (record?.Figures ?? []).Where(figure => value(figure) is not null);

    /// <summary>Each figure that moved with the one it moved to.</summary>
    private static IEnumerable<string> ChangesOf(Record? record) =>
        from figure in record?.Figures ?? []
        where figure.Change is not null
        select FactKeys.Join(FactKeys.Of(figure), FactKeys.Of(record!.Figures[figure.Change!.To]));

    private static IEnumerable<string> FieldsOf(Inspection? inspection)
    {
        if (inspection is null)
            yield break;
        foreach (var (name, value) in ((string, string?)[])
            [("inspectorate", inspection.Inspectorate), ("programme", inspection.Programme), ("cycle", inspection.Cycle),
                ("inspected", inspection.Inspected), ("published", inspection.Published), ("inspector", inspection.Inspector)])
            if (value is not null)
                yield return FactKeys.Join(name, value);
    }

    private static IEnumerable<(T Own, T Wanted)> Pairs<T>(IEnumerable<T>? found, IEnumerable<T> there, Func<T, string> keyOf)
    {
        var open = (found ?? []).ToLookup(keyOf, StringComparer.Ordinal).ToDictionary(
            group => group.Key, group => new Queue<T>(group), StringComparer.Ordinal);
        foreach (var wanted in there)
            if (open.TryGetValue(keyOf(wanted), out var queue) && queue.TryDequeue(out var own))
                yield return (own, wanted);
    }
}
