import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { SearchHit } from '../../api/contract.js';
import { unitLabel } from '../../api/organisation.js';
import type { FileSearch } from '../../app/router.js';
import { formatDay } from '../../format/dates.js';
import { hitWords, wholeWords } from './hit-words.js';

function addressOf(hit: SearchHit, query: string): FileSearch {
  return {
    dokument: hit.documentId,
    suche: hitWords(hit.passage, query),
    ...(hit.page === null ? {} : { seite: hit.page }),
  };
}

/** One result: the document, where it is filed, and the passage with the words found. */
export function HitItem({ hit, query }: { hit: SearchHit; query: string }) {
  const { i18n } = useLingui();
  const facts = [
    hit.type,
    formatDay(hit.dateOfLetter, i18n.locale),
    hit.unit === null ? '' : unitLabel(hit.unit),
    hit.page === null ? '' : i18n.t('Seite {page}', { page: hit.page }),
  ];
  return (
    <li className="ta-hit">
      <Link to="/akten/$fileId" params={{ fileId: hit.fileId }} search={addressOf(hit, query)} className="ta-strong">
        {hit.subject}
      </Link>
      <p className="ta-hit__passage">
        {wholeWords(hit.passage).map((part, index) =>
          part.hit ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
        )}
      </p>
      <p className="ta-small ta-muted">
        {facts.filter((fact) => fact !== '').join(' · ')} · {hit.fileReference} {hit.fileSubject}
      </p>
    </li>
  );
}
