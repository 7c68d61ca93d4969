using CsCheck;
using IngestPipeline.Readers;

namespace IngestPipeline.Tests.Readers;

public sealed class CanonicalTextTests
{
    [Theory]
    [InlineData(" a\u00A0\t\u2009\u3000b\r\nc ", "a b c")]
    [InlineData("child\u00ADren \u200Bgo\u200D \uFEFF\u202Ahome\u2069", "children go home")]
    [InlineData("e\u0301te\u0301", "été")]
    [InlineData("it\u0092s a\u0007b\0c", "it’s abc")]
    [InlineData("\u200B \u00A0", "")]
    [InlineData("ﬁve 12½ № ½", "ﬁve 12½ № ½")]
    public void Of_Text_IsCanonical(string text, string canonical) => Assert.Equal(canonical, CanonicalText.Of(text));

    [Fact]
    public void Of_HalfSurrogates_AreReplaced() =>
        Assert.Equal("a\uFFFDb \uD83D\uDE00 \uFFFD", CanonicalText.Of("a\uD800b \uD83D\uDE00 \uFFFE\uDE00"));

    [Fact]
    public void Of_Anything_IsStable() => Gen.Char.Array[0, 50].Select(chars => new string(chars)).Sample(text =>
    {
        var once = CanonicalText.Of(text);
        Assert.True(once.IsNormalized());
        Assert.Equal(once, CanonicalText.Of(once));
    }, iter: 5000);
}
