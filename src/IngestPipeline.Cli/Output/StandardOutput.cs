using IngestPipeline.Sinks;
using Microsoft.Win32.SafeHandles;

namespace IngestPipeline.Cli.Output;

/// <summary>
/// The standard output as bytes. The framework's own stream swallows a closed pipe and writes on into nothing; this one tells, by an
/// <see cref="ReaderGoneException"/>, so that a run whose reader went away ends.
/// </summary>
internal sealed class StandardOutput : Stream
{
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);
    private readonly Stream _inner = Open();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _inner.Write(buffer);
        }
        catch (IOException exception)
        {
            throw Broken(exception);
        }
    }

    public override void Flush()
    {
        try
        {
            _inner.Flush();
        }
        catch (IOException exception)
        {
            throw Broken(exception);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static Exception Broken(IOException exception) => IsClosedPipe(exception)
        ? new ReaderGoneException(exception)
        : new CliException(
            $"The standard output cannot be written: {WriteFault.Why(exception)}.", WriteFault.Hint(exception), ExitCode.TryLater, exception);

    private static bool IsClosedPipe(IOException exception) => OperatingSystem.IsWindows()
        ? exception.HResult is WindowsBrokenPipe or WindowsNoData
        : exception.HResult == BrokenPipe;

    /// <summary>A file keeps the framework's stream: a FileStream over a shared handle would write at an offset of its own.</summary>
    private static Stream Open()
    {
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }
}
