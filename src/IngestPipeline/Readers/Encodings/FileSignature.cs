namespace IngestPipeline.Readers.Encodings;

/// <summary>Knows files that are no text by their first bytes.</summary>
internal static class FileSignature
{
    /// <summary>What the bytes are, such as <c>a PDF</c>; null when nothing says they are not text.</summary>
    public static string? KindOf(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            _ when bytes.StartsWith("%PDF-"u8) || bytes[..Math.Min(bytes.Length, 1024)].IndexOf("\n%PDF-"u8) >= 0 => "a PDF",
            _ when bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8) => "a zip archive or an Office file",
            [0x1F, 0x8B, ..] => "a gzip archive",
            [0x42, 0x5A, 0x68, _, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, ..] => "a bzip2 archive",
            [0xFD, 0x37, 0x7A, 0x58, 0x5A, ..] => "an xz archive",
            [0x28, 0xB5, 0x2F, 0xFD, ..] => "a zstd archive",
            [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, ..] => "a 7-zip archive",
            _ when bytes.StartsWith("Rar!\x1A\x07"u8) => "a RAR archive",
            [0x89, 0x50, 0x4E, 0x47, ..] => "a PNG image",
            [0xFF, 0xD8, 0xFF, ..] => "a JPEG image",
            _ when bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) => "a GIF image",
            [0x52, 0x49, 0x46, 0x46, _, _, _, _, 0x57, 0x45, 0x42, 0x50, ..] => "a WebP image",
            [0x52, 0x49, 0x46, 0x46, _, _, _, _, 0x57, 0x41, 0x56, 0x45, ..] => "a WAV recording",
            [_, _, _, _, 0x66, 0x74, 0x79, 0x70, ..] => "a video or an AVIF or HEIC image",
            [0x49, 0x49, 0x2A, 0x00, ..] or [0x4D, 0x4D, 0x00, 0x2A, ..] => "a TIFF image",
            _ when bytes.StartsWith("ID3"u8) && bytes.Length > 4 && bytes[3] < 8 => "an MP3 recording",
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => "an old Office file",
            _ when bytes.StartsWith("{\\rtf"u8) => "a rich-text (RTF) file",
            [0x7F, 0x45, 0x4C, 0x46, ..] => "a program",
            _ when bytes.StartsWith("SQLite format 3\0"u8) => "a SQLite database",
            _ => null,
        };
}
