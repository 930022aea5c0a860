import type { RecordFileDetail, SessionUser } from '../../api/contract.js';
import { may } from '../../app/session.js';
import { NewFollowUpDialog } from '../follow-ups/new-follow-up-dialog.js';
import type { FileAction } from './file-tab.js';
import { CloseFileDialog, ReopenFileDialog, RetentionEventDialog } from './life-dialogs.js';
import { DeletionDialog, InvalidDialog, ValidDialog } from './mark-dialogs.js';
import { NoteDialog } from './notes-panel.js';
import { CloseProceedingDialog, ReopenProceedingDialog } from './proceeding-dialogs.js';

function isWorkable(file: RecordFileDetail, user: SessionUser): boolean {
  return file.state === 'open' && may(user, 'records.work');
}

function holdsInvalid(file: RecordFileDetail): boolean {
  return (
    file.isInvalid ||
    [...file.documents, ...file.proceedings, ...file.proceedings.flatMap((one) => one.documents)].some(
      (one) => one.invalid !== null,
    )
  );
}

/** What can be done in the life of a file. */
export const lifeActions: FileAction[] = [
  {
    id: 'follow-up',
    label: /*i18n*/ 'Wiedervorlage oder Frist anlegen',
    isOffered: isWorkable,
    Dialog: NewFollowUpDialog,
  },
  { id: 'note', label: /*i18n*/ 'Vermerk schreiben', isOffered: isWorkable, Dialog: NoteDialog },
  {
    id: 'close-proceeding',
    label: /*i18n*/ 'Vorgang schließen (z. d. A.)',
    isOffered: (file, user) => isWorkable(file, user) && file.proceedings.some((one) => one.state === 'open'),
    Dialog: CloseProceedingDialog,
  },
  {
    id: 'reopen-proceeding',
    label: /*i18n*/ 'Vorgang wieder öffnen',
    isOffered: (file, user) => isWorkable(file, user) && file.proceedings.some((one) => one.state === 'closed'),
    Dialog: ReopenProceedingDialog,
  },
  { id: 'close', label: /*i18n*/ 'Akte schließen (z. d. A.)', isOffered: isWorkable, Dialog: CloseFileDialog },
  {
    id: 'reopen',
    label: /*i18n*/ 'Akte wieder öffnen',
    isOffered: (file, user) => file.state === 'closed' && may(user, 'records.work'),
    Dialog: ReopenFileDialog,
  },
  {
    id: 'retention-event',
    label: /*i18n*/ 'Ereignis für die Aufbewahrungsfrist eintragen',
    isOffered: (file, user) => file.state === 'closed' && file.retentionYears === null && may(user, 'records.work'),
    Dialog: RetentionEventDialog,
  },
  { id: 'invalid', label: /*i18n*/ 'Als ungültig kennzeichnen', isOffered: isWorkable, Dialog: InvalidDialog },
  {
    id: 'valid',
    label: /*i18n*/ 'Kennzeichnung „ungültig“ aufheben',
    isOffered: (file, user) => isWorkable(file, user) && holdsInvalid(file),
    Dialog: ValidDialog,
  },
  {
    id: 'deletion',
    label: /*i18n*/ 'Löschung beantragen',
    isOffered: (file, user) => file.state === 'open' && may(user, 'records.request-deletion'),
    Dialog: DeletionDialog,
  },
];
