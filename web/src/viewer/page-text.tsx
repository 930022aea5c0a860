import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { PageWord } from '../api/contract.js';
import { pageWordsQuery } from '../api/mail-room.js';
import { RequestFailure } from '../problems/problem-note.js';
import { Skeleton } from '../ui/skeleton.js';
import { paragraphsOf } from './paragraphs.js';

/** The text read on a page, for reading aloud, copying and small screens. */
export function PageText({ mailItemId, page }: { mailItemId: string; page: number }) {
  const { i18n } = useLingui();
  const query = useQuery(pageWordsQuery(mailItemId, page));
  if (query.isPending) {
    return <Skeleton lines={8} label={i18n.t('Text wird geladen …')} />;
  }
  if (query.isLoadingError) {
    return <RequestFailure error={query.error} onRetry={() => void query.refetch()} />;
  }
  const words: PageWord[] = query.data.words;
  if (words.length === 0) {
    return <p className="ta-muted">{i18n.t('Auf dieser Seite wurde kein Text erkannt.')}</p>;
  }
  return (
    <div className="ta-page-text">
      {paragraphsOf(words).map((lines, index) => (
        <p key={index}>{lines.join('\n')}</p>
      ))}
    </div>
  );
}
