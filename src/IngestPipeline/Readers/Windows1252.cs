namespace IngestPipeline.Readers;

/// <summary>The upper half of windows-1252, both ways, without an encoder.</summary>
internal static class Windows1252
{
    private const string C1 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>The character of a byte; the five unused bytes are the control characters of the same number.</summary>
    public static char CharOf(byte value) => value is >= 0x80 and <= 0x9F ? C1[value - 0x80] : (char)value;

    /// <summary>The byte of a character, taking Latin-1's control characters too; -1 when there is none.</summary>
    public static int ByteOf(char c)
    {
        if (c <= '\u00FF')
            return c;
        if (c is < '\u0152' or > '\u2122')
            return -1;
        var at = C1.IndexOf(c);
        return at < 0 ? -1 : at + 0x80;
    }
}
