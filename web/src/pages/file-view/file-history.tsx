import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { fileHistoryQuery } from '../../api/records.js';
import { ListFrame } from '../../lists/list-frame.js';
import { History } from '../../words/history.js';
import type { FileTabProps } from './file-tab.js';

/** What happened to the file, the latest first. */
export function FileHistory({ file }: FileTabProps) {
  const { i18n } = useLingui();
  const query = useInfiniteQuery(fileHistoryQuery(file.id));
  return (
    <section className="ta-section" aria-labelledby="history-title">
      <h2 id="history-title">{i18n.t('Historie')}</h2>
      <ListFrame
        query={query}
        loading={i18n.t('Historie wird geladen …')}
        skeletonLines={5}
        empty={<p className="ta-muted">{i18n.t('Noch keine Einträge.')}</p>}
      >
        {(entries) => <History entries={entries} />}
      </ListFrame>
    </section>
  );
}
