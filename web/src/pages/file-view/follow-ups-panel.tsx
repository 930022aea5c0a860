import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fileFollowUpsQuery } from '../../api/life.js';
import { usePermission } from '../../app/session.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { FollowUpList } from '../follow-ups/follow-up-list.js';
import { NewFollowUpDialog } from '../follow-ups/new-follow-up-dialog.js';
import type { FileTabProps } from './file-tab.js';

/** Follow-ups and deadlines of the file and of what is in it. */
export function FollowUpsPanel({ file }: FileTabProps) {
  const { i18n } = useLingui();
  const mayWork = usePermission('records.work') && file.state === 'open';
  const [isSetting, setIsSetting] = useState(false);
  const query = useQuery(fileFollowUpsQuery(file.id));
  return (
    <section className="ta-section" aria-labelledby="follow-ups-title">
      <h2 id="follow-ups-title">{i18n.t('Wiedervorlagen und Fristen')}</h2>
      {mayWork ? (
        <div className="ta-actions">
          <Button
            icon="add"
            onPress={() => {
              setIsSetting(true);
            }}
          >
            {i18n.t('Wiedervorlage oder Frist anlegen')}
          </Button>
        </div>
      ) : null}
      {query.isPending ? <Skeleton lines={5} label={i18n.t('Fristen werden geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && query.data.length === 0 ? (
        <EmptyState title={i18n.t('Keine Wiedervorlagen und Fristen')}>
          <p>{i18n.t('Was zu einem bestimmten Tag wieder auf den Tisch soll, legen Sie hier an.')}</p>
        </EmptyState>
      ) : null}
      {query.data !== undefined && query.data.length > 0 ? (
        <FollowUpList
          caption={i18n.t('Wiedervorlagen und Fristen')}
          followUps={query.data}
          mayWork={mayWork}
          withFile={false}
        />
      ) : null}
      {isSetting ? (
        <NewFollowUpDialog
          file={file}
          onClose={() => {
            setIsSetting(false);
          }}
        />
      ) : null}
    </section>
  );
}
