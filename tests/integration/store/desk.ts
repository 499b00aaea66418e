/**
 * A process that works in a dossier, for tests that kill it. Arguments: what to do, and the folder.
 * `commit` opens the dossier and commits without end, telling each batch that was acknowledged; `open` opens it each time
 * a line comes in, tells whether it could, and keeps it open until it is killed or told `close`.
 */
import { createInterface } from 'node:readline';
import { openDossier, type Dossier } from '#electron/store/dossier';

const [task, folder = ''] = process.argv.slice(2);
const passphrase = process.env.DESK_PASSPHRASE;

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function open(): Promise<Dossier | string> {
  let salts = 0;
  const opened = await openDossier({
    folder,
    passphrase,
    mode: 'write',
    actor: 'desk-1',
    by: 'Asha',
    clock: () => '2024-07-23T09:00:00Z',
    randomText: () => `salt-${String((salts += 1))}`,
  });
  return opened.ok ? opened.value : opened.failure.code;
}

async function commitWithoutEnd(dossier: Dossier): Promise<never> {
  for (;;) {
    const count = Number(dossier.view().get('agendaItem', 'count')?.title ?? '0') + 1;
    const text = String(count);
    const filler = 'canary-swan '.repeat(count % 40);
    const result = await dossier.commit('count', [
      { record: 'count', kind: 'agendaItem', field: 'title', value: text },
      { record: `item-${text}`, kind: 'agendaItem', field: 'title', value: `${text} ${filler}` },
    ]);
    if (result.ok) tell(text);
    else tell(`refused ${result.failure.code}`);
    if (count % 15 === 0) await dossier.compact();
  }
}

const heldOpen: { dossier: Dossier | undefined } = { dossier: undefined };

async function answer(line: string): Promise<void> {
  if (line === 'close') {
    await heldOpen.dossier?.close();
    heldOpen.dossier = undefined;
    tell('closed');
    return;
  }
  const opened = await open();
  if (typeof opened !== 'string') heldOpen.dossier = opened;
  tell(typeof opened === 'string' ? opened : 'opened');
}

if (task === 'commit') {
  const opened = await open();
  if (typeof opened === 'string') tell(`refused ${opened}`);
  else await commitWithoutEnd(opened);
} else {
  tell('ready');
  createInterface({ input: process.stdin }).on('line', (line) => void answer(line));
}
