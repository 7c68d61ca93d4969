using IngestPipeline.Cleaners.Features;
using IngestPipeline.Cleaners.Models;
using IngestPipeline.Training.Examples;
using IngestPipeline.Training.Fitting;

namespace IngestPipeline.Tests.Training.Fitting;

public sealed class ModelFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("model");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Write_OfTheSameRowsAndSeed_GivesTheSameBytes()
    {
        Assert.Equal(Write("one.zip"), Write("two.zip"));
        Assert.Equal(File.ReadAllBytes(PathOf("one.zip")), File.ReadAllBytes(PathOf("two.zip")));
    }

    [Fact]
    public void Write_ThenLoad_TellsTheRowsApart()
    {
        Write("model.zip");
        using var file = File.OpenRead(PathOf("model.zip"));
        var trees = TreeEnsembleLoader.Load(file);
        var scores = new float[2];
        trees.Score([.. Features(1), .. Features(0)], scores);
        Assert.True(scores[0] > scores[1] + 0.5f);
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private string Write(string name) => ModelFile.Write(new BlockTrainer(TrainerKind.FastTree, seed: 3).Fit(Rows()), PathOf(name));

    private static List<BlockExample> Rows() =>
        [.. Enumerable.Range(0, 200).Select(at => new BlockExample { Label = at % 2 == 1, Weight = 1, Features = Features(at % 2) })];

    private static float[] Features(float value)
    {
        var features = new float[BlockFeatures.Count];
        Array.Fill(features, value);
        return features;
    }
}
