namespace IngestPipeline.Cleaners;

/// <summary>The reasons a record's ledger gives for what was removed.</summary>
internal static class Reason
{
    public const string AdLabel = "ad-label";
    public const string Appeal = "appeal";
    public const string AuthorNote = "author-note";
    public const string Banner = "banner";
    public const string Byline = "byline";
    public const string Caption = "caption";
    public const string Comments = "comments";
    public const string CookieNotice = "cookie-notice";
    public const string Credit = "credit";
    public const string Dateline = "dateline";
    public const string Footer = "footer";
    public const string Form = "form";
    public const string Hidden = "hidden";
    public const string Icon = "icon";
    public const string MailHeader = "mail-header";
    public const string Masthead = "masthead";
    public const string Navigation = "navigation";
    public const string Newsletter = "newsletter";
    public const string Outside = "outside-article";
    public const string Paywall = "paywall";
    public const string Promotion = "promotion";
    public const string Related = "related";
    public const string Repeat = "repeat";
    public const string Share = "share";
    public const string Standfirst = "standfirst";
    public const string Tags = "tags";
    public const string Title = "title";
    public const string VideoPrompt = "video-prompt";

    /// <summary>The reason for a category of the profile's furniture patterns.</summary>
    public static string OfCategory(string category) => category switch
    {
        "ad-marker" or "ads" => AdLabel,
        "video-promo" or "video" or "gallery" => VideoPrompt,
        "newsletter" => Newsletter,
        "subscription" or "paywall" => Paywall,
        "form" => Form,
        "masthead" or "nav" or "link" => Navigation,
        "related" => Related,
        "tags" => Tags,
        "footer" or "press-notes" or "disclosure" => Footer,
        "dateline" => Dateline,
        "byline" or "credit" => Byline,
        "caption" => Credit,
        "comments" => Comments,
        "share" or "social" => Share,
        "ugc" => Appeal,
        "cookies" or "consent" => CookieNotice,
        "safety-bar" or "banner" => Banner,
        "icon-text" => Icon,
        _ => Promotion,
    };
}
