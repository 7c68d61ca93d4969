namespace IngestPipeline.Cleaners.Features;

/// <summary>Tags around an element that tell of its text.</summary>
[Flags]
internal enum Surroundings
{
    None = 0,
    Article = 1 << 0,
    Main = 1 << 1,
    Aside = 1 << 2,
    Header = 1 << 3,
    Footer = 1 << 4,
    List = 1 << 5,
    Table = 1 << 6,
    Section = 1 << 7,
    NestedArticle = 1 << 8,
    Body = 1 << 9,
    Figure = 1 << 10,
}
