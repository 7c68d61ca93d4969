using System.Collections.Frozen;
using IngestPipeline.Extractors.Grades.Nodes;
using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Grades;
using IngestPipeline.Profiles.Inspectorates;
using IngestPipeline.Profiles.Phrases;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Extractors.Grades.Lexicons;

/// <summary>All that a grading sentence is made of, in one matcher: areas of one cycle first, so that no word of theirs is read
/// apart.</summary>
internal sealed class GradingLexicon
{
    private readonly List<Phrase<GradingTerm>> _phrases = [];
    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);

    public GradingLexicon(Profile profile, ProgrammeEntry programme, CycleEntry? cycle, GradeScale scale, ProgrammeEntry? second = null)
    {
        Programme = programme;
        Scale = scale;
        Areas = new AreaNames(profile, programme, cycle, second);
        Bodies = new[] { profile.Police, profile.Fire }.Where(register => register.Inspectorate == scale.Inspectorate)
            .SelectMany(register => register.Forces).Select(force => force.Id).ToFrozenSet(StringComparer.Ordinal);
        AddLanguage(profile, scale);
        Matcher = new PhraseMatcher<GradingTerm>(_phrases);
        Spotter = new PhraseMatcher<bool>(GradeForms(profile, scale));
    }

    public ProgrammeEntry Programme { get; }

    public GradeScale Scale { get; }

    public AreaNames Areas { get; }

    /// <summary>The ids of the bodies this scale is for: a police force named in the news of a school's rating has no part in it.</summary>
    public FrozenSet<string> Bodies { get; }

    public PhraseMatcher<GradingTerm> Matcher { get; }

    /// <summary>Finds grade words only: most sentences have none and are not read further.</summary>
    public PhraseMatcher<bool> Spotter { get; }

    private void AddLanguage(Profile profile, GradeScale scale)
    {
        var language = profile.Grades.Language;
        foreach (var (text, area) in Areas.Strong)
            Add(text, new GradingTerm(NodeKind.Area, Area: area));
        foreach (var grade in scale.Grades)
        {
            AddAll(grade.Forms, new GradingTerm(NodeKind.Grade, grade));
            foreach (var form in grade.Forms)
                if (!form.Contains(' ', StringComparison.Ordinal))
                    Add(form + "s", new GradingTerm(NodeKind.Plural, grade));
        }

        foreach (var phrases in language.NotGrades.Values)
            foreach (var phrase in phrases)
                if (!IsVerbal(phrase))
                    Add(phrase, new GradingTerm(NodeKind.NotGrade));
        foreach (var group in scale.Ungraded)
            AddAll(group.Forms, new GradingTerm(NodeKind.Ungraded));
        foreach (var grade in scale.Grades)
            foreach (var form in grade.Paraphrases)
                Add(form, new GradingTerm(NodeKind.Paraphrase, grade, IsNoun: IsNamed(form)
                    && !form.EndsWith(" improvement", StringComparison.Ordinal) && !form.EndsWith(" improve", StringComparison.Ordinal)));
        foreach (var (text, area) in Areas.Weak)
            Add(text, new GradingTerm(NodeKind.Area, Area: area, IsWeak: true));
        foreach (var (kind, forms) in GradingWords.English.Nodes)
            AddAll(forms, new GradingTerm(kind, IsLink: kind == NodeKind.Word));
        AddCues(language);
        AddNumbers(profile.Numbers);
    }

    private void AddCues(GradingLanguage language)
    {
        AddAll(language.AllAreas, new GradingTerm(NodeKind.AllAreas));
        AddAll(language.Nouns.Where(noun => noun is not ("category" or "categories" or "judged")), new GradingTerm(NodeKind.RatingNoun));
        AddAll(language.Assign, new GradingTerm(NodeKind.Assign));
        foreach (var form in language.Up.Concat(language.Down).Concat(language.Same))
            Add(form, new GradingTerm(form.EndsWith(" from", StringComparison.Ordinal) ? NodeKind.From : NodeKind.Change));
        AddAll(language.Loaded, new GradingTerm(NodeKind.Assign));
        AddAll(language.PreviousCues.Where(cue => cue != "prior to"), new GradingTerm(NodeKind.Previous));
        AddAll(language.CurrentCues, new GradingTerm(NodeKind.Current));
        AddAll(language.Negations.Where(word => word is not ("less than" or "at least")), new GradingTerm(NodeKind.Negation));
        AddAll(language.Hypotheticals.Where(word => word is not ("become" or "may be" or "to become")),
            new GradingTerm(NodeKind.Hypothetical));
    }

    private void AddNumbers(NumberWords numbers)
    {
        foreach (var (word, value) in numbers.Cardinals.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            if (value is >= 1 and <= 20 && word is not ("a" or "an" or "both" or "pair"))
                Add(word, new GradingTerm(NodeKind.Number, Number: (int)value));
        AddAll(["a single", "a solitary", "a lone", "a sole", "a solo"], new GradingTerm(NodeKind.Number, Number: 1));
        Add("a pair of", new GradingTerm(NodeKind.Number, Number: 2));
    }

    // "still outstanding" means a debt or a grade: the words round it decide.
    private static bool IsVerbal(string phrase) =>
        phrase.StartsWith("still ", StringComparison.Ordinal) || phrase.StartsWith("remain", StringComparison.Ordinal)
            || phrase == "for good";

    private static IEnumerable<Phrase<bool>> GradeForms(Profile profile, GradeScale scale) =>
        scale.Grades.SelectMany(grade => grade.Forms.Concat(grade.Forms.Where(form =>
            !form.Contains(' ', StringComparison.Ordinal)).Select(form => form + "s"))
                .Concat(grade.Paraphrases.Where(IsNamed)))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(form => new Phrase<bool>(form, true));

    /// <summary>Paraphrases near enough to the grade's own words to be one: "needs improvement", not "must improve".</summary>
    public static bool IsNamed(string paraphrase) =>
        paraphrase.EndsWith(" improvement", StringComparison.Ordinal) || paraphrase.EndsWith("ed to improve", StringComparison.Ordinal)
        || paraphrase.EndsWith("needs to improve", StringComparison.Ordinal) || paraphrase.EndsWith(" grade", StringComparison.Ordinal)
        || paraphrase.EndsWith(" grades", StringComparison.Ordinal) || paraphrase.EndsWith(" category", StringComparison.Ordinal)
        || paraphrase.EndsWith(" mark", StringComparison.Ordinal) || paraphrase.EndsWith(" rating", StringComparison.Ordinal);

    private void AddAll(IEnumerable<string> forms, GradingTerm term)
    {
        foreach (var form in forms)
            Add(form, term);
    }

    private void Add(string form, GradingTerm term)
    {
        if (_seen.Add(form))
            _phrases.Add(new Phrase<GradingTerm>(form, term, PhraseText.CaseOf(form, PhraseCase.Ignore)));
    }
}
