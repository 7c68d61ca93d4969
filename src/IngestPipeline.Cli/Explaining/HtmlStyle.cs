namespace IngestPipeline.Cli.Explaining;

/// <summary>How the page of an explanation looks: by day and by night, told apart by marks as well as by colours.</summary>
internal static class HtmlStyle
{
    public const string Css = """
        :root {
          color-scheme: light dark;
          --paper: light-dark(#fbfaf7, #15171a); --card: light-dark(#fff, #1c1f24); --ink: light-dark(#1d1f23, #e6e4de);
          --quiet: light-dark(#5f646d, #9aa0ab); --line: light-dark(#e4e1d8, #2e333b);
          --kept: light-dark(#1f7a4d, #5fcf97); --gone: light-dark(#b3261e, #ff8a80);
        }
        * { box-sizing: border-box }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif }
        main, header > div { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem }
        header { background: var(--card); border-bottom: 1px solid var(--line); padding: 1.6rem 0 1.2rem }
        h1 { font: 600 1.7rem/1.25 Georgia, "Iowan Old Style", "Times New Roman", serif; margin: 0 0 .3rem; text-wrap: balance }
        h2 { font-size: .8rem; letter-spacing: .08em; text-transform: uppercase; color: var(--quiet); margin: 2.2rem 0 .7rem }
        small, .quiet { color: var(--quiet); font-size: .82rem }
        code { font: .78rem/1.4 ui-monospace, "SF Mono", "Cascadia Mono", Consolas, monospace; overflow-wrap: anywhere }
        .card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; overflow: clip; overflow-x: auto }
        td { overflow-wrap: anywhere; min-width: 9rem }
        .outcome { border-left: .35rem solid var(--gone); padding: .7rem 1rem; margin-top: 1.2rem }
        table { border-collapse: collapse; width: 100% }
        th, td { text-align: left; vertical-align: top; padding: .45rem .9rem; border-top: 1px solid var(--line) }
        tr:first-child > * { border-top: 0 }
        th { font-weight: 600; white-space: nowrap; width: 1% }
        td:has(> .origin) { width: 1% }
        .origin { display: inline-block; white-space: nowrap; padding: .02rem .5rem; border: 1px solid var(--line); border-radius: 1rem }
        .bar { display: flex; gap: 1px; height: .7rem; border-radius: .35rem; overflow: hidden; background: var(--line); margin: .2rem 0 .9rem }
        .bar > i { background: var(--tone); min-width: 2px }
        .legend { display: flex; flex-wrap: wrap; gap: .4rem .55rem }
        .legend label {
          display: inline-flex; align-items: center; gap: .4rem; cursor: pointer; user-select: none;
          padding: .18rem .65rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--card); font-size: .85rem
        }
        .legend input { accent-color: var(--tone); margin: 0 }
        .legend b { color: var(--tone); font-weight: 600 }
        .kept { --tone: var(--kept) }
        .gone { --tone: light-dark(hsl(var(--hue, 4) 62% 40%), hsl(var(--hue, 4) 70% 70%)) }
        .blocks > div {
          display: grid; grid-template-columns: 7.4rem minmax(0, 1fr) 17rem; gap: 0 1rem; padding: .34rem .9rem .4rem .7rem;
          border-left: .3rem solid var(--tone); border-top: 1px solid var(--line)
        }
        .blocks > div:first-child { border-top: 0 }
        .blocks > .gone { background: light-dark(hsl(var(--hue, 4) 45% 98%), hsl(var(--hue, 4) 14% 13%)) }
        .what { color: var(--tone); font-size: .8rem; font-weight: 600; line-height: 1.5; padding-top: .1rem }
        .what::before { content: "✓"; display: inline-block; width: 1.1em; font-weight: 700 }
        .gone > .what::before { content: "✕" }
        .kept > .text { font: 1.02rem/1.6 Georgia, "Iowan Old Style", "Times New Roman", serif }
        .kept > .text.heading { font-weight: 700 }
        .gone > .text { color: var(--quiet) }
        .gone > .text > span, s { text-decoration: line-through; text-decoration-color: color-mix(in srgb, var(--tone) 55%, transparent) }
        .text { overflow-wrap: anywhere }
        s { --tone: var(--gone); color: var(--gone) }
        .why { line-height: 1.35; font-size: .82rem }
        .why > b { color: var(--tone); font-weight: 600 }
        .why > code { color: var(--quiet); margin-right: .5rem }
        .why > code[title] { white-space: nowrap }
        .score { display: inline-flex; align-items: center; gap: .4rem; margin: 0 .5rem }
        .score > i { width: 3.5rem; height: .3rem; border-radius: .15rem; background: var(--line); overflow: hidden }
        .score > i > i { display: block; height: 100%; background: var(--tone) }
        mark { padding: 0 .12em; border-radius: .2em; color: inherit; background: light-dark(#ffe9a8, #5b4a10) }
        mark.quotes { background: light-dark(#d5e6ff, #1d3a63) }
        mark.grades, mark.tallies { background: light-dark(#cdf0d8, #1c4a2d) }
        mark.forces { background: light-dark(#eadcff, #3d2b5c) }
        :target { outline: 2px solid var(--gone); outline-offset: -2px }
        footer { color: var(--quiet); font-size: .82rem; padding: 2rem 0 3rem }
        @media (max-width: 52rem) { .blocks > div { grid-template-columns: minmax(0, 1fr) } }
        @media print { .legend input { display: none } .blocks > div { break-inside: avoid } }
        """;
}
