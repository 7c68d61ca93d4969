using IngestPipeline.Annotators;
using IngestPipeline.Annotators.Metadata;
using IngestPipeline.Cleaners;
using IngestPipeline.Extractors.Confidences;
using IngestPipeline.Extractors.Figures;
using IngestPipeline.Extractors.Findings;
using IngestPipeline.Extractors.Forces;
using IngestPipeline.Extractors.Grades;
using IngestPipeline.Extractors.Inspections;
using IngestPipeline.Extractors.Quotes;
using IngestPipeline.Extractors.Tallies;
using IngestPipeline.Readers;
using IngestPipeline.Sources;

namespace IngestPipeline.Hosting;

/// <summary>The preset for news of UK police and fire inspections: every stage of the library, in the order they need one another.</summary>
public static class UkInspectionsPipelineBuilderExtensions
{
    /// <summary>Adds fetchers, readers, cleaners, annotators and extractors with the profile the options name.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="options">What to set; the defaults when null.</param>
    /// <param name="http">Fetches web addresses; without it they fail by name and no connection is ever opened.</param>
    public static PipelineBuilder AddUkInspections(
        this PipelineBuilder builder, UkInspectionsOptions? options = null, HttpFetcher? http = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddFindersOfUkInspections(options ?? new UkInspectionsOptions(), http).AddConfidence();
    }

    /// <summary>Everything but the calibration, whose table is fitted to what these stages give.</summary>
    internal static PipelineBuilder AddFindersOfUkInspections(this PipelineBuilder builder, UkInspectionsOptions options, HttpFetcher? http = null)
    {
        var profile = options.Profile;
        return builder
            .Use(options.Pipeline)
            .UseProfile(profile.Id, profile.Sha256)
            .AddFetchers(options.Fetch, http)
            .AddReaders(options.Readers with { MaxCharacters = Math.Min(options.Readers.MaxCharacters, options.Pipeline.MaxCharacters) })
            .AddCleaners(profile)
            .AddMetadata()
            .AddAnnotators(profile)
            .AddForces(profile)
            .AddInspections(profile)
            .AddGrades(profile)
            .AddTallies(profile)
            .AddQuotes(profile)
            .AddFigures(profile)
            .AddFindings(profile);
    }
}
