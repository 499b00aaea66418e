import { expect, test } from './chancery';
import { pages } from './pages';
import { fillWithPayloads, payloads } from './payloads';

test.use({ prepare: { folder: fillWithPayloads } });

test('no text of a dossier runs as a script or asks another machine', async ({
  chancery: { page, show, problems },
}) => {
  test.setTimeout(120_000);
  expect(payloads.length).toBeGreaterThanOrEqual(60);
  await expect(page.getByText('<script', { exact: false }).first()).toBeVisible();
  for (const { address } of pages) {
    await show(address);
    await expect(page.getByText(/^(Loading|Composing the pack)\.\.\.$/)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await show('/topics/tsi-quantum');
  const objective = page.getByRole('textbox', { name: 'Our objective' });
  await objective.click();
  await page.keyboard.insertText(payloads.join('\n'));
  expect(problems).toEqual([]);
  await objective.evaluate((element, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, payloads.join('<p>pasted</p>'));
  await expect(objective).toContainText('pasted');
  await page.getByRole('button', { name: 'History of Our objective' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await page.evaluate(() => 'executed' in window)).toBe(false);
  // What is pasted is taken apart in a document of its own that shows and runs nothing; that it would not be allowed to
  // either is only said on the console.
  const said = /^console: (Executing inline event handler|Setting the document's base URI)/u;
  expect(problems.filter((problem) => !said.test(problem))).toEqual([]);
  problems.length = 0;
});
