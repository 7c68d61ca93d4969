namespace IngestPipeline.Cli.Reviewing.Html;

/// <summary>The page's one script: j and k go from change to change, past those that are filtered out. It holds no word of a document.</summary>
internal static class HtmlDiffScript
{
    public const string Code = """
        (() => {
          let at = -1;
          const shown = () => [...document.querySelectorAll('.change')].filter(change => change.offsetParent);
          const go = step => {
            const changes = shown();
            if (!changes.length) return;
            const now = changes.findIndex(change => change.classList.contains('current'));
            at = Math.min(Math.max((now < 0 ? at - (step > 0 ? 0 : -1) : now) + step, 0), changes.length - 1);
            document.querySelectorAll('.current').forEach(one => one.classList.remove('current'));
            const change = changes[at], mark = document.getElementById('m' + change.id.slice(1));
            change.classList.add('current');
            change.focus({ preventScroll: true });
            change.scrollIntoView({ block: 'nearest' });
            if (mark) {
              const next = mark.nextElementSibling;
              if (next) next.classList.add('current');
              mark.scrollIntoView({ block: 'center' });
            }
          };
          document.addEventListener('keydown', event => {
            if (event.ctrlKey || event.metaKey || event.altKey || event.target.tagName === 'TEXTAREA') return;
            if (event.key === 'j') go(1);
            else if (event.key === 'k') go(-1);
          });
        })();
        """;
}
