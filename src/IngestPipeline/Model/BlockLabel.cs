namespace IngestPipeline.Model;

/// <summary>What cleaning makes of a block.</summary>
public enum BlockLabel
{
    /// <summary>Part of the article.</summary>
    Content,

    /// <summary>The article's headline: becomes <c>title</c>, not text.</summary>
    Title,

    /// <summary>The summary under the headline: first in the text.</summary>
    Standfirst,

    /// <summary>Words under a picture that say something of their own: in the text, once.</summary>
    Caption,

    /// <summary>Who wrote it: becomes <c>byline</c>, not text.</summary>
    Byline,

    /// <summary>When it was published or updated: becomes a date, not text.</summary>
    Dateline,

    /// <summary>An advertisement or its label.</summary>
    Ad,

    /// <summary>Navigation, teasers, prompts, comments, notices: everything else that is not the article.</summary>
    Boilerplate,
}
