import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AsyncView } from '#renderer/ui/states';
import type { Failure } from '#shared/domain/result';

const unreachable: Failure = { code: 'core-unreachable', details: {} };

function shown(data: string | undefined, failure: Failure | null): string {
  return renderToStaticMarkup(
    <AsyncView view={{ data, failure, retry: () => undefined }}>{(text) => <p>{text}</p>}</AsyncView>,
  );
}

describe('a view', () => {
  it('says that it may have changed where it is known and could not be asked for again', () => {
    const stale = shown('An agenda', unreachable);
    expect(stale).toContain('<p>An agenda</p>');
    expect(stale).toContain('may have changed since');
    expect(stale).toContain('Try again');
  });

  it('says nothing of the kind where it is new, or was never known', () => {
    expect(shown('An agenda', null)).toBe('<p>An agenda</p>');
    expect(shown(undefined, unreachable)).not.toContain('may have changed since');
  });
});
