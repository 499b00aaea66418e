import { expect, it } from 'vitest';
import { chartOfProgress, chartOfStanding, chartOfTime } from '#electron/usecases/charts/charts';
import { composed } from '#tests/fixtures/packs/composed';
import { must } from '#tests/fixtures/made-dossier';
import { issuingDesk } from '#tests/fixtures/packs/issuing-desk';
import { meetingId } from '#tests/fixtures/packs/small-ids';

it('shows the chart of the agenda that the pack prints, with its numbers', async () => {
  const context = (await issuingDesk()).context();
  const { chart } = must(await chartOfTime(context, { meeting: meetingId }));
  const printed = composed('agenda')
    .sections.flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'figure' ? [block.chart] : []));
  expect(printed.map(({ title, description }) => ({ title, description }))).toEqual([
    { title: chart?.title, description: chart?.description },
  ]);
  expect(chart?.svg).toMatch(/^<svg [^]*<\/svg>$/u);
  expect(chart?.rows[0]?.slice(1)).toEqual(printed[0]?.stretches.map(({ values }) => values[0]));
});

it('answers with nothing where there is nothing to show, and refuses what is not there', async () => {
  const context = (await issuingDesk()).context();
  const relationship = context.view.all('relationship')[0]?.id ?? '';
  expect(must(await chartOfStanding(context, { relationship }))).toHaveProperty('chart');
  for (const answer of [
    await chartOfTime(context, { meeting: 'none' }),
    await chartOfStanding(context, { relationship: 'none' }),
    await chartOfProgress(context, { negotiation: 'none' }),
  ])
    expect(answer).toMatchObject({ ok: false, failure: { code: 'record-unknown' } });
});
