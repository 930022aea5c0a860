import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { unitLabel } from '../../api/organisation.js';
import type { SearchHit } from '../../api/search.js';
import type { FileSearch } from '../../app/router.js';
import { formatDay } from '../../format/dates.js';
import { Badge } from '../../ui/badge.js';
import { MarkedSubject } from '../../words/marked-subject.js';
import { hitWords, wholeWords } from './hit-words.js';
import { fileStateLabel } from '../../words/state-badge.js';

function addressOf(hit: SearchHit, query: string): FileSearch {
  if (hit.kind === 'file') return {};
  return {
    dokument: hit.id,
    suche: hitWords(hit.passage, query),
    ...(hit.page === null ? {} : { seite: hit.page }),
  };
}

/** One result: the file or document, where it is filed, and the passage with the words found. */
export function HitItem({ hit, query, check }: { hit: SearchHit; query: string; check?: ReactNode }) {
  const { i18n } = useLingui();
  const isFile = hit.kind === 'file';
  const facts = [
    isFile ? hit.fileType : hit.documentType,
    formatDay(hit.day, i18n.locale),
    hit.unit === null ? '' : unitLabel(hit.unit),
    hit.page === null ? '' : i18n.t('Seite {page}', { page: hit.page }),
    isFile ? hit.reference : `${hit.fileReference} ${hit.fileSubject}`,
    hit.state === 'open' ? '' : fileStateLabel(i18n, hit.state),
  ];
  return (
    <li className="ta-hit">
      <span className="ta-hit__head">
        {check}
        <Link
          to="/akten/$fileId"
          params={{ fileId: hit.fileId }}
          search={addressOf(hit, query)}
          className="ta-strong"
          data-hit=""
        >
          <MarkedSubject subject={hit.subject} isInvalid={hit.isInvalid} />
        </Link>
        {isFile ? <Badge kind="info">{i18n.t('Akte')}</Badge> : null}
      </span>
      <p className="ta-hit__passage">
        {wholeWords(hit.passage).map((part, index) =>
          part.hit ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
        )}
      </p>
      <p className="ta-small ta-muted">{facts.filter((fact) => (fact ?? '') !== '').join(' · ')}</p>
    </li>
  );
}
