namespace IngestPipeline.Extractors.Figures.Lexemes;

/// <summary>A word without its hyphens, a run of digits with its separators, or one mark.</summary>
/// <param name="Start">Its first code unit in the article's text.</param>
/// <param name="End">The first code unit after it.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Glued">Whether it touches the lexeme before it.</param>
/// <param name="Term">What the vocabulary knows of it.</param>
internal readonly record struct Lexeme(int Start, int End, LexemeKind Kind, bool Glued, Term? Term)
{
    public int Length => End - Start;

    public bool Is(Roles roles) => Term is not null && (Term.Roles & roles) != 0;
}
