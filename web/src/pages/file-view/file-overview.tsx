import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { DisposalKind, RecordFileDetail } from '../../api/contract.js';
import { fileLifeQuery } from '../../api/life.js';
import { unitLabel } from '../../api/organisation.js';
import { formatDay, formatMoment } from '../../format/dates.js';
import { DescriptionList } from '../../ui/description-list.js';
import { retentionSentence } from '../../words/life-words.js';
import { DraftPanel } from './draft-panel.js';
import type { FileTabProps } from './file-tab.js';
import { MetadataFacts } from './metadata-facts.js';
import { RemarkUndo } from './remark-undo.js';
import { MovesSection } from './moving/moves-section.js';

const disposals: Record<NonNullable<DisposalKind>, string> = {
  A: /*i18n*/ 'A – archivwürdig, geht ans Archiv',
  B: /*i18n*/ 'B – vom Archiv zu bewerten',
  V: /*i18n*/ 'V – nach Ablauf vernichten',
};

function FileFacts({ file }: { file: RecordFileDetail }) {
  const { i18n } = useLingui();
  const life = useQuery(fileLifeQuery(file.id)).data;
  return (
    <DescriptionList
      items={[
        { term: i18n.t('Aktenzeichen'), value: file.state === 'draft' ? i18n.t('noch keines') : file.reference },
        {
          term: i18n.t('Frühere Aktenzeichen'),
          value:
            file.formerReferences.length === 0
              ? null
              : file.formerReferences
                  .map(({ reference, replacedAt }) =>
                    i18n.t('{reference} (bis {day})', { reference, day: formatMoment(replacedAt, i18n.locale) }),
                  )
                  .join(', '),
        },
        { term: i18n.t('Betreff'), value: file.subject },
        { term: i18n.t('Art der Akte'), value: file.fileType },
        { term: i18n.t('Aktenplan'), value: `${file.planUnit.mark} ${file.planUnit.title}` },
        { term: i18n.t('Federführung'), value: unitLabel(file.unit) },
        { term: i18n.t('Angelegt am'), value: formatDay(file.startedOn, i18n.locale) },
        { term: i18n.t('Zuletzt geändert'), value: formatMoment(file.updatedAt, i18n.locale) },
        {
          term: i18n.t('Aufbewahrung'),
          value: life === undefined ? '…' : retentionSentence(i18n, life),
        },
        {
          term: i18n.t('Aussonderung'),
          value: i18n._(disposals[file.disposalKind]),
        },
      ]}
    />
  );
}

/** What is known of the file and its parties. */
export function FileOverview({ file }: FileTabProps) {
  const { i18n } = useLingui();
  return (
    <>
      {file.state === 'draft' ? <DraftPanel file={file} /> : null}
      <section className="ta-section" aria-labelledby="facts-title">
        <h2 id="facts-title">{i18n.t('Angaben zur Akte')}</h2>
        <FileFacts file={file} />
        <RemarkUndo file={file} />
        <MetadataFacts
          described={{ fileId: file.id, objectKind: 'file', objectId: file.id }}
          keys={['remark', 'endedOn', 'medium', 'location', 'keepingUnit', 'appraisalProposal', 'archiveId']}
        />
      </section>
      <MovesSection file={file} />
      {file.parties.length === 0 ? null : (
        <section className="ta-section" aria-labelledby="parties-title">
          <h2 id="parties-title">{i18n.t('Beteiligte')}</h2>
          <ul>
            {file.parties.map((party, index) => (
              <li key={index}>{[party.name, party.role, party.address].filter((part) => part !== '').join(' · ')}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
