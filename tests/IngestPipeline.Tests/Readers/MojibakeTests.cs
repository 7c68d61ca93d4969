using System.Text;
using CsCheck;
using IngestPipeline.Readers;

namespace IngestPipeline.Tests.Readers;

public sealed class MojibakeTests
{
    static MojibakeTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("Itâ€™s â€œgoodâ€\u009D â€“ Â£5 cafÃ©", "It’s “good” – £5 café")]
    [InlineData("It costs Â£590,000.", "It costs £590,000.")]
    [InlineData("He said â€œyesâ€ and left. Donâ€™t.", "He said “yes” and left. Don’t.")]
    [InlineData("Ã¢â‚¬Å“TwiceÃ¢â‚¬Â\u009D Ã¢â‚¬â„¢", "“Twice” ’")]
    [InlineData("the forceâ\u0080\u0099s", "the force’s")]
    public void Repair_GarbledText_IsRestored(string text, string repaired) => Assert.Equal(repaired, Repair(text));

    [Theory]
    [InlineData("Le château, São Paulo, «voilà» – 5 € à l’école, Âge d’or")]
    [InlineData("MARIA «IRMû disse: “NÃO É AMANHÔ.")]
    [InlineData("It’s “good” – £5 café naïve Zoë")]
    [InlineData("Ärzte „JÄ“ und Ö”")]
    [InlineData("Temperatures of 5°, ½ and 3 × 4")]
    public void Repair_RightText_IsLeftAlone(string text) => Assert.Equal(text, Repair(text));

    [Fact]
    public void Repair_GarbledArticleOnARightPage_OnlyTheCertainIsTouched() =>
        Assert.Equal("It’s “good”. It’s £5. It’s £6. © Loam’s Écho", Repair("It’s “good”. Itâ€™s Â£5. Itâ€™s Â£6. © Loam’s Écho"));

    [Fact]
    public void Repair_TextGarbledAsAWhole_ComesBack() =>
        ReaderFixture.Mix(40, "The force ", "’", "“", "” ", "–", "£5 ", "é", "ö ", "…", "said. ", "• ", "€").Sample(text =>
        {
            var garbled = string.Concat(Encoding.UTF8.GetBytes(text).Select(value => Windows1252.CharOf(value)));
            Assert.Equal(text, Repair(garbled.Contains('â') ? garbled : text));
        }, iter: 2000);

    private static string Repair(string text) => Mojibake.Repair(text, Mojibake.ExtentIn(text));
}
