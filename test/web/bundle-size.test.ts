import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { Office } from './browser.ts';

const MOST = 350 * 1024;

/** Bytes of the scripts that are asked for while `visit` goes on, as they travel: compressed. */
async function scriptBytes(page: Page, visit: () => Promise<unknown>): Promise<number> {
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const url = response.url();
    if (/\.js(?:$|\?)/.test(url)) sizes.set(url, response.headerValue('content-length').then(Number));
  });
  await visit();
  await page.waitForLoadState('networkidle');
  return (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
}

describe('the weight of the first screen', () => {
  let office: Office;
  before(async function () {
    this.timeout(180_000);
    office = await Office.open();
  });
  after(() => office?.close());

  it('needs at most 350 kB of compressed JavaScript to sign in', async () => {
    const page = await office.page();
    const bytes = await scriptBytes(page, () => page.goto('/').then(() => page.locator('h1').waitFor()));
    expect(bytes).to.be.greaterThan(50_000).and.at.most(MOST);
  });

  it('needs at most 350 kB of compressed JavaScript to come from the sign-in to the home page', async () => {
    const page = await office.signedIn('vanthu1');
    const again = await page.context().newPage();
    const bytes = await scriptBytes(again, () =>
      again.goto('/').then(() => again.locator('main h1').waitFor()),
    );
    expect(bytes).to.be.greaterThan(50_000).and.at.most(MOST);
  });

  it('does not load the PDF reader before a document is opened', async () => {
    const page = await office.page();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/');
    await page.locator('h1').waitFor();
    expect(asked.filter((url) => /pdf/i.test(url))).to.deep.equal([]);
  });
});
