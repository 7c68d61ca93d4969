using System.Text;

namespace IngestPipeline.Tests.Readers.Hostile;

/// <summary>A page made to hurt, of a size to be chosen.</summary>
/// <param name="Name">What hurts.</param>
/// <param name="Times">How often, for the smaller of two pages.</param>
/// <param name="Make">Makes the page.</param>
internal sealed record HostilePage(string Name, int Times, Func<int, string> Make)
{
    /// <summary>An article that would be read, cleaned and kept, as far as its end tags.</summary>
    public static string Article { get; } = "<html><head><title>Force rated good</title></head><body><article><h1>Force rated good</h1>"
        + "<p>Kent Police was rated good at preventing crime and adequate at investigating it, inspectors said on Friday.</p>"
        + "<p>Roy Wilsher, who led the inspection, said he was pleased with what had been done since the last visit in 2021.</p>"
        + "<p>The force records 93 per cent of the crimes that are reported to it, up from 79 per cent two years ago.</p>"
        + "<p>“We have worked hard and there is more to do,” said the chief constable, who took up the post in the spring.</p>"
        + "<p>Calls to the control room are answered sooner than they were, and fewer callers give up before anyone answers.</p>";

    public static string Repeat(string scrap, int times) => new StringBuilder(scrap.Length * times).Insert(0, scrap, times).ToString();

    public override string ToString() => Name;
}
