import type { ComponentType } from 'react';
import type { RecordFileDetail, SessionUser } from '../../api/contract.js';

/** What every tab of a file is given. */
export interface FileTabProps {
  file: RecordFileDetail;
}

/** One tab of a file (Akte). */
export interface FileTab {
  /** Stands in the address as `reiter`, German. */
  id: string;
  /** Catalogue word. */
  label: string;
  /** Absent: everybody who may see the file sees the tab. */
  isShown?: (file: RecordFileDetail, user: SessionUser) => boolean;
  Panel: ComponentType<FileTabProps>;
}

/** What every dialog of the actions menu is given. */
export interface FileDialogProps {
  file: RecordFileDetail;
  onClose: () => void;
}

interface OfferedAction {
  id: string;
  /** Catalogue word; what it does, as a verb. */
  label: string;
  /** Whether this user is offered it for this file. */
  isOffered: (file: RecordFileDetail, user: SessionUser) => boolean;
}

/** One entry of the actions menu: it opens a dialog, which is mounted only while it is open, or it loads something down. */
export type FileAction = OfferedAction &
  ({ Dialog: ComponentType<FileDialogProps> } | { href: (file: RecordFileDetail) => string });
