// Looks at the pages of a folder one after another, as they would be opened by hand.

import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Returns the pages below a folder, by their paths with `/`, in order. */
export async function pagesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** Opens a page from its file, with its fonts. */
export async function visit(page, folder, path) {
  await page.goto(pathToFileURL(join(folder, path)).href, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Returns what axe finds serious or critical on the page that is open, one line for each place. */
export async function barriers(page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      preload: false,
      resultTypes: ['violations'],
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => {
          const why = [...any, ...all, ...none].map((check) => check.message).join('; ');
          return `${id} at ${target.join(' ')}: ${why}`;
        }),
      );
  });
}

/** Returns by how many pixels the page that is open is wider than its window, and what sticks out. */
export async function overhang(page) {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const over = document.documentElement.scrollWidth - room;
    if (over <= 0) {
      return [];
    }
    const widest = [...document.querySelectorAll('body *')]
      .filter((it) => it.getBoundingClientRect().right > room + 1)
      .slice(0, 3)
      .map((it) => it.outerHTML.slice(0, 80));
    return [`${over} pixels too wide: ${widest.join(' | ')}`];
  });
}
