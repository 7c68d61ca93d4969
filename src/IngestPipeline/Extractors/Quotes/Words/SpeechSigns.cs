namespace IngestPipeline.Extractors.Quotes.Words;

/// <summary>What a word can be in an attribution; one word can be several.</summary>
[Flags]
internal enum SpeechSigns : long
{
    None = 0,

    /// <summary>The word has been looked up.</summary>
    Known = 1 << 30,

    /// <summary>A form of a verb of speech that is a noun as well: <c>report</c>, <c>claims</c>.</summary>
    NounToo = 1 << 0,

    /// <summary>May stand between subject and verb.</summary>
    Adverb = 1 << 1,

    /// <summary>A text that speaks: report, letter.</summary>
    Document = 1 << 2,

    /// <summary>Several who speak as one: inspectors, council.</summary>
    Group = 1 << 3,

    Determiner = 1 << 4,

    /// <summary>A pronoun that can be a subject.</summary>
    Pronoun = 1 << 5,

    /// <summary>Joins a noun to what it belongs to: of, for, at.</summary>
    Link = 1 << 6,

    /// <summary>After it stands no subject; every <see cref="Link"/> is one.</summary>
    Preposition = 1 << 7,

    /// <summary>Opens an aside between subject and verb: <c>in 2019</c>.</summary>
    Aside = 1 << 8,

    Spokesperson = 1 << 9,

    /// <summary>A verb that says what something is called.</summary>
    Naming = 1 << 10,

    /// <summary>A noun for what someone says: reply, view.</summary>
    Utterance = 1 << 11,

    /// <summary>Someone without an occupation: man, woman, source.</summary>
    Someone = 1 << 12,

    /// <summary>Stands before a noun and belongs to it: former, own.</summary>
    Modifier = 1 << 13,

    /// <summary>People who speak for their body: inspectors, officers.</summary>
    Official = 1 << 14,

    /// <summary>Short for the inspectorate of the article.</summary>
    Watchdog = 1 << 15,

    /// <summary>Short for the force of the article.</summary>
    Police = 1 << 16,

    /// <summary>A verb that puts a question to someone.</summary>
    Asking = 1 << 17,

    /// <summary>A past participle that does not end in <c>ed</c>.</summary>
    Participle = 1 << 18,

    /// <summary>Stands before someone told of for the first time.</summary>
    Indefinite = 1 << 19,

    /// <summary>A part of a document: page, paragraph.</summary>
    Part = 1 << 20,

    /// <summary>A determiner that can stand alone as a subject: one, some.</summary>
    Quantifier = 1 << 21,

    /// <summary>A noun for saying something, whose speaker follows <c>by</c>.</summary>
    Assertion = 1 << 22,

    /// <summary>Whose view something is: <c>by the account of</c>.</summary>
    Account = 1 << 23,

    /// <summary>What befalls those whom a court, a body or an employer judges: jailed, honoured.</summary>
    Fate = 1 << 24,

    /// <summary>What one person is in a body: chair, deputy.</summary>
    Office = 1 << 25,

    /// <summary>A body of which an article names one as a rule: school, firm.</summary>
    Private = 1 << 26,

    /// <summary>The last word of a police rank.</summary>
    Rank = 1 << 27,

    /// <summary>What several people said: answers, comments.</summary>
    Reply = 1 << 28,

    /// <summary>Before marks, what makes the words in them a title or a name: titled.</summary>
    Titling = 1L << 31,

    /// <summary>What some way before <c>as</c> makes the words in marks a nickname: known.</summary>
    Nicknaming = 1L << 32,

    /// <summary>Before marks, what makes the words in them those of a text, whatever their capitals: reading.</summary>
    Wording = 1L << 33,
}
