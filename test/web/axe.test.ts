import axe from 'axe-core';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { type Look, Office, settled } from './browser.ts';

/** What each role opens; `first:` is the first record of a list. */
const PAGES: { readonly [username: string]: readonly string[] } = {
  vanthu1: [
    '/',
    '/incoming?box=all',
    'first:/incoming?box=completed',
    '/incoming/register',
    '/outgoing',
    'first:/outgoing?state=issued',
    '/outgoing/draft',
    '/dossiers',
    '/dossiers/plan',
    'first:/dossiers',
    '/registers',
    'first:/registers',
    '/search?q=van%20ban',
    '/keys',
    '/validate',
    '/incoming/none-such',
  ],
  chutich: [
    '/',
    '/left-behind',
    'first:/incoming',
    'first:/outgoing?scope=waiting',
    '/tasks?box=mine',
    '/signing',
  ],
  truongkinhte: ['/', '/tasks', 'first:/incoming?box=handling'],
  luutru: [
    '/',
    '/background',
    '/background?part=planned',
    '/archive',
    '/archive?state=archived',
    'first:/archive?state=archived',
  ],
  tracuu: ['/', '/search'],
  quantri: [
    '/',
    '/administration',
    '/administration/units',
    '/administration/positions',
    '/administration/books',
    '/administration/calendar',
    '/administration/agency',
    '/administration/trust',
    'first:/administration/trust',
    '/administration/keys',
    '/audit',
  ],
};

interface Found {
  impact?: string | null;
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** The rules about colours among those that run by default. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

type Axe = { run(options: object): Promise<{ violations: unknown[] }> };

/** Serious and critical findings, with where they are; of all rules, or only of those about colours. */
async function findings(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (options) => (await (globalThis as unknown as { axe: Axe }).axe.run(options)).violations,
    rules === 'all' ? {} : { runOnly: { type: 'rule', values: COLOURS } },
  );
  return (violations as Found[])
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
}

async function open(page: Page, place: string): Promise<void> {
  if (!place.startsWith('first:')) {
    await page.goto(place);
  } else {
    await page.goto(place.slice('first:'.length));
    const href = await page.locator('[data-row-link]').first().getAttribute('href');
    await page.goto(href ?? '/');
  }
  await settled(page);
}

interface Passing {
  readonly effect: { getTiming(): { iterations?: number } } | null;
  readonly finished: Promise<unknown>;
}

async function changeScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor({ state: 'attached' });
  // Colours pass over into others: what is on its way is neither.
  await page.evaluate(async () => {
    const { document } = globalThis as unknown as { document: { getAnimations(): Passing[] } };
    const passing = document.getAnimations().filter((one) => one.effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}

/** The same page on dark ground: what stands on it is the same, its colours are others. */
async function findingsInDark(page: Page): Promise<string[]> {
  await changeScheme(page, 'dark');
  const found = await findings(page, 'colours');
  await changeScheme(page, 'light');
  return found;
}

async function visitAll(office: Office, username: string, look: Look = {}): Promise<string[]> {
  const page = await office.signedIn(username, look);
  const wrong: string[] = [];
  for (const place of PAGES[username] ?? []) {
    await open(page, place);
    const dark = look.width === undefined ? await findingsInDark(page) : [];
    const found = [...(await findings(page)), ...dark];
    wrong.push(...found.map((finding) => `${place} ${finding}`));
  }
  await page.context().close();
  return wrong;
}

describe('the interface for everybody, judged by axe', () => {
  let office: Office;
  before(async function () {
    this.timeout(180_000);
    office = await Office.open();
  });
  after(() => office?.close());

  for (const scheme of ['light', 'dark'] as const) {
    it(`the sign-in page has nothing serious or critical in ${scheme}`, async () => {
      const page = await office.page({ scheme });
      await page.goto('/');
      await page.locator('h1').waitFor();
      expect(await findings(page)).to.deep.equal([]);
    });
  }

  for (const username of Object.keys(PAGES)) {
    it(`the pages of ${username} have nothing serious or critical in light and in dark`, async function () {
      this.timeout(180_000);
      expect(await visitAll(office, username)).to.deep.equal([]);
    });
  }

  it('the cards of a telephone have nothing serious or critical, in English', async function () {
    this.timeout(180_000);
    expect(await visitAll(office, 'vanthu1', { width: 390, locale: 'en' })).to.deep.equal([]);
  });

  it('dialogs have nothing serious or critical', async () => {
    const page = await office.signedIn('chutich');
    await open(page, '/incoming');
    await page.getByRole('link', { name: /thi đua/ }).click();
    await page.getByRole('button', { name: 'Cho ý kiến chỉ đạo' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await findings(page)).to.deep.equal([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
    expect(await findings(page)).to.deep.equal([]);
  });
});
