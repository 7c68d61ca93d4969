using IngestPipeline.Model;

namespace IngestPipeline;

/// <summary>Names an annotator or extractor and declares what it needs and gives; <see cref="PipelineBuilder.Build"/> checks it.</summary>
/// <param name="name">The stage's name in results, <c>explain</c> and measurements: lower case, such as <c>quotes</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class StageAttribute(string name) : Attribute
{
    /// <summary>The stage's name.</summary>
    public string Name { get; } = name;

    /// <summary>The layers that must be there before it runs.</summary>
    public Layers Requires { get; init; }

    /// <summary>The layers it sets.</summary>
    public Layers Assigns { get; init; }
}
