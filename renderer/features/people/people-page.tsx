import { Badge, Field, SearchBox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { NewPersonDialog } from '#renderer/features/people/new-person-dialog';
import { PrintedPage } from '#renderer/data/printing/printed-page';
import { useAsked } from '#renderer/data/use-asked';
import { useDossier } from '#renderer/data/use-dossier';
import { useParameters } from '#renderer/data/use-parameters';
import { useView } from '#renderer/data/use-view';
import { AddButton } from '#renderer/fields/add-button';
import { officeHeldLabels } from '#renderer/ui/labels';
import { Page } from '#renderer/ui/page';
import { Panel } from '#renderer/ui/panel';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import { Section } from '#renderer/ui/section';
import { AsyncView, EmptyState } from '#renderer/ui/states';
import type { RowPlace } from '#renderer/ui/long-table';
import { RowsTable } from '#renderer/ui/rows-table';
import { ColumnHead } from '#renderer/ui/table';
import type { PersonRow } from '#shared/contract/views/people';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  search: { width: '420px', maxWidth: '100%' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The people on both sides. */
export function PeoplePage(): ReactNode {
  const styles = useStyles();
  const view = useView('people.list', {});
  const home = useDossier()?.home ?? 'Our side';
  const [sought, setSought] = useState('');
  const relationships = useView('relationships.list', {}).data ?? [];
  const [parameters, setParameters] = useParameters();
  const wanted = parameters.get('relationship');
  const relationship = relationships.some(({ id }) => id === wanted) ? wanted : null;
  return (
    <AsyncView view={view}>
      {(people) => {
        const found = people.filter(
          (person) =>
            matches(person, sought) &&
            (relationship === null || person.relationships.some(({ id }) => id === relationship)),
        );
        return (
          <Page
            title="People"
            width="wide"
            actions={
              <NewPerson
                home={home}
                relationship={
                  relationship ?? (relationships.length === 1 ? relationships[0]?.id : null) ?? null
                }
              />
            }
          >
            <div
              className={styles.tools}
              data-not-on-paper={found.length === people.length ? true : undefined}
            >
              <Field label="Find by name, office or organisation" className={styles.search}>
                <SearchBox
                  value={sought}
                  onChange={(_event, { value }) => {
                    setSought(value);
                  }}
                />
              </Field>
              <Field label="In relationship">
                <Select
                  value={relationship ?? ''}
                  onChange={(_event, { value }) => {
                    setParameters(value === '' ? {} : { relationship: value });
                  }}
                >
                  <option value="">All relationships</option>
                  {relationships.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </Select>
              </Field>
            </div>
            <PrintedPage title="People" shows={[]} people={found.map(({ id }) => id)} />
            {found.length === 0 && (
              <EmptyState title={people.length === 0 ? 'Nobody yet' : 'Nobody matches'} />
            )}
            <Side title={home} people={found.filter(({ side }) => side === 'home')} />
            <Side title="Their side" people={found.filter(({ side }) => side === 'partner')} />
          </Page>
        );
      }}
    </AsyncView>
  );
}

function NewPerson(props: { readonly home: string; readonly relationship: string | null }): ReactNode {
  const [open, setOpen] = useAsked('new.person');
  const navigate = useNavigate();
  return (
    <>
      <AddButton
        onAdd={() => {
          setOpen(true);
        }}
      >
        New person
      </AddButton>
      {open && (
        <NewPersonDialog
          {...props}
          onClose={() => {
            setOpen(false);
          }}
          onMade={(person) => void navigate(paths.person(person))}
        />
      )}
    </>
  );
}

function matches(person: PersonRow, sought: string): boolean {
  const words = sought.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const text = [person.name, person.office, person.organisation].join(' ').toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

function Side(props: { readonly title: string; readonly people: readonly PersonRow[] }): ReactNode {
  if (props.people.length === 0) return null;
  return (
    <Section
      title={props.title}
      note={props.people.length === 1 ? '1 person' : `${String(props.people.length)} people`}
    >
      <Panel flush>
        <RowsTable
          label={`People: ${props.title}`}
          columns={4}
          rows={props.people.length}
          rowHeight={57}
          head={
            <tr>
              <ColumnHead share={22}>Name</ColumnHead>
              <ColumnHead>Office</ColumnHead>
              <ColumnHead share={21}>Relationships</ColumnHead>
              <ColumnHead share={12}>Office held</ColumnHead>
            </tr>
          }
          row={(index, place) => {
            const person = props.people[index];
            return person === undefined ? null : (
              <PersonTableRow key={person.id} person={person} place={place} />
            );
          }}
        />
      </Panel>
    </Section>
  );
}

function PersonTableRow(props: { readonly person: PersonRow; readonly place: Partial<RowPlace> }): ReactNode {
  const styles = useStyles();
  const { person, place } = props;
  return (
    <tr {...place}>
      <td>
        <WindowLink to={paths.person(person.id)}>{person.name}</WindowLink>{' '}
        {person.principal && (
          <Badge appearance="tint" color="brand">
            Principal
          </Badge>
        )}
      </td>
      <td>
        {person.office}
        <div className={styles.quiet}>{person.organisation}</div>
      </td>
      <td>{person.relationships.map(({ label }) => label).join(', ')}</td>
      <td>{officeHeldLabels[person.officeHeld]}</td>
    </tr>
  );
}
