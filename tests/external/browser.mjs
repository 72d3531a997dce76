// Opens pages of a bundle in Chromium: axe in light and dark, wide and at 320 px; no script, no request to another place, no sideways
// scrolling, direction as it should be, terms and languages reached by keyboard.
//
// Usage: node browser.mjs DIST [--shots DIR] [PAGE…]   (needs playwright-core and axe-core; CHROMIUM names the browser)
import { chromium } from "playwright-core";
import { createServer } from "node:http";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, extname, relative } from "node:path";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [dist, ...rest] = process.argv.slice(2);
const shots = rest[0] === "--shots" ? rest.splice(0, 2)[1] : null;
const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".json": "application/json", ".png": "image/png", ".jpg": "image/jpeg", ".svg": "image/svg+xml" };

const files = (folder) => readdirSync(folder).flatMap((name) => {
  const path = join(folder, name);
  return statSync(path).isDirectory() ? files(path) : [path];
});
const pages = rest.length ? rest : files(dist).filter((path) => extname(path) === ".html").map((path) => relative(dist, path)).sort();

// A strict policy, as a hospital's server may send it: the pages must do with it. axe is put in by the browser itself.
const policy = "default-src 'none'; style-src 'self'; img-src 'self'";
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
  try {
    const body = readFileSync(join(dist, path));
    response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream", "content-security-policy": policy });
    response.end(body);
  } catch {
    // Browsers ask for an icon on their own.
    response.writeHead(path === "/favicon.ico" ? 204 : 404).end();
  }
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const base = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });

const faults = [];
let checks = 0;
for (const [scheme, width] of [["light", 1280], ["light", 320], ["dark", 1280], ["dark", 320]]) {
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 800 }, bypassCSP: true });
  const tab = await context.newPage();
  let place = "";
  tab.on("console", (message) => message.type() === "error" && faults.push(`${place}: console: ${message.text()}`));
  tab.on("request", (request) => request.url().startsWith(base) || request.url().startsWith("data:") || faults.push(`${place}: asks for ${request.url()}`));
  for (const page of pages) {
    place = `${page} (${scheme}, ${width} px)`;
    const answer = await tab.goto(`${base}/${encodeURI(page)}`);
    if (!answer.ok()) {
      faults.push(`${place}: ${answer.status()}`);
      continue;
    }
    await tab.evaluate(axe);
    const result = await tab.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
    for (const violation of result.violations) {
      faults.push(`${place}: axe ${violation.id}: ${violation.nodes.length} × ${violation.nodes[0].html.slice(0, 160)}`);
    }
    const found = await tab.evaluate(() => ({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      scripts: [...document.scripts].filter((script) => script.type !== "application/ld+json").length,
      lang: document.documentElement.lang,
      dir: getComputedStyle(document.body).direction,
    }));
    const rtl = ["ar", "he", "fa", "ur"].includes(found.lang.split("-")[0]);
    if (found.wide > 0) faults.push(`${place}: scrolls sideways by ${found.wide} px`);
    if (found.scripts > 0) faults.push(`${place}: has a script`);
    if ((found.dir === "rtl") !== rtl) faults.push(`${place}: ${found.lang} runs ${found.dir}`);
    if (scheme === "light" && width === 320) faults.push(...(await keyboard(tab, place)));
    if (shots) await tab.screenshot({ path: join(shots, `${page.replaceAll("/", "_")}-${scheme}-${width}.png`), fullPage: true });
    checks += 1;
  }
  await context.close();
}
if (shots) {
  const tab = await browser.newPage();
  for (const page of pages) {
    await tab.goto(`${base}/${encodeURI(page)}`);
    await tab.pdf({ path: join(shots, `${page.replaceAll("/", "_")}.pdf`), format: "A4" });
  }
}
await browser.close();
server.close();
faults.forEach((fault) => console.log(fault));
console.log(`browser: ${pages.length} pages, ${checks} views, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);

// Tab alone must reach the skip link first, every language and every term, each with a visible focus.
async function keyboard(tab, place) {
  const found = [];
  const wanted = await tab.evaluate(() => document.querySelectorAll("a[href], summary, [tabindex='0']").length);
  const seen = new Set();
  for (let at = 0; at < wanted + 2; at += 1) {
    await tab.keyboard.press("Tab");
    const focus = await tab.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const all = [...document.querySelectorAll("a[href], summary, [tabindex='0']")];
      const style = getComputedStyle(element);
      return { at: all.indexOf(element), visible: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0, text: element.textContent.slice(0, 40), skip: element.matches(".skip") };
    });
    if (!focus) break;
    if (at === 0 && !focus.skip && (await tab.evaluate(() => !!document.querySelector(".skip")))) found.push(`${place}: the first stop is no skip link but “${focus.text}”`);
    if (!focus.visible) found.push(`${place}: the focus is not seen on “${focus.text}”`);
    seen.add(focus.at);
  }
  if (seen.size < wanted) found.push(`${place}: ${wanted - seen.size} of ${wanted} links are not reached by keyboard`);
  const broken = await tab.evaluate(() => [...document.querySelectorAll("a.term")].filter((term) => !document.getElementById(decodeURIComponent(term.hash.slice(1)))).map((term) => term.textContent));
  found.push(...broken.map((term) => `${place}: the term “${term}” leads nowhere`));
  return found;
}
