import { SearchBox, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { FoundEntry, stretch } from '#renderer/features/search/found-entry';
import { NoneFound } from '#renderer/features/search/none-found';
import { useParameters } from '#renderer/data/use-parameters';
import { useView } from '#renderer/data/use-view';
import { Page } from '#renderer/ui/page';
import { RowsList } from '#renderer/ui/rows-list';
import { AsyncView } from '#renderer/ui/states';
import type { SearchList } from '#shared/contract/views/search';
import { kinds, type KindName } from '#shared/domain/record/kinds';

const untilAskedAgain = 400;

const useStyles = makeStyles({
  box: { width: 'min(560px, 100%)', maxWidth: 'none' },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
});

/** Everything that is found for a text, of all kinds or of one. Both stand in the address, so that one can come back. */
export function FoundPage(): ReactNode {
  const styles = useStyles();
  const [parameters, setParameters] = useParameters();
  const text = (parameters.get('text') ?? '').slice(0, 200);
  const wanted = parameters.get('kind') ?? '';
  const kind = Object.hasOwn(kinds, wanted) ? (wanted as KindName) : undefined;
  const sought = { text: text.trim(), ...(kind !== undefined && { kind }) };
  const view = useView('search.list', { ...sought, from: 0, limit: stretch }, { keepPrevious: true });
  const { data, retry } = view;
  const isComplete = data?.complete !== false;
  useEffect(() => {
    if (isComplete) return undefined;
    const again = setTimeout(retry, untilAskedAgain);
    return () => {
      clearTimeout(again);
    };
  });
  const choose = (next: { readonly text: string; readonly kind?: KindName | undefined }): void => {
    setParameters({ text: next.text, ...(next.kind !== undefined && { kind: next.kind }) });
  };
  return (
    <Page title={text.trim() === '' ? 'Find' : `Found for "${text.trim()}"`} width="wide">
      <SearchBox
        className={styles.box}
        aria-label="Find in all records"
        value={text}
        maxLength={200}
        onChange={(_event, { value }) => {
          choose({ text: value });
        }}
      />
      <AsyncView view={view}>
        {(list) => (
          <>
            <Kinds
              list={list}
              chosen={kind}
              choose={(next) => {
                choose({ text, kind: next });
              }}
            />
            {list.total === 0 ? (
              <NoneFound text={text} complete={list.complete} />
            ) : (
              <RowsList
                key={`${sought.text} ${wanted}`}
                label="Found"
                rows={list.total}
                rowHeight={61}
                maxHeight="max(360px, calc(100cqh - 260px))"
                className={styles.list}
                rowClassName={styles.row}
                keyOf={String}
                row={(index) => <FoundEntry sought={sought} index={index} />}
              />
            )}
          </>
        )}
      </AsyncView>
    </Page>
  );
}

function Kinds(props: {
  readonly list: SearchList;
  readonly chosen: KindName | undefined;
  readonly choose: (kind: KindName | undefined) => void;
}): ReactNode {
  const styles = useStyles();
  const { list, chosen, choose } = props;
  if (list.all === 0) return null;
  const choices = [{ kind: undefined, plural: 'All', total: list.all }, ...list.kinds];
  return (
    <div className={styles.kinds} role="group" aria-label="Kind of record">
      {choices.map(({ kind, plural, total }) => (
        <ToggleButton
          key={plural}
          size="small"
          shape="circular"
          appearance={kind === chosen ? 'primary' : 'outline'}
          checked={kind === chosen}
          onClick={() => {
            choose(kind);
          }}
        >
          {plural} ({total.toLocaleString('en-GB')})
        </ToggleButton>
      ))}
    </div>
  );
}
