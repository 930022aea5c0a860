import { may } from '../../app/session.js';
import { DiscardDraftDialog, OpenDraftDialog } from './draft-dialogs.js';
import type { FileAction } from './file-tab.js';

/** What can be done with a file that is being prepared. */
export const draftActions: FileAction[] = [
  {
    id: 'open-draft',
    label: /*i18n*/ 'Akte eröffnen',
    isOffered: (file, user) => file.state === 'draft' && may(user, 'records.open-file'),
    Dialog: OpenDraftDialog,
  },
  {
    id: 'discard-draft',
    label: /*i18n*/ 'Entwurf verwerfen',
    isOffered: (file, user) => file.state === 'draft' && may(user, 'records.open-file'),
    Dialog: DiscardDraftDialog,
  },
];
