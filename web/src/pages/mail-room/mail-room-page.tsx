import { useLingui } from '@lingui/react';
import { usePermission } from '../../app/session.js';
import { useMailRoomEvents } from '../../api/mail-room-live.js';
import { LiveMark } from '../../ui/live-mark.js';
import { PageHeader } from '../../ui/page-header.js';
import { BatchList } from './batch-list.js';
import { Queue } from './queue.js';
import { UploadPanel } from './upload-panel.js';

/** The mail room (Poststelle): hand in scans, follow the batches, work off what needs a person. */
export function MailRoomPage() {
  const { i18n } = useLingui();
  const live = useMailRoomEvents();
  const mayCapture = usePermission('intake.capture');
  const mayProcess = usePermission('intake.process');
  return (
    <div className="ta-page">
      <PageHeader title={i18n.t('Poststelle')} actions={<LiveMark state={live} />} />
      <div className="ta-mail-room">
        {mayCapture ? <UploadPanel /> : null}
        {mayProcess ? <Queue /> : null}
        {mayCapture ? <BatchList /> : null}
      </div>
    </div>
  );
}
