namespace IngestPipeline.Cli.Reviewing.Html;

/// <summary>How the page of differences looks: by day and by night, told apart by signs as well as by colours.</summary>
internal static class HtmlDiffStyle
{
    public const string Css = """
        :root {
          color-scheme: light dark;
          --paper: light-dark(#fbfaf7, #15171a); --card: light-dark(#fff, #1c1f24); --ink: light-dark(#1d1f23, #e6e4de);
          --quiet: light-dark(#5f646d, #9aa0ab); --line: light-dark(#e4e1d8, #2e333b);
          --came: light-dark(#1f7a4d, #5fcf97); --gone: light-dark(#b3261e, #ff8a80); --moved: light-dark(#8a5a00, #f0c060);
        }
        * { box-sizing: border-box }
        body { margin: 0; display: flex; flex-direction: column; background: var(--paper); color: var(--ink);
          font: 15px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif }
        body > header { order: -1; background: var(--card); border-bottom: 1px solid var(--line); padding: 1.1rem 0 .9rem }
        main, body > header > div { max-width: 92rem; width: 100%; margin: 0 auto; padding: 0 1.25rem }
        h1 { font: 600 1.4rem/1.25 Georgia, "Iowan Old Style", "Times New Roman", serif; margin: 0 0 .3rem; overflow-wrap: anywhere }
        h2 { font: 600 1.15rem/1.3 Georgia, "Iowan Old Style", "Times New Roman", serif; margin: 2.2rem 0 .7rem }
        h2 code { display: block; color: var(--quiet); font-weight: 400 }
        p { margin: 0 0 .6rem } small { color: var(--quiet); font-size: .82rem }
        code, kbd { font: .8rem/1.4 ui-monospace, "SF Mono", "Cascadia Mono", Consolas, monospace; overflow-wrap: anywhere }
        kbd { border: 1px solid var(--line); border-radius: .25rem; padding: 0 .3rem }
        .filters { display: flex; flex-wrap: wrap; gap: .35rem .5rem }
        .filters label { display: inline-flex; gap: .35rem; align-items: center; cursor: pointer; padding: .1rem .6rem;
          border: 1px solid var(--line); border-radius: 1rem; font-size: .85rem }
        .filters input { margin: 0 } .legend { margin: .5rem 0 0; font-size: .85rem }
        .pair { display: grid; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); gap: 1rem; align-items: start }
        article, ol { margin: 0; max-height: 82vh; overflow: auto; background: var(--card); border: 1px solid var(--line); border-radius: .6rem }
        article { padding: .9rem 1.2rem; font: 1.02rem/1.65 Georgia, "Iowan Old Style", "Times New Roman", serif; overflow-wrap: anywhere }
        ol { list-style: none; padding: 0 }
        .change { padding: .6rem .9rem; border-top: 1px solid var(--line); border-left: .3rem solid var(--tone); outline: 0; overflow-wrap: anywhere }
        .change:first-child { border-top: 0 }
        .change.k-added { --tone: var(--came) } .change.k-removed { --tone: var(--gone) } .change.k-changed { --tone: var(--moved) }
        .change.current, .change:target { background: color-mix(in srgb, var(--tone) 9%, transparent) }
        .what { margin: 0 } .what > b { color: var(--tone) } .what a { color: inherit }
        .values { margin: .15rem 0 0 }
        .cause { font-style: normal; font-size: .78rem; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .5rem; color: var(--quiet) }
        blockquote { margin: .3rem 0 0; padding-left: .7rem; border-left: 2px solid var(--line); color: var(--quiet); font-size: .9rem }
        ins { color: var(--came); text-decoration: none; font-weight: 600 } ins::before { content: "+ " ; font-weight: 400 }
        del { color: var(--gone); text-decoration-thickness: 1px } article del { margin-right: .15em }
        article a { color: inherit; text-decoration: none }
        .at { scroll-margin: 30vh }
        mark { color: inherit; background: none; border-bottom: 2px solid var(--kind, var(--line)) }
        mark.force { --kind: light-dark(#b9a0e6, #6d55a0) } mark.grade, mark.tally { --kind: light-dark(#7cc796, #2f7a4c) }
        mark.quote { --kind: light-dark(#9bbfec, #2f5c97) } mark.figure { --kind: light-dark(#e3c15f, #8a6d1c) }
        mark.is-changed { border-radius: .2em; background: color-mix(in srgb, var(--moved) 22%, transparent) }
        mark.k-added { background: color-mix(in srgb, var(--came) 20%, transparent) }
        mark.k-removed { background: color-mix(in srgb, var(--gone) 16%, transparent) }
        a.current mark, .at:target + a mark { outline: 2px solid var(--moved); outline-offset: 1px }
        .failure { border-left: .3rem solid var(--gone); padding: .4rem .8rem; background: var(--card) }
        footer { color: var(--quiet); font-size: .82rem; padding: 2rem 1.25rem 3rem; max-width: 92rem; width: 100%; margin: 0 auto }
        @media (max-width: 60rem) { .pair { grid-template-columns: minmax(0, 1fr) } article, ol { max-height: none } }
        @media print { .filters { display: none } article, ol { max-height: none } .change { break-inside: avoid } }
        """;
}
