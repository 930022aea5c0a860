import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fileDraftQuery } from '../../api/life.js';
import { formatMoment } from '../../format/dates.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { Skeleton } from '../../ui/skeleton.js';
import { OpenDraftDialog, OpeningChecklist } from './draft-dialogs.js';
import type { FileTabProps } from './file-tab.js';

/** That the file is only being prepared: by whom, for whom, and what it lacks. */
export function DraftPanel({ file }: FileTabProps) {
  const { i18n } = useLingui();
  const query = useQuery(fileDraftQuery(file));
  const [isOpening, setIsOpening] = useState(false);
  if (query.isPending) {
    return <Skeleton lines={3} label={i18n.t('Entwurf wird geladen …')} />;
  }
  if (query.isLoadingError) {
    return <RequestFailure error={query.error} onRetry={() => void query.refetch()} />;
  }
  const { preparedBy, preparedAt, audience, mayOpen, obstacles } = query.data;
  return (
    <Alert kind="info" title={i18n.t('Diese Akte ist ein Entwurf')}>
      <p>
        {i18n.t('Vorbereitet von {who}, {when}.', { who: preparedBy, when: formatMoment(preparedAt, i18n.locale) })}{' '}
        {audience === 'office'
          ? i18n.t('Sehen können sie das federführende Amt, seine Leitung und die Schriftgutverwaltung.')
          : i18n.t('Sehen können sie außerdem nur Leitung und Schriftgutverwaltung.')}{' '}
        {i18n.t('Aktenzeichen, Vorgänge und Dokumente bekommt sie mit der Eröffnung.')}
      </p>
      <OpeningChecklist obstacles={obstacles} />
      {mayOpen ? (
        <Button
          isDisabled={obstacles.length > 0}
          onPress={() => {
            setIsOpening(true);
          }}
        >
          {i18n.t('Akte eröffnen')}
        </Button>
      ) : null}
      {isOpening ? (
        <OpenDraftDialog
          file={file}
          onClose={() => {
            setIsOpening(false);
          }}
        />
      ) : null}
    </Alert>
  );
}
