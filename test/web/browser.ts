import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Config } from '../../src/config.ts';
import { DEMO_PASSWORD } from '../../src/demo/office.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Look {
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly locale?: 'vi' | 'en';
}

export interface OfficeOptions {
  readonly empty?: boolean;
  readonly config?: Partial<Config>;
}

/** A copy of the interface as it is built now: a build that goes on beside the tests does not touch it. */
async function builtInterface(): Promise<string> {
  const builder = new URL('../../bin/web.mjs', import.meta.url).href;
  const { buildWeb } = (await import(builder)) as { buildWeb(how: { quiet: boolean }): Promise<boolean> };
  if (!(await buildWeb({ quiet: true }))) throw new Error('the interface could not be built');
  const folder = await mkdtemp(path.join(tmpdir(), 'vanthu-web-'));
  await cp(fileURLToPath(new URL('../../dist/web', import.meta.url)), folder, { recursive: true });
  return folder;
}

/** The demo office with its built interface, and a browser in front of it. */
export class Office {
  readonly server: TestServer;
  /** What any page complained of: exceptions, refused scripts and styles. */
  readonly complaints: string[] = [];
  readonly #browser: Browser;
  readonly #webDir: string;

  private constructor(server: TestServer, browser: Browser, webDir: string) {
    this.server = server;
    this.#browser = browser;
    this.#webDir = webDir;
  }

  /** `empty`: a data folder in which nothing has been set up. */
  static async open({ empty = false, config = {} }: OfficeOptions = {}): Promise<Office> {
    const executablePath = CHROMIUM.find((file) => existsSync(file));
    if (!executablePath) throw new Error('chromium is missing: apt-get install chromium');
    const webDir = await builtInterface();
    const server = await startTestServer({ demo: !empty, webDir, config });
    // Without a UTF-8 locale Chromium does not find a file whose name has Vietnamese letters, and drops it without a word.
    const env = { ...process.env, LC_ALL: 'C.UTF-8' };
    return new Office(server, await chromium.launch({ executablePath, args: QUIET, env }), webDir);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.server.close();
    await rm(this.#webDir, { recursive: true, force: true });
  }

  /** A browser of its own: nobody is signed in. */
  async page({ scheme = 'light', width = 1280, locale = 'vi' }: Look = {}): Promise<Page> {
    const context: BrowserContext = await this.#browser.newContext({
      baseURL: this.server.url,
      colorScheme: scheme,
      reducedMotion: 'reduce',
      viewport: { width, height: 800 },
    });
    await context.addInitScript((chosen) => localStorage.setItem('locale', chosen), locale);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      const refused = message.type() === 'error' && message.text().includes('Content Security Policy');
      if (refused) this.complaints.push(message.text());
    });
    return page;
  }

  async signedIn(username: string, look: Look = {}): Promise<Page> {
    const page = await this.page(look);
    await this.signIn(page, username);
    return page;
  }

  async signIn(page: Page, username: string): Promise<void> {
    await page.goto('/');
    await page.locator('input[autocomplete=username]').fill(username);
    await page.locator('input[type=password]').fill(DEMO_PASSWORD);
    await page.locator('button[type=submit]').click();
    await page.locator('form[role=search]').first().waitFor({ state: 'attached' });
    await page.locator('main h1').waitFor();
  }
}

/** Waits until the page has what it asked the server for. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.locator('main .mantine-Loader-root').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(150);
}

/** Waits for what a locator cannot say. (`waitForFunction` evaluates text in the page, which its content policy forbids.) */
export async function until(page: Page, isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries === 400) throw new Error(`it did not come to pass: ${isSo}`);
    await page.waitForTimeout(150);
  }
}
