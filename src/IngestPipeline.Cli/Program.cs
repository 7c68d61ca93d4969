using System.Runtime.InteropServices;
using IngestPipeline.Cli;

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return await IngestCli.RunAsync(args, CliConsole.OfProcess(), stop.Token);

// The first signal lets the record being written be finished; the second ends the process as it would without us.
void Stop(PosixSignalContext context)
{
    context.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
