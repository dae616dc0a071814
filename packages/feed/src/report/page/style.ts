/** The page's style sheet: three sizes of type, two schemes of colour, one column. Its hash stands in the policy. */
export const STYLE = `
:root{color-scheme:light dark;--page:#fff;--text:#1b1f24;--quiet:#59636e;--line:#d9dee3;--good:#0072b2;--bad:#d55e00;--warn:#9a4b00;--one:#00856a;--other:#8e5aa8;
--tier-1:#9ecae1;--tier-2:#4292c6;--tier-3:#08519c;--tier-4:#08264d}
@media (prefers-color-scheme:dark){:root{--page:#14171a;--text:#e6e9ec;--quiet:#9aa5b1;--line:#343b43;--good:#56b4e9;--bad:#e69f00;--warn:#ffb454;--one:#2fbf9b;--other:#c79be0;
--tier-1:#1d4e79;--tier-2:#2f7fbf;--tier-3:#7cc0ef;--tier-4:#d6edfc}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,sans-serif;font-variant-numeric:tabular-nums}
header,main,footer{max-width:56rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}
h1,h2,.figures dd:not(.note){font-size:1.5rem;line-height:1.25;font-weight:650;letter-spacing:-.01em}
h1{margin:0 0 .25rem}
h2{margin:0 0 .5rem}
h3{font-size:1rem;margin:1.5rem 0 .25rem}
p{margin:0 0 .75rem;max-width:42rem}
small,.note,th,caption,nav,td,figcaption,svg text{font-size:.8125rem}
figcaption,.note,small,caption,nav,footer{color:var(--quiet)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:1rem 0 0;padding:0}
a{color:inherit;text-underline-offset:.2em}
a:focus-visible,.scroll:focus-visible{outline:2px solid var(--good);outline-offset:2px}
nav a{display:inline-block;padding:.25rem 0}
section{margin-top:2rem;padding-top:2rem;border-top:1px solid var(--line)}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(10.5rem,1fr));gap:1rem 1.5rem;margin:1.25rem 0}
.figures dt{font-size:.8125rem;color:var(--quiet)}
.figures dd{margin:0;overflow-wrap:anywhere}
figure{margin:1rem 0}
svg{display:block;width:100%;height:auto;font-family:system-ui,sans-serif}
svg.narrow{display:none}
svg text{font-size:13px}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:.75rem 0 0;padding:0;font-size:.8125rem;color:var(--quiet)}
.key svg{display:inline-block;width:.75rem;height:.75rem;margin-right:.375rem;vertical-align:-.0625rem}
.good{fill:var(--good)}.bad{fill:var(--bad)}.one{fill:var(--one)}.other{fill:var(--other)}
.tier-1{fill:var(--tier-1)}.tier-2{fill:var(--tier-2)}.tier-3{fill:var(--tier-3)}.tier-4{fill:var(--tier-4)}
.scroll{overflow-x:auto;margin:1rem 0 .5rem}
table{border-collapse:collapse;width:100%}
caption{text-align:left;padding-bottom:.375rem}
th,td{text-align:left;vertical-align:top;padding:.375rem 1rem .375rem 0;border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
th{font-weight:600;vertical-align:bottom}
th.number,td.number{text-align:right;white-space:nowrap}
td.name span{display:block;max-width:17rem;min-width:8rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
td.text{min-width:12rem;overflow-wrap:anywhere}
td.place{min-width:9rem;max-width:11rem;overflow-wrap:anywhere}
.error,.warning{font-weight:600;color:var(--warn)}
.blank{border-left:3px solid var(--line);padding-left:1rem;color:var(--quiet)}
footer{padding-top:2rem;padding-bottom:2.5rem;font-size:.8125rem}
@media (max-width:40rem){svg.wide{display:none}svg.narrow{display:block}header{padding-top:1.5rem}td.name span{max-width:11rem}.figures{grid-template-columns:1fr 1fr}}
@media print{:root{color-scheme:light;--page:#fff;--text:#000;--quiet:#444;--line:#bbb;--good:#0072b2;--bad:#d55e00;--warn:#9a4b00;--one:#00856a;--other:#8e5aa8;--tier-1:#9ecae1;--tier-2:#4292c6;--tier-3:#08519c;--tier-4:#08264d}
body{font-size:10pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
svg.wide{display:block}svg.narrow,nav{display:none}.scroll{overflow:visible}td.name span{white-space:normal;overflow:visible}
header,main,footer{max-width:none;padding-left:0;padding-right:0}h2,h3,caption,.key,h2+p{break-after:avoid}figure,tr,p,.figures{break-inside:avoid}}
`;
