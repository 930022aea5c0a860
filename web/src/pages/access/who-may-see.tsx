import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { filePersonQuery, filePersonsQuery, type ObjectInFile } from '../../api/access.js';
import type { PersonAndFile } from '../../api/contract/access.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { whyAllowed, whyDenied } from '../../words/access-words.js';
import { PersonBox } from './person-box.js';

function Reasons({ person }: { person: PersonAndFile }) {
  const { i18n } = useLingui();
  const sentences = person.mayRead
    ? person.because.map((why) => whyAllowed(i18n, why))
    : person.denials.map((denial) => whyDenied(i18n, denial));
  return (
    <ul className="ta-plain-list">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** What is asked about, in words. */
function useQuestions({ proceedingId, documentId }: ObjectInFile) {
  const { i18n } = useLingui();
  if (documentId !== undefined)
    return {
      who: i18n.t('Wer darf dieses Dokument sehen?'),
      why: i18n.t('Warum darf diese Person das Dokument sehen, oder warum nicht?'),
      works: (name: string) => i18n.t('{name} darf das Dokument lesen und bearbeiten.', { name }),
      reads: (name: string) => i18n.t('{name} darf das Dokument lesen.', { name }),
      not: (name: string) => i18n.t('{name} darf das Dokument nicht sehen.', { name }),
    };
  if (proceedingId !== undefined)
    return {
      who: i18n.t('Wer darf diesen Vorgang sehen?'),
      why: i18n.t('Warum darf diese Person den Vorgang sehen, oder warum nicht?'),
      works: (name: string) => i18n.t('{name} darf den Vorgang lesen und bearbeiten.', { name }),
      reads: (name: string) => i18n.t('{name} darf den Vorgang lesen.', { name }),
      not: (name: string) => i18n.t('{name} darf den Vorgang nicht sehen.', { name }),
    };
  return {
    who: i18n.t('Wer darf diese Akte sehen?'),
    why: i18n.t('Warum darf diese Person die Akte sehen, oder warum nicht?'),
    works: (name: string) => i18n.t('{name} darf die Akte lesen und bearbeiten.', { name }),
    reads: (name: string) => i18n.t('{name} darf die Akte lesen.', { name }),
    not: (name: string) => i18n.t('{name} darf die Akte nicht sehen.', { name }),
  };
}

/** Answers for one person why he may, or may not, see the file or the object in it. */
function AboutPerson({ object }: { object: ObjectInFile }) {
  const { i18n } = useLingui();
  const words = useQuestions(object);
  const [userId, setUserId] = useState('');
  const query = useQuery(filePersonQuery(object, userId));
  const person = userId === '' ? undefined : query.data;
  return (
    <section className="ta-section" aria-labelledby="why-person">
      <h3 id="why-person">{words.why}</h3>
      <PersonBox label={i18n.t('Person')} value={userId} onChange={setUserId} />
      {query.isError && userId !== '' ? <RequestFailure error={query.error} /> : null}
      <div aria-live="polite">
        {person === undefined ? null : (
          <Alert
            kind={person.mayRead ? 'success' : 'info'}
            title={
              person.mayWork
                ? words.works(person.name)
                : person.mayRead
                  ? words.reads(person.name)
                  : words.not(person.name)
            }
          >
            <Reasons person={person} />
          </Alert>
        )}
      </div>
    </section>
  );
}

/** Everybody who may see a file, or something in it, with the reasons in words. */
export function WhoMaySee({ object }: { object: ObjectInFile }) {
  const { i18n } = useLingui();
  const words = useQuestions(object);
  const query = useQuery(filePersonsQuery(object));
  return (
    <>
      <section className="ta-section" aria-labelledby="who-may-see">
        <h3 id="who-may-see">{words.who}</h3>
        {query.isPending ? <Skeleton lines={5} /> : null}
        {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
        {query.isSuccess && query.data.length === 0 ? <EmptyState title={i18n.t('Zurzeit niemand.')} /> : null}
        {query.data !== undefined && query.data.length > 0 ? (
          <DataTable
            caption={words.who}
            rows={query.data}
            rowKey={(person) => person.userId}
            columns={[
              { key: 'name', header: i18n.t('Person'), isRowHeader: true, cell: (person) => person.name },
              {
                key: 'right',
                header: i18n.t('Darf'),
                cell: (person) => (person.mayWork ? i18n.t('bearbeiten') : i18n.t('lesen')),
              },
              {
                key: 'why',
                header: i18n.t('Warum'),
                width: 'wide',
                cell: (person) => <Reasons person={person} />,
              },
            ]}
          />
        ) : null}
      </section>
      <AboutPerson object={object} />
    </>
  );
}
