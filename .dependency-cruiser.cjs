/** The layers of docs/architecture.md. Data flows one way; each rule below forbids one way back. */

const hosts = '^electron/(main|loopback|cli)/';

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid('no-circular', 'A cycle has no order to read it in.', {}, { circular: true }),
    forbid('no-unresolvable', 'The import leads nowhere.', {}, { couldNotResolve: true }),
    forbid(
      'no-tests-in-product',
      'What is shipped knows nothing of its tests.',
      { path: '^(electron|shared|renderer)/' },
      { path: '^tests/' },
    ),
    forbid(
      'runtime-dependencies-are-declared',
      'The core is shipped with "dependencies" alone; Electron itself is the one exception.',
      { path: '^(electron|shared)/' },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: '(^|/)node_modules/electron/|^electron$',
      },
    ),

    forbid(
      'shared-is-pure',
      'shared/ runs in the window and in the core: it imports itself and a few pure libraries, nothing of Node, the DOM, Electron or React.',
      { path: '^shared/' },
      {
        pathNot:
          '^shared/|/node_modules/(zod|temporal-polyfill|fractional-indexing|diff)/|^node_modules/(zod|temporal-polyfill|fractional-indexing|diff)/',
      },
    ),
    forbid(
      'domain-stands-alone',
      'The domain is the bottom layer.',
      { path: '^shared/domain/' },
      { path: '^shared/(?!domain/)' },
    ),
    forbid(
      'contract-without-wording',
      'The contract carries codes; wording belongs to whoever shows it.',
      { path: '^shared/contract/' },
      { path: '^shared/messages/' },
    ),

    forbid(
      'store-below-use-cases',
      'The store knows the domain only.',
      { path: '^electron/store/' },
      { path: '^(electron/(?!store/)|renderer/|shared/contract/)' },
    ),
    forbid(
      'documents-below-use-cases',
      'Documents know the domain and the wording of papers: no store.',
      { path: '^electron/documents/' },
      { path: '^(electron/(?!documents/)|renderer/|shared/contract/)' },
    ),
    forbid(
      'documents-touch-nothing',
      'A document is computed from values: no file system, no network, no process.',
      { path: '^electron/documents/' },
      {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|fs/promises|net|http|https|child_process|worker_threads|os)$',
      },
    ),
    forbid(
      'use-cases-below-contract',
      'Use cases join store and documents and know no host.',
      { path: '^electron/usecases/' },
      { path: '^(electron/(?!(usecases|store|documents)/)|renderer/)' },
    ),
    forbid(
      'use-cases-take-types-of-the-contract',
      'A use case may name the shape that the contract promises, and no more of it.',
      { path: '^electron/usecases/' },
      { path: '^shared/contract/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'router-joins-contract-and-use-cases',
      'The router reaches store and documents through use cases only.',
      { path: '^electron/router/' },
      { path: '^(electron/(?!(router|usecases)/)|renderer/)' },
    ),
    forbid(
      'hosts-are-thin',
      'A host composes use cases and router; it reaches neither store nor documents.',
      { path: hosts },
      { path: '^(electron/(store|documents|preload)/|renderer/)' },
    ),
    forbid(
      'hosts-do-not-share',
      'Main, loopback and command line know nothing of one another.',
      { path: '^electron/(main|loopback|cli)/' },
      { path: hosts, pathNot: '^electron/$1/' },
    ),
    forbid(
      'what-hosts-share-knows-no-host',
      'What hosts share composes use cases and router as they do; it knows none of them.',
      { path: '^electron/host/' },
      { path: '^(electron/(?!(host|launch|router|usecases)/)|renderer/)' },
    ),
    forbid(
      'preload-is-one-bridge',
      'The preload knows the contract and Electron.',
      { path: '^electron/preload/' },
      { pathNot: '^(electron/preload/|shared/contract/)|node_modules/electron/|^electron$' },
    ),
    forbid(
      'only-the-desktop-host-knows-electron',
      'The core runs without Electron.',
      { path: '^(electron|shared|renderer)/', pathNot: '^electron/(main|preload)/' },
      { path: '^electron$|node_modules/electron/|node_modules/electron-log/(src/)?(main|renderer|preload)' },
    ),
    forbid(
      'launchers-need-no-build',
      'The launchers run before anything is built.',
      { path: '^electron/launch/' },
      { pathNot: '^electron/launch/', dependencyTypesNot: ['core'] },
    ),

    forbid(
      'renderer-reaches-the-core-through-api',
      'The window imports shared/ and itself.',
      { path: '^renderer/' },
      { path: '^(electron/|tests/)|^(node:)', pathNot: '^renderer/' },
    ),
    forbid(
      'renderer-without-node',
      'The window has no Node.',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'features-do-not-know-siblings',
      'A feature never imports another.',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    forbid(
      'app-on-top',
      'The shell knows the features, not they the shell.',
      { path: '^renderer/(?!app/|main[.]tsx$)' },
      { path: '^renderer/app/' },
    ),
    forbid(
      'data-below-features',
      'data/ asks for views and sends commands for all features, and says how it went through ui/.',
      { path: '^renderer/data/' },
      { path: '^renderer/(?!(data|ui|api)/)' },
    ),
    forbid(
      'ui-is-presentational',
      'ui/ shows what it is given.',
      { path: '^renderer/ui/' },
      { path: '^renderer/(?!ui/)' },
    ),
    forbid(
      'api-below-everything',
      'api/ talks to the core and knows nothing of what is shown.',
      { path: '^renderer/api/' },
      { path: '^renderer/(?!api/)' },
    ),

    ...[
      ['docx', '^electron/documents/'],
      ['ical-generator', '^electron/documents/'],
      ['lowdb', '^electron/store/'],
      ['hono', '^electron/loopback/'],
      ['@hono/node-server', '^electron/loopback/'],
      ['commander', '^electron/cli/'],
    ].map(([name, owner]) =>
      forbid(
        `${name.replace(/\W+/g, '-').replace(/^-/, '')}-has-one-owner`,
        `${name} is known to ${owner} alone, so that it can be replaced there.`,
        { path: '^(electron|shared|renderer)/', pathNot: owner },
        { path: `node_modules/${name}/` },
      ),
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|test-results)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
};
