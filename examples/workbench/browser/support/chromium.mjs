// Starts Debian's Chromium without a window and lets nothing out of it but files.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PROGRAM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Why tests with Chromium are not run here, or false; `.ci/run` sets it after saying so. */
export const withoutChromium = process.env.WITHOUT_CHROMIUM ? 'there is no Chromium here' : false;

/** Starts a browser with an empty profile of its own, which goes when the browser is closed. */
export async function startChromium() {
  if (!existsSync(PROGRAM)) {
    throw new Error(
      `${PROGRAM} is not there: install Debian's package chromium, or name the program in CHROMIUM`,
    );
  }
  return chromium.launch({
    executablePath: PROGRAM,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * Opens an empty page that keeps `troubles`: what it asked for that is no file, what it could not
 * find, and what it complained of. What leaves the machine is stopped as well as noted.
 */
export async function openPage(browser, settings = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...settings });
  const troubles = [];
  await context.route(
    (url) => !staysHere(url),
    (route) => {
      troubles.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('requestfailed', (request) => {
    if (staysHere(new URL(request.url()))) {
      troubles.push(`did not find ${request.url()}`);
    }
  });
  page.on('console', (said) => {
    if (said.type() === 'error' || said.type() === 'warning') {
      troubles.push(`said ${said.text()}`);
    }
  });
  page.on('pageerror', (error) => troubles.push(`broke: ${error.message}`));
  return { page, troubles, close: () => context.close() };
}

function staysHere(url) {
  return ['file:', 'data:', 'about:', 'blob:'].includes(url.protocol);
}
