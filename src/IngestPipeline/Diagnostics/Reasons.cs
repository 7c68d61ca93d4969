namespace IngestPipeline.Diagnostics;

/// <summary>Every reason the library gives; docs/reasons.md lists them, and a test holds the two together.</summary>
public static class Reasons
{
    /// <summary>The file or page is not there.</summary>
    public static Reason NotFound { get; } = new("IP0101", "not-found", "Check the name; a link may point at nothing.");

    /// <summary>The file may not be read.</summary>
    public static Reason AccessDenied { get; } = new("IP0102", "access-denied", "Check the permissions of the file or page.");

    /// <summary>Reading the file or connection broke off.</summary>
    public static Reason FetchFailed { get; } = new("IP0103", "fetch-failed", "Try again later.", Transient: true);

    /// <summary>The server answered with an error.</summary>
    public static Reason HttpError { get; } = new("IP0104", "http-error", "Open the address in a browser to see what the server says.");

    /// <summary>The server asked to come back later, or failed itself.</summary>
    public static Reason HttpUnavailable { get; } = new("IP0105", "http-unavailable", "Try again later.", Transient: true);

    /// <summary>The address is not one the fetcher may visit.</summary>
    public static Reason AddressRefused { get; } = new("IP0106", "address-refused", "Private and loopback addresses need --allow-private.");

    /// <summary>Only <c>http</c> and <c>https</c> addresses are fetched.</summary>
    public static Reason SchemeRefused { get; } = new("IP0107", "scheme-refused", "Use an http or https address.");

    /// <summary>The redirects do not end.</summary>
    public static Reason TooManyRedirects { get; } = new("IP0108", "too-many-redirects", "Use the address the redirects lead to.");

    /// <summary>The document is larger than allowed.</summary>
    public static Reason TooLarge { get; } = new("IP0109", "too-large", "Raise --max-size if the document is meant to be this large.");

    /// <summary>The server did not answer in time.</summary>
    public static Reason TimedOut { get; } = new("IP0110", "timed-out", "Try again later.", Transient: true);

    /// <summary>A folder, a pipe or a device stands where a file should.</summary>
    public static Reason NotAFile { get; } = new("IP0111", "not-a-file", "Give a regular file, or - for standard input.");

    /// <summary>There are no bytes.</summary>
    public static Reason Empty { get; } = new("IP0201", "empty", "Save the document again; the file has no content.");

    /// <summary>The bytes are not text in any known encoding.</summary>
    public static Reason NotText { get; } = new("IP0202", "not-text", "Give an HTML or plain-text file.");

    /// <summary>No reader knows this kind of document.</summary>
    public static Reason UnknownMediaType { get; } = new("IP0203", "unknown-media-type", "Give an HTML or plain-text file.");

    /// <summary>The document holds no visible text.</summary>
    public static Reason NoText { get; } = new("IP0204", "no-text", "The page may build its text by script; save it from a browser.");

    /// <summary>The markup is nested deeper, or made of more elements, than any honest page.</summary>
    public static Reason MarkupTooComplex { get; } = new("IP0205", "markup-too-complex");

    /// <summary>The page is not an article.</summary>
    public static Reason NotAnArticle { get; } = new("IP0301", "not-an-article");

    /// <summary>A stage broke: a defect of this library.</summary>
    public static Reason StageFailed { get; } = new("IP0401", "stage-failed", "Please report this with the document's id.");

    /// <summary>The document took longer than the time it was given.</summary>
    public static Reason TooSlow { get; } = new("IP0402", "too-slow", "Raise --time-budget, or report the document: no honest page takes long.");

    /// <summary>A fact of the record is not grounded in its text: a defect of this library or of a custom stage.</summary>
    public static Reason Ungrounded { get; } = new("IP0501", "ungrounded", "Please report this with the document's id.");

    /// <summary>Every reason, by code.</summary>
    public static IReadOnlyList<Reason> All { get; } =
    [
        NotFound, AccessDenied, FetchFailed, HttpError, HttpUnavailable, AddressRefused, SchemeRefused, TooManyRedirects, TooLarge, TimedOut,
        NotAFile, Empty, NotText, UnknownMediaType, NoText, MarkupTooComplex, NotAnArticle, StageFailed, TooSlow,
        Ungrounded,
    ];
}
