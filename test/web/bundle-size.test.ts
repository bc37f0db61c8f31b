import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { Office } from './browser.ts';

const MOST = 350 * 1024;

/** Bytes of the scripts that the page has loaded, compressed as they travelled, whether or not from a cache. */
async function scriptBytes(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  return page.evaluate<number>(
    `performance.getEntriesByType('resource')
      .filter((entry) => /\\.js(?:$|\\?)/.test(entry.name))
      .reduce((sum, entry) => sum + entry.encodedBodySize, 0)`,
  );
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
    await page.goto('/');
    await page.locator('h1').waitFor();
    expect(await scriptBytes(page))
      .to.be.greaterThan(50_000)
      .and.at.most(MOST);
  });

  it('needs at most 350 kB of compressed JavaScript to come from the sign-in to the home page', async () => {
    const page = await office.signedIn('vanthu1');
    const again = await page.context().newPage();
    await again.goto('/');
    await again.locator('main h1').waitFor();
    expect(await scriptBytes(again))
      .to.be.greaterThan(50_000)
      .and.at.most(MOST);
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
