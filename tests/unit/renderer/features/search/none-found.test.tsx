import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { NoneFound } from '#renderer/features/search/none-found';

describe('where no record is found', () => {
  it('says so only once every record is read', () => {
    expect(renderToStaticMarkup(<NoneFound text="trade" complete={false} />)).not.toContain(
      'Nothing is found',
    );
    expect(renderToStaticMarkup(<NoneFound text="trade" complete />)).toContain('Nothing is found');
  });

  it('asks for a text before that', () => {
    expect(renderToStaticMarkup(<NoneFound text=" " complete={false} />)).toContain('Write what is to be');
  });
});
