import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { put, temporaryFolder } from '#tests/tools/temporary-folder';
import { root } from '#tests/tools/tasks.mjs';

/** A breach for each rule that has once caught something here, as the body of a module. */
const breaches: Record<string, string> = {
  'await-thenable': 'export async function f(): Promise<number> { return await 1; }',
  'dot-notation': 'export const f = (a: { b: number }): number => a["b"];',
  'no-base-to-string': 'export const f = (a: { b: number }): string => `${String(a)}`;',
  'no-confusing-void-expression': 'export const f = (g: () => void): void => { const x = g(); return x; };',
  'no-deprecated': '/** @deprecated */ function old(): void {} \n export const f = (): void => { old(); };',
  'no-floating-promises': 'export function f(p: Promise<void>): void { p; }',
  'no-misused-promises': 'export const f = (p: Promise<boolean>): number => { if (p) return 1; return 2; };',
  'no-misused-spread': 'export const f = (a: () => number): object => ({ ...a });',
  'no-redundant-type-constituents': 'export type F = unknown | string;',
  'no-unnecessary-condition': 'export const f = (a: string[]): number => a?.length;',
  'no-unnecessary-type-assertion': 'export const f = (a: string): string => a as string;',
  'no-unnecessary-type-parameters': 'export function f<T>(a: T): void { void a; }',
  'no-unsafe-argument': 'export const f = (g: (a: string) => void): void => { g(JSON.parse("1")); };',
  'no-unsafe-assignment': 'export const f = JSON.parse("1");',
  'no-unsafe-call': 'export const f = (): void => { JSON.parse("1")(); };',
  'no-unsafe-enum-comparison': 'enum E { A } \n export const f = (e: E): boolean => e === 0;',
  'no-unsafe-member-access': 'export const f = (): unknown => JSON.parse("1").a as unknown;',
  'no-unsafe-return': 'export const f = (): string => JSON.parse("1");',
  'only-throw-error': 'export function f(): never { throw "text"; }',
  'prefer-nullish-coalescing': 'export const f = (a: string | undefined): string => a || "b";',
  'prefer-optional-chain': 'export const f = (a: { b: number } | undefined): number | undefined => a && a.b;',
  'prefer-promise-reject-errors': 'export const f = (): Promise<void> => Promise.reject("text");',
  'require-await': 'export async function f(): Promise<void> { void 0; }',
  'restrict-plus-operands': 'export const f = (a: number, b: string): string => a + b;',
  'restrict-template-expressions': 'export const f = (a: string[]): string => `${a}`;',
  'return-await':
    'export async function f(p: Promise<void>): Promise<void> { try { return p; } finally { await p; } }',
  'switch-exhaustiveness-check': 'export function f(a: "x" | "y"): void { switch (a) { case "x": f("y"); } }',
  'unbound-method': 'export const f = (a: Map<string, string>): unknown => a.get;',
  'use-unknown-in-catch-callback-variable':
    'export const f = (p: Promise<void>): Promise<void> => p.catch((e) => { void e; });',
};

/** What no tool but typescript-eslint checks with types; ESLint wants private members of every class instead. */
const heldOtherwise = ['no-unsafe-class-instance-assignment'];

interface Finding {
  readonly code: string;
  readonly filename: string;
}

/** Runs the linter over these files, laid out as this project is; what it found, as 'path: rule'. */
function lint(files: Readonly<Record<string, string>>): string[] {
  const folder = temporaryFolder();
  for (const file of ['.oxlintrc.json', 'tsconfig.base.json', 'tsconfig.shared.json']) {
    cpSync(join(root, file), join(folder, file));
  }
  put(join(folder, 'tsconfig.json'), '{ "files": [], "references": [{ "path": "./tsconfig.shared.json" }] }');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(files)) put(join(folder, path), `${text}\n`);
  const linter = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const { stdout } = spawnSync(process.execPath, [linter, '--format=json', 'shared', 'renderer'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Finding[] };
  return diagnostics.map(({ filename, code }) => `${filename}: ${code}`);
}

/** The names of the rules of typescript-eslint that are on for a file of this project when ESLint had the types. */
function strictRules(): string[] {
  const on = [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked]
    .flatMap(({ rules }) => Object.entries(rules ?? {}))
    .filter(([, level]) => level !== 'off')
    .map(([name]) => name.replace('@typescript-eslint/', ''));
  return [...new Set(on), 'switch-exhaustiveness-check'];
}

const { rules: rulesOfPlugin } = tseslint.plugin as unknown as {
  rules: Readonly<Record<string, { meta: { docs?: { requiresTypeChecking?: boolean } } }>>;
};
const needsTypes = (rule: string): boolean => rulesOfPlugin[rule]?.meta.docs?.requiresTypeChecking === true;

const configured = (): string[] => {
  const text = readFileSync(join(root, '.oxlintrc.json'), 'utf8').replace(/^\s*\/\/.*$/gm, '');
  const { rules } = JSON.parse(text) as { rules: Record<string, unknown> };
  return Object.keys(rules).map((name) => name.replace('typescript/', ''));
};

describe('the rules that need types', () => {
  test('each catches its breach, and nothing is found in what keeps to them', () => {
    const planted = Object.fromEntries(
      Object.entries(breaches).map(([rule, text]) => [`shared/${rule}.ts`, text]),
    );
    const found = lint({
      ...planted,
      'shared/well.ts': 'export const well = (a: number): string => String(a);',
    });
    for (const rule of Object.keys(breaches)) {
      expect(found, rule).toContain(`shared/${rule}.ts: typescript(${rule})`);
    }
    expect(found.filter((line) => line.startsWith('shared/well.ts'))).toEqual([]);
  });

  test('the rules about hooks and what the compiler of React minds hold in the window', () => {
    const found = lint({
      'shared/well.ts': 'export {};',
      'renderer/breaches.tsx': [
        "import { useEffect, useState, type ReactNode } from 'react';",
        'export function Breaches({ n }: { n: number }): ReactNode {',
        '  useEffect(() => { void n; }, []);',
        '  if (n > 1) { const [y] = useState(1); void y; }',
        '  const Inner = (): ReactNode => <b>{n}</b>;',
        '  return <Inner />;',
        '}',
      ].join('\n'),
    });
    for (const rule of ['exhaustive-deps', 'rules-of-hooks']) {
      expect(found).toContain(`renderer/breaches.tsx: react-hooks(${rule})`);
    }
    expect(found).toContain('renderer/breaches.tsx: react(static-components)');
  });

  test('a directive that switches nothing off is a breach', () => {
    const found = lint({
      'shared/idle.ts': '// oxlint-disable-next-line typescript/no-deprecated -- why\nexport {};',
    });
    expect(found).toHaveLength(1);
  });

  test('all that typescript-eslint calls strict are on, in one linter or the other', async () => {
    const config = (await new ESLint({ cwd: root }).calculateConfigForFile('shared/domain/result.ts')) as {
      rules: Record<string, [number]>;
    };
    const withoutTypes = Object.entries(config.rules)
      .filter(([, [level]]) => level === 2)
      .map(([name]) => name.replace('@typescript-eslint/', ''));
    const switchedOff = ['consistent-type-definitions'];
    const strict = strictRules();
    const missing = strict.filter((rule) => !(needsTypes(rule) ? configured() : withoutTypes).includes(rule));
    expect(missing.toSorted()).toEqual([...switchedOff, ...heldOtherwise].toSorted());
    expect(configured().toSorted()).toEqual(
      strict.filter((rule) => needsTypes(rule) && !heldOtherwise.includes(rule)).toSorted(),
    );
  });
});
