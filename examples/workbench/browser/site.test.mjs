// The site, as a reader meets it: opened from its files, in Chromium, without a network.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openPage, startChromium, withoutChromium } from './support/chromium.mjs';
import { barriers, overhang, pagesIn, visit } from './support/pages.mjs';
import { pedagogy } from './support/pedagogy.mjs';

const DESK = { width: 1280, height: 900 };
const SMALL_PHONE = { width: 360, height: 740 };

describe('the site', { skip: withoutChromium }, () => {
  let folder;
  let site;
  let browser;
  let pages;
  let languages;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pedagogy-'));
    site = join(folder, 'site');
    await pedagogy(
      ...['site', site, '--as-of', '2025-06-15'],
      ...['--journey', 'curriculum/journeys/skip-and-return.jsonl'],
    );
    pages = await pagesIn(site);
    languages = pages.filter((it) => it.endsWith('/index.html')).map((it) => it.split('/')[0]);
    browser = await startChromium();
  });

  after(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  /** Opens pages one after another and returns what is said about each, with the page's path. */
  async function lookAt(paths, settings, look) {
    const { page, troubles, close } = await openPage(browser, settings);
    const found = [];
    for (const path of paths) {
      await visit(page, site, path);
      for (const trouble of [...(await look(page)), ...troubles.splice(0)]) {
        found.push(`${path}: ${trouble}`);
      }
    }
    await close();
    return found;
  }

  /** Returns one page of each kind: the map, a stage, a module, a rule, a day of a journey. */
  function oneOfEachKind(language) {
    const kinds = new Map();
    for (const path of pages.filter((it) => it.startsWith(`${language}/`))) {
      kinds.set(basename(path).replace(/[-.].*/, ''), path);
    }
    return [...kinds.values()];
  }

  test('has the same pages in every language', () => {
    const of = (language) =>
      pages.filter((it) => it.startsWith(`${language}/`)).map((it) => basename(it));
    assert.deepEqual(languages, ['bn', 'en', 'hi']);
    assert.ok(of('en').length > 50, `${of('en').length} pages`);
    for (const language of languages) {
      assert.equal(of(language).join('\n'), of('en').join('\n'));
    }
  });

  test('asks for no more than its files, and is no wider than a small phone', async () => {
    const found = await lookAt(pages, { viewport: SMALL_PHONE }, overhang);
    assert.deepEqual(found, []);
  });

  test('has nothing in which axe finds a serious barrier', async () => {
    const paths = [
      ...pages.filter((it) => it.startsWith('en/') || !it.includes('/')),
      ...languages.filter((it) => it !== 'en').flatMap(oneOfEachKind),
    ];
    assert.deepEqual(await lookAt(paths, { viewport: DESK }, barriers), []);
  });

  test('has no barrier when all is unfolded, in the dark and on a small phone', async () => {
    const found = await lookAt(
      languages.flatMap(oneOfEachKind),
      { viewport: SMALL_PHONE, colorScheme: 'dark', reducedMotion: 'reduce' },
      async (page) => {
        await page.evaluate(() => {
          document.querySelectorAll('details').forEach((it) => (it.open = true));
        });
        return [...(await barriers(page)), ...(await overhang(page))];
      },
    );
    assert.deepEqual(found, []);
  });

  test('is read with the keyboard alone', async () => {
    const { page, close } = await openPage(browser, { viewport: DESK });
    await visit(page, site, 'en/index.html');
    const reached = [];
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement.getAttribute('href')));
    }
    assert.equal(reached[0], '#content');
    for (const language of languages.filter((it) => it !== 'en')) {
      assert.ok(reached.includes(`../${language}/index.html`), `${language} is not reached`);
    }
    assert.ok(reached.includes('stage-differ.html'), 'a stage on the map is not reached');
    assert.ok(reached.includes('transition-differ-to-trust.html'), 'a way is not reached');
    await close();
  });

  test('shows where the keyboard is', async () => {
    const { page, close } = await openPage(browser, { viewport: DESK });
    await visit(page, site, 'en/index.html');
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
        return [outlineStyle, outlineWidth, document.activeElement.outerHTML.slice(0, 90)];
      });
      assert.deepEqual(outline.slice(0, 2), ['solid', '3px'], outline[2]);
    }
    await close();
  });

  test('opens and closes a branch by Enter', async () => {
    const { page, close } = await openPage(browser, { viewport: DESK });
    await visit(page, site, 'en/journey-2024-02-11.html');
    const branch = page.locator('.tree details').first();
    assert.equal(await branch.evaluate((it) => it.open), false);
    await branch.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    assert.equal(await branch.evaluate((it) => it.open), true);
    await page.keyboard.press('Enter');
    assert.equal(await branch.evaluate((it) => it.open), false);
    await close();
  });

  test('stays on the same page when the language is changed', async () => {
    const { page, close } = await openPage(browser, { viewport: DESK });
    await visit(page, site, 'en/transition-differ-to-trust.html');
    for (const language of languages) {
      if (language !== (await page.locator('html').getAttribute('lang'))) {
        await page.locator(`nav a[hreflang=${language}]`).click();
      }
      assert.ok(page.url().endsWith(`/${language}/transition-differ-to-trust.html`), page.url());
    }
    await close();
  });

  for (const [language, family, conjunct, ...parts] of [
    ['bn', 'Noto Sans Bengali', 'ক্ষ', 'ক', 'ষ'],
    ['hi', 'Noto Sans Devanagari', 'क्ष', 'क', 'ष'],
  ]) {
    test(`sets ${language} in ${family}, with its conjuncts`, async () => {
      const { page, close } = await openPage(browser, { viewport: DESK });
      await visit(page, site, `${language}/index.html`);
      const drawn = await fontsOf(page, 'main');
      assert.ok(drawn.includes(family), drawn.join());
      assert.deepEqual(
        drawn.filter((name) => !name.startsWith('Noto Sans')),
        [],
      );
      const width = (text) => widthOf(page, text);
      const apart = (await width(parts[0])) + (await width(parts[1]));
      assert.ok((await width(conjunct)) < 0.95 * apart, 'the conjunct is not one shape');
      await close();
    });
  }

  test('prints a sheet for each session', async () => {
    const { page, close } = await openPage(browser, { viewport: DESK });
    const guides = [];
    for (const path of pages.filter((it) => it.startsWith('en/module-'))) {
      await visit(page, site, path);
      const sessions = await page.locator('.session').count();
      if (sessions > 0) {
        guides.push(path);
        const printed = await page.pdf({ preferCSSPageSize: true });
        const sheets = printed.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length;
        assert.ok(sheets > sessions, `${path}: ${sessions} sessions on ${sheets} sheets`);
      }
    }
    assert.ok(guides.length > 0, 'no module has sessions');
    await close();
  });
});

/** Returns the families that Chromium drew the text in an element with, all of them ours. */
async function fontsOf(page, selector) {
  const tools = await page.context().newCDPSession(page);
  await tools.send('DOM.enable');
  await tools.send('CSS.enable');
  const { root } = await tools.send('DOM.getDocument');
  const { nodeId } = await tools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { nodeIds } = await tools.send('DOM.querySelectorAll', { nodeId, selector: 'h1, h2, p, li' });
  const names = new Set();
  for (const id of nodeIds) {
    const { fonts } = await tools.send('CSS.getPlatformFontsForNode', { nodeId: id });
    fonts.forEach((font) => names.add(font.isCustomFont ? font.familyName : `not ours: ${font.familyName}`));
  }
  return [...names];
}

/** Returns how wide words are in the fonts of the page. */
async function widthOf(page, text) {
  return page.evaluate((words) => {
    const span = document.createElement('span');
    span.textContent = words;
    document.querySelector('main').append(span);
    const { width } = span.getBoundingClientRect();
    span.remove();
    return width;
  }, text);
}
