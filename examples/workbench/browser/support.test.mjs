// What the other tests lean on does what it says.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openPage, startChromium, withoutChromium } from './support/chromium.mjs';
import { pedagogy } from './support/pedagogy.mjs';

test('the tool runs from its one jar', async () => {
  assert.match(await pedagogy('--version'), /\d+\.\d+\.\d+/);
});

test('the lock says nothing of where packages come from', async () => {
  const lock = await readFile(new URL('package-lock.json', import.meta.url), 'utf8');
  assert.doesNotMatch(lock, /"resolved"|registry/);
});

test('a page that asks for more than files is found out', { skip: withoutChromium }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'pedagogy-'));
  const browser = await startChromium();
  t.after(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });
  const file = join(folder, 'index.html');
  await writeFile(
    file,
    '<!doctype html><link rel="icon" href="data:,"><img src="http://example.org/a.png" alt="">' +
      '<img src="b.png" alt=""><script>console.error("oh"); throw new Error("dear")</script>',
  );
  const { page, troubles } = await openPage(browser);
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  const found = troubles.filter((trouble) => !trouble.includes('net::ERR')).sort();
  assert.deepEqual(found, [
    'asked for http://example.org/a.png',
    'broke: dear',
    `did not find ${pathToFileURL(join(folder, 'b.png')).href}`,
    'said oh',
  ]);
});
