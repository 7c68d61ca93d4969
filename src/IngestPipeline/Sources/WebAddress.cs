namespace IngestPipeline.Sources;

/// <summary>What the fetcher takes for a web address, and which parts of one it never keeps.</summary>
internal static class WebAddress
{
    public static bool IsWeb(Uri uri) => uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps;

    /// <summary>Without user name and password, which would end up in records, and without the fragment, which no server sees.</summary>
    public static Uri WithoutSecrets(Uri uri)
    {
        if (uri.UserInfo.Length == 0 && uri.Fragment.Length == 0)
            return uri;
        return new Uri(uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.PathAndQuery, UriFormat.UriEscaped));
    }
}
