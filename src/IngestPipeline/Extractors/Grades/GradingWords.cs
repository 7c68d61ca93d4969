namespace IngestPipeline.Extractors.Grades;

/// <summary>The small words of English that hold a grading sentence together. What papers say of inspections is in the profile.</summary>
internal static class GradingWords
{
    public static (NodeKind Kind, string[] Forms)[] All { get; } =
    [
        (NodeKind.Is, ["is", "are", "'s been", "has been", "have been", "remains", "remain", "has become", "have become", "becomes", "stays", "stand at", "stands at"]),
        (NodeKind.Was, ["was", "were", "became", "remained", "stayed"]),
        (NodeKind.HadBeen, ["had been", "having been", "had previously been", "used to be", "has previously been", "had been previously", "having previously been"]),
        (NodeKind.Filler,
        [
            "still", "also", "again", "all", "both", "only", "just", "once", "once again", "too", "currently", "already", "respectively", "overall", "either",
            "each", "once more", "being", "be", "been", "as", "yet", "at present", "generally", "the rest", "the remaining", "the remainder", "the other", "another", "further",
            "remaining", "other", "level", "standard", "status", "mark", "comfortably", "simply", "merely", "exactly", "together",
        ]),
        (NodeKind.Determiner, ["the", "its", "their", "a", "an", "his", "her", "our", "this force's", "the force's", "these", "those", "separate", "key", "main", "core"]),
        (NodeKind.Preposition,
        [
            "at", "in", "for", "on", "when it comes to", "with regard to", "with regards to", "in regard to", "regarding", "in terms of", "over", "in relation to",
            "relating to", "in the area of", "in the areas of", "across", "as regards", "concerning", "with respect to", "under the heading of", "in respect of",
            "in the category of", "in the categories of", "in the following areas", "in the following categories", "for its work on", "in its work on", "in areas of",
            "in areas including", "in areas such as", "when", "in the field of", "under",
        ]),
        (NodeKind.And, ["and", "&", "as well as", "plus", "along with", "and also", "together with", "alongside"]),
        (NodeKind.Or, ["or"]),
        (NodeKind.But, ["but", "while", "whereas", "although", "though", "however", "whilst", "with"]),
        (NodeKind.Which, ["which", "that", "where", "who"]),
        (NodeKind.So, ["so is", "so are", "so was", "so were", "as is", "as are", "as was", "as were", "as does", "as do", "as did", "so does", "so did", "as has", "so has", "so too is", "so too are", "so too was", "as is the case for"]),
        (NodeKind.Assign, ["told", "said to be", "came in at", "marked down as", "marked as", "scored as", "given a rating of", "given a grade of", "described by inspectors as"]),
        (NodeKind.How, ["how", "work to", "efforts to", "ability to", "the way", "the way in which", "the manner in which"]),
        (NodeKind.Pronoun, ["it", "they", "this", "that area", "these areas", "both areas", "both of these", "both of them"]),
        (NodeKind.Ordinal, ["first", "second", "third", "former", "latter"]),
        (NodeKind.Intensifier, ["very", "pretty", "really", "so", "fairly", "quite", "truly", "perfectly", "rather", "extremely", "particularly", "more than", "equally"]),
        (NodeKind.Hypothetical,
        [
            "would", "could", "should", "want", "wants", "wanted", "wish", "hope", "hopes", "hoping", "aim", "aims", "aiming", "will be", "until", "whether",
            "can be", "can't be", "can’t be", "cannot be", "must be", "going to be", "ambition", "target", "expect", "unless", "'d like", "like to see",
            "like us to be", "need to be", "needs to be", "potential to be", "to be seen as", "determined to", "aspire", "plan to", "if", "when will", "might",
            "on track to", "on its way to", "trying to", "working to", "work towards", "promise", "promised", "pledged",
        ]),
        (NodeKind.Negation, ["no", "not", "never", "none", "nothing", "without", "nor", "neither", "zero", "isn't", "isn’t", "wasn't", "wasn’t", "weren't", "aren't", "didn't", "didn’t", "zero areas", "nowhere"]),
        (NodeKind.Current, ["now", "this time", "this year", "today", "currently", "this time around", "this time round", "the latest", "nowadays"]),
        (NodeKind.Previous,
        [
            "back then", "at its last", "in its last", "last time out", "the last inspection", "its last inspection", "the previous inspection", "previous", "at the time",
            "at the last inspection", "in the last inspection", "last time around", "last time round", "before that", "the time before", "in the previous report",
            "no longer", "years on from", "years after", "a year earlier", "years earlier", "beforehand", "originally",
        ]),
        (NodeKind.Then, ["then", "of those", "of these", "that year", "that inspection", "that report", "that round", "that time", "that assessment", "that cycle"]),
        (NodeKind.AreaNoun,
        [
            "area", "areas", "category", "categories", "question", "questions", "aspects", "aspect", "measures", "themes", "disciplines", "pillars", "pillar",
            "areas of policing", "aspects of policing", "areas of work", "areas of its work", "core areas", "key areas", "fields", "criteria", "headings", "things", "others",
            "areas of performance", "key questions", "areas inspected", "areas of operation", "departments", "subject areas", "sections", "strands", "standards",
        ]),
        (NodeKind.OtherNoun,
        [
            "forces", "force areas", "services", "schools", "homes", "cases", "files", "calls", "victims", "people", "officers", "investigations", "years", "months",
            "days", "times", "crimes", "offences", "reports", "per cent", "percent", "stations", "incidents", "weeks", "hours", "minutes", "children", "callers",
        ]),
        (NodeKind.Of, ["of", "out of"]),
        (NodeKind.From, ["from", "up from", "down from", "up from its previous", "down from its previous", "improved from", "rising from", "falling from", "having moved from"]),
        (NodeKind.To, ["to", "to be", "into", "up to", "down to"]),
        (NodeKind.Change,
        [
            "rises", "rise", "rose", "goes", "went", "gone", "falls", "fell", "drops", "slips", "slipped", "moves", "moved", "climbs", "slides", "slid", "sinks", "sank", "improves", "moving",
            "going", "keeps", "keeping", "holds", "held", "retains", "retaining", "saw", "come up", "came up", "raised", "pulled up", "jumps", "lost its", "lost", "leapt", "plunged", "tumbled",
        ]),
        (NodeKind.OrBetter, ["or better", "or above", "or higher", "or good or better", "and above", "or more"]),
        (NodeKind.OrWorse, ["or worse", "or below", "or lower"]),
        (NodeKind.AtLeast, ["at least"]),
        (NodeKind.Including, ["including", "namely", "such as", "notably", "among them", "these being", "they were", "they are", "these were", "these are", "these include", "that is"]),
    ];
}
