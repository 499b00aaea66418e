import { openDossier } from '#electron/store/dossier';
import type { Change } from '#shared/domain/dossier/operation';
import { fieldsOf, isKindName } from '#shared/domain/record/kinds';
import { paragraphs, type RichText } from '#shared/domain/rich-text/rich-text';

const run = 'window.executed=1';
const far = 'https://attacker.example/';

const plain: readonly string[] = [
  `<script>${run}</script>`,
  `<script src="${far}a.js"></script>`,
  `<SCRIPT >${run}</SCRIPT >`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `"><script>${run}</script>`,
  `'><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `</textarea><script>${run}</script>`,
  `</style><script>${run}</script>`,
  `--><script>${run}</script>`,
  `]]><script>${run}</script>`,
  `<svg><script>${run}</script></svg>`,
  `<math><mtext><script>${run}</script></mtext></math>`,
  `<template><script>${run}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<a href="javascript:${run}">link</a>`,
  `<a href="JaVaScRiPt:${run}">link</a>`,
  `<a href="java\tscript:${run}">link</a>`,
  `<a href="data:text/html,<script>${run}</script>">link</a>`,
  `<form action="javascript:${run}"><button>go</button></form>`,
  `<button formaction="javascript:${run}">go</button>`,
  `<object data="javascript:${run}"></object>`,
  `<embed src="javascript:${run}">`,
  `<iframe src="javascript:${run}"></iframe>`,
  `<iframe srcdoc="<script>parent.executed=1</script>"></iframe>`,
  `<base href="${far}">`,
  `<link rel="stylesheet" href="${far}a.css">`,
  `<style>@import '${far}a.css'; body { background: url(${far}a.png) }</style>`,
  `<meta http-equiv="refresh" content="0;url=${far}">`,
  `<div style="background:url(${far}a.png)">box</div>`,
  `<img src="${far}a.png">`,
  `<img srcset="${far}a.png 1x">`,
  `<video poster="${far}a.png"></video>`,
  `<audio src="${far}a.mp3" autoplay></audio>`,
  `<input type="image" src="${far}a.png">`,
  `javascript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `{{constructor.constructor('${run}')()}}`,
  '${' + run + '}',
  `#{${run}}`,
  `<%= ${run} %>`,
  `');${run};//`,
  `";${run};//`,
  `\\";${run};//`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `&#60;script&#62;${run}&#60;/script&#62;`,
  `\u003cscript\u003e${run}\u003c/script\u003e`,
  `\u2028${run}\u2029`,
];

const handlers = [
  'onerror',
  'onload',
  'onclick',
  'onfocus',
  'onmouseover',
  'ontoggle',
  'onanimationstart',
  'onbegin',
];
const elements = ['img src=x', 'svg', 'body', 'input autofocus', 'details open', 'video><source'];

/** Texts that run a script, or ask another machine, in a window that takes text for HTML: more than sixty. */
export const payloads: readonly string[] = [
  ...plain,
  ...handlers
    .flatMap((handler) => elements.map((element) => `<${element} ${handler}="${run}">`))
    .slice(0, 24),
];

function asValue(text: RichText): Change['value'] {
  return text as unknown as Change['value'];
}

/** Writes the payloads into every text of every record of a dossier. */
export async function fillWithPayloads(folder: string): Promise<void> {
  const opened = await openDossier({
    folder,
    mode: 'write',
    actor: 'attacker',
    by: payloads[0]!,
    clock: () => '2024-07-22T00:00:00.000Z',
    randomText: () => 'salt',
  });
  if (!opened.ok) throw new Error(opened.failure.code);
  let next = 0;
  const changes: Change[] = [...opened.value.state().values()].flatMap(({ id, kind }) =>
    !isKindName(kind)
      ? []
      : Object.entries(fieldsOf(kind)).flatMap(([field, { shape }]): readonly Change[] => {
          if ((shape !== 'text' && shape !== 'rich-text') || field === 'timeZone') return [];
          next += 1;
          const text = payloads[next % payloads.length]!;
          return [
            {
              record: id,
              kind,
              field,
              value: shape === 'text' ? text : asValue(paragraphs(text)),
            },
          ];
        }),
  );
  const committed = await opened.value.commit('test', changes);
  if (!committed.ok) throw new Error(committed.failure.code);
  await opened.value.close();
}
