using IngestPipeline.Model;

namespace IngestPipeline.Benchmarks;

/// <summary>A page with what each stage made of it, so that the next can be measured alone.</summary>
internal sealed record StagedPage(Page Page, Document Document, Article Article);
