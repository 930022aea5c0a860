import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { DisposalKind, RecordFileDetail } from '../../api/contract.js';
import { itemsOf } from '../../api/mail-room.js';
import { unitLabel } from '../../api/organisation.js';
import { fileHistoryQuery } from '../../api/records.js';
import { formatDay, formatMoment } from '../../format/dates.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { DescriptionList } from '../../ui/description-list.js';
import { LoadMore } from '../../ui/load-more.js';
import { Skeleton } from '../../ui/skeleton.js';
import { History } from '../../words/history.js';

const disposals: Record<DisposalKind, string> = {
  A: /*i18n*/ 'A – archivwürdig, geht ans Archiv',
  B: /*i18n*/ 'B – vom Archiv zu bewerten',
  V: /*i18n*/ 'V – nach Ablauf vernichten',
};

function FileFacts({ file }: { file: RecordFileDetail }) {
  const { i18n } = useLingui();
  return (
    <DescriptionList
      items={[
        { term: i18n.t('Aktenzeichen'), value: file.reference },
        { term: i18n.t('Betreff'), value: file.subject },
        { term: i18n.t('Art der Akte'), value: file.fileType },
        { term: i18n.t('Aktenplan'), value: `${file.planUnit.mark} ${file.planUnit.title}` },
        { term: i18n.t('Federführung'), value: unitLabel(file.unit) },
        { term: i18n.t('Angelegt am'), value: formatDay(file.startedOn, i18n.locale) },
        { term: i18n.t('Zuletzt geändert'), value: formatMoment(file.updatedAt, i18n.locale) },
        {
          term: i18n.t('Aufbewahrung'),
          value:
            file.retentionYears === null
              ? i18n.t('unbefristet')
              : i18n.t('{years, plural, one {# Jahr} other {# Jahre}} nach Schließung', { years: file.retentionYears }),
        },
        { term: i18n.t('Aussonderung'), value: i18n._(disposals[file.disposalKind]) },
      ]}
    />
  );
}

function FileHistory({ fileId }: { fileId: string }) {
  const { i18n } = useLingui();
  const query = useInfiniteQuery(fileHistoryQuery(fileId));
  const entries = itemsOf(query.data);
  if (query.isPending) {
    return <Skeleton lines={5} label={i18n.t('Historie wird geladen …')} />;
  }
  if (query.isError) {
    return <RequestFailure error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <>
      <History entries={entries} />
      <LoadMore
        shown={entries.length}
        total={query.data.pages[0]?.total}
        hasMore={query.hasNextPage}
        isLoading={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
    </>
  );
}

/** What is known of the file, its parties and its history. */
export function FileOverview({ file }: { file: RecordFileDetail }) {
  const { i18n } = useLingui();
  return (
    <div className="ta-section ta-section--apart">
      <section className="ta-section" aria-labelledby="facts-title">
        <h2 id="facts-title">{i18n.t('Angaben zur Akte')}</h2>
        <FileFacts file={file} />
      </section>
      {file.parties.length === 0 ? null : (
        <section className="ta-section" aria-labelledby="parties-title">
          <h2 id="parties-title">{i18n.t('Beteiligte')}</h2>
          <ul>
            {file.parties.map((party, index) => (
              <li key={index}>
                {[party.name, party.role, party.address].filter((part) => part !== null && part !== '').join(' · ')}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="ta-section" aria-labelledby="history-title">
        <h2 id="history-title">{i18n.t('Historie')}</h2>
        <FileHistory fileId={file.id} />
      </section>
    </div>
  );
}
