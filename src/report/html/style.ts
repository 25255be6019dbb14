/**
 * The one style of the page. Every pair of text and background keeps a contrast of 4.5 at least in both themes,
 * which a test measures in a browser. There are no `style` attributes: the page's policy forbids them.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f8fa; --card: #ffffff; --sunk: #f6f8fa; --text: #1f2328; --quiet: #59636e;
  --line: #d1d9e0; --link: #0a5bc4; --mark: #0a5bc4;
  --bad: #b3202b; --bad-soft: #ffebe9; --doubtful: #7d4e00; --doubtful-soft: #fff3d0;
  --good: #116329; --good-soft: #dafbe1; --notice: #0a4f9e; --notice-soft: #ddf0ff;
  --heat-1: #ffead2; --heat-2: #ffd7ae; --heat-3: #ffbf88; --heat-4: #f7a35f; --heat-5: #b94a10; --heat-6: #80230a;
  --heat-low: #1f2328; --heat-high: #ffffff;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --sunk: #0d1117; --text: #e6edf3; --quiet: #9aa4af;
    --line: #363e48; --link: #6cb1ff; --mark: #6cb1ff;
    --bad: #ff9a92; --bad-soft: #3c1618; --doubtful: #e9b949; --doubtful-soft: #332607;
    --good: #6fdd8b; --good-soft: #0f2d1a; --notice: #8cc4ff; --notice-soft: #10294a;
    --heat-1: #35200f; --heat-2: #4d2a10; --heat-3: #6a3510; --heat-4: #8f450d; --heat-5: #f0914a; --heat-6: #ffc18f;
    --heat-low: #ffffff; --heat-high: #1b1108;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", Roboto, sans-serif;
}
body > header, main, body > footer { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem; }
a { color: var(--link); }
p { text-wrap: pretty; }
h1, h2, h3, h4, p, dl, dd, ul, figure { margin: 0; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2.75rem 0 0.9rem; font-size: 1.3rem; line-height: 1.3; }
h3 { margin: 1.75rem 0 -0.1rem; font-size: 1.1rem; }
h4 { font-size: 1rem; line-height: 1.5; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.85rem; }
code, .split, .label { overflow-wrap: anywhere; white-space: pre-wrap; }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--card); z-index: 2; }
.quiet { color: var(--quiet); }

.brand { padding: 1.75rem 0 0.75rem; color: var(--quiet); font-weight: 600; }
.verdict {
  display: grid; grid-template-columns: auto 1fr; gap: 0.2rem 1rem; align-items: center;
  padding: 1.25rem 1.5rem; border: 1px solid currentColor; border-radius: 12px;
}
.verdict.bad { color: var(--bad); background: var(--bad-soft); }
.verdict.doubtful { color: var(--doubtful); background: var(--doubtful-soft); }
.verdict.neutral { color: var(--quiet); background: var(--card); }
.verdict.good { color: var(--good); background: var(--good-soft); }
.verdict svg { width: 2.5rem; height: 2.5rem; }
.verdict p { grid-column: 2; color: var(--text); }
.verdict .unread { color: inherit; font-weight: 600; }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 0.75rem; margin-top: 1rem; }
.numbers div { display: flex; flex-direction: column-reverse; padding: 0.7rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.numbers dt { color: var(--quiet); font-size: 0.875rem; }
.numbers dd { font-size: 1.45rem; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.3; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-top: 1rem; padding: 0; list-style: none; }

.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding: 0.7rem 1rem; text-align: left; }
th, td { padding: 0.55rem 1rem; border-top: 1px solid var(--line); text-align: right; }
thead tr:first-child th { border-top: 0; }
thead th { color: var(--quiet); font-size: 0.875rem; font-weight: 600; white-space: nowrap; }
thead th::first-letter { text-transform: uppercase; }
th:first-child { text-align: left; }
tbody th { font-weight: 600; }
tbody th small { display: block; max-width: 40rem; text-wrap: pretty; color: var(--quiet); font-weight: 400; font-size: 0.875rem; }
.after { margin-top: 0.5rem; color: var(--quiet); font-size: 0.875rem; }
.heat { overflow-x: auto; margin-top: 1.1rem; }
.matrix { width: auto; border-collapse: separate; border-spacing: 4px; }
.matrix caption { padding: 0 4px 0.4rem; }
.matrix th, .matrix td { min-width: 8.5rem; max-width: 16rem; padding: 0.5rem 0.8rem; border: 0; overflow-wrap: anywhere; }
.matrix thead th { vertical-align: bottom; text-align: center; white-space: normal; }
.matrix thead th::first-letter { text-transform: none; }
.matrix tbody th { padding-left: 4px; }
.matrix td { border-radius: 6px; text-align: center; }
.matrix td b { display: block; font-size: 1.1rem; line-height: 1.35; }
.matrix td span { display: block; font-size: 0.8rem; }
.heat-0 { background: var(--card); color: var(--quiet); }
.heat thead td { background: none; }
.heat-1 { background: var(--heat-1); color: var(--heat-low); }
.heat-2 { background: var(--heat-2); color: var(--heat-low); }
.heat-3 { background: var(--heat-3); color: var(--heat-low); }
.heat-4 { background: var(--heat-4); color: var(--heat-low); }
.heat-5 { background: var(--heat-5); color: var(--heat-high); }
.heat-6 { background: var(--heat-6); color: var(--heat-high); }
.legend { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3rem; margin-top: 0.6rem; padding: 0; list-style: none; font-size: 0.8rem; }
.legend li { padding: 0.1rem 0.6rem; border-radius: 4px; }

.badge { display: inline-block; padding: 0 0.55rem; border-radius: 1rem; font-size: 0.8rem; font-weight: 600; line-height: 1.5rem; white-space: nowrap; }
.badge.error { color: var(--bad); background: var(--bad-soft); }
.badge.warning { color: var(--doubtful); background: var(--doubtful-soft); }
.badge.notice { color: var(--notice); background: var(--notice-soft); }
.badge.none { color: var(--good); background: var(--good-soft); }
.badge.new { color: var(--card); background: var(--mark); }
.badge.known { color: var(--quiet); box-shadow: inset 0 0 0 1px var(--line); }
.added { color: var(--mark); font-weight: 600; }

.filters { display: flex; flex-wrap: wrap; align-items: end; gap: 0.75rem; padding: 0.9rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.filters label { display: grid; flex: 1 1 8rem; min-width: 0; color: var(--quiet); font-size: 0.875rem; font-weight: 600; }
.filters select, .filters input, .filters button {
  width: 100%; min-height: 2.4rem; margin-top: 0.2rem; padding: 0.3rem 0.6rem; font: inherit; font-weight: 400;
  color: var(--text); background: var(--sunk); border: 1px solid var(--quiet); border-radius: 6px;
}
.filters button { flex: 0 0 auto; width: auto; padding: 0.3rem 1rem; cursor: pointer; }
.filters output { flex: 1 0 100%; color: var(--text); }

.group {
  display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.7rem 1.25rem; margin-top: 1rem; padding: 1.1rem 1.25rem;
  background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: 10px;
}
.many .group { content-visibility: auto; contain-intrinsic-size: auto 12rem; }
.group.error { border-left-color: var(--bad); }
.group.warning { border-left-color: var(--doubtful); }
.group.notice { border-left-color: var(--notice); }
.repeat { display: grid; gap: 0.5rem; margin-top: 1rem; padding: 1.1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: 10px; }
.repeat.error { border-left-color: var(--bad); }
.repeat.warning { border-left-color: var(--doubtful); }
.repeat.notice { border-left-color: var(--notice); }
.repeat h3 { display: flex; flex-wrap: wrap; gap: 0.1rem 0.6rem; align-items: baseline; margin: 0; font-size: 1rem; overflow-wrap: anywhere; }
.group.pictured { grid-template-columns: 8rem minmax(0, 1fr); }
.group.pictured > figure { grid-row: 1 / span 3; }
.group.paired { grid-template-columns: 17rem minmax(0, 1fr); }
.group.paired > figure { grid-row: 1 / span 3; }
figure.pair { display: grid; grid-template-columns: 8rem 8rem; gap: 0.5rem 1rem; align-content: start; }
figure.pair small { display: block; margin-top: 0.25rem; color: var(--quiet); font-size: 0.8rem; line-height: 1.35; overflow-wrap: anywhere; }
figure .unseen { display: grid; place-items: center; height: 8rem; color: var(--quiet); font-size: 0.8rem; border: 1px dashed var(--line); border-radius: 6px; }
.group > h3 { margin-top: 0; overflow-wrap: anywhere; }
.records th, .records td { text-align: left; vertical-align: top; white-space: normal; overflow-wrap: anywhere; }
.records thead th { min-width: 5.5rem; }
.records thead th::first-letter { text-transform: none; }
.records tbody th { min-width: 11rem; font-weight: 400; }
.group h4 { display: flex; flex-wrap: wrap; gap: 0.1rem 0.6rem; align-items: baseline; overflow-wrap: anywhere; }
.group h4 .between { font-weight: 400; }
.group h4 .facts { margin-left: auto; color: var(--quiet); font-size: 0.875rem; font-weight: 400; }
.places { display: grid; gap: 0.35rem; padding: 0; list-style: none; }
.places li { display: flex; flex-wrap: wrap; gap: 0.1rem 0.75rem; align-items: baseline; }
.places span, .places summary { font-size: 0.875rem; overflow-wrap: anywhere; }
.places .split::before { content: "split "; color: var(--quiet); }
.places .label::before { content: "label "; color: var(--quiet); }
.places details .places { margin-top: 0.35rem; }
summary { cursor: pointer; }
figure img {
  display: block; width: 8rem; height: 8rem; object-fit: contain; border: 1px solid var(--line); border-radius: 6px;
  background: repeating-conic-gradient(#8883 0 25%, transparent 0 50%) 0 0 / 1rem 1rem;
}
figcaption { margin-bottom: 0.25rem; color: var(--quiet); font-size: 0.8rem; }
pre { margin: 0; max-height: 10.5rem; overflow: auto; padding: 0.7rem 0.9rem; background: var(--sunk); border: 1px solid var(--line); border-radius: 6px; line-height: 1.45; tab-size: 8; }

.dataset { margin-top: 1rem; padding: 1.1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.dataset h3 { display: flex; flex-wrap: wrap; gap: 0.1rem 0.6rem; align-items: baseline; margin: 0; font-size: 1rem; overflow-wrap: anywhere; }
.dataset .facts { margin-left: auto; color: var(--quiet); font-size: 0.875rem; font-weight: 400; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0.5rem 2rem; margin-top: 0.6rem; }
.more > summary { margin-top: 1rem; }
.bars caption { padding: 0 0 0.3rem; color: var(--quiet); font-size: 0.875rem; }
.bars th, .bars td { padding: 0.15rem 0 0.15rem 0.75rem; border: 0; font-size: 0.875rem; white-space: nowrap; }
.bars th { max-width: 14rem; padding-left: 0; font-weight: 400; white-space: normal; overflow-wrap: break-word; }
.bars td:nth-child(2) { width: 55%; }
.scan p + pre, .scan p + p { margin-top: 0.6rem; }
.bar { display: block; width: 100%; height: 0.6rem; fill: var(--mark); }
.scan { padding: 1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.scan ul { padding-left: 1.2rem; }
.scan li { overflow-wrap: anywhere; }
.scan + details { margin-top: 1rem; }
details > pre { margin-top: 0.75rem; }
body > footer { padding-top: 3rem; padding-bottom: 2rem; color: var(--quiet); font-size: 0.875rem; }

@media (max-width: 40rem) {
  tbody th small { display: none; }
  .matrix th, .matrix td { min-width: 6.5rem; padding-inline: 0.35rem; }
  body > header, main, body > footer { padding: 0 1rem; }
  th, td { padding: 0.5rem 0.6rem; }
  .group.pictured, .group.paired { grid-template-columns: minmax(0, 1fr); }
  .group.pictured > figure, .group.paired > figure { grid-row: auto; }
  .group h4 .facts { margin-left: 0; }
}
@media print {
  :root {
    --page: #ffffff; --sunk: #ffffff; --card: #ffffff; --text: #000000; --quiet: #444444; --line: #999999;
  }
  * { print-color-adjust: exact; }
  nav, .filters, .skip { display: none; }
  body { font-size: 11pt; }
  pre { max-height: none; white-space: pre-wrap; overflow-wrap: anywhere; }
  .many .group { content-visibility: visible; }
  .group, .repeat, .verdict, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
`
