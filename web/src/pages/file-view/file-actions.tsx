import { useLingui } from '@lingui/react';
import { useState, type ComponentType } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { RecordFileDetail, SessionUser } from '../../api/contract.js';
import { useUser } from '../../app/session.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { Icon } from '../../ui/icon.js';
import { RegisterDialog } from './details/register-dialog.js';
import { draftActions } from './draft-actions.js';
import type { FileAction, FileDialogProps } from './file-tab.js';
import { HandOutDialog } from './hand-out-dialog.js';
import { lifeActions } from './life-actions.js';
import { ArchiveIdDialog, FileMetadataDialog } from './metadata-dialogs.js';
import { NewProceedingDialog } from './new-proceeding-dialog.js';
import { MergeFileDialog, MoveContentDialog, SplitFileDialog } from './moving/move-dialogs.js';
import { RemarkDialog } from './remark-dialog.js';

function mayMove(file: RecordFileDetail, user: SessionUser): boolean {
  return file.state === 'open' && user.permissions.includes('records.open-file');
}

/** What can be done with a file, in the order of the menu. */
const fileActions: FileAction[] = [
  ...draftActions,
  {
    id: 'new-proceeding',
    label: /*i18n*/ 'Neuen Vorgang anlegen',
    isOffered: (file, user) => file.state === 'open' && user.permissions.includes('records.open-file'),
    Dialog: NewProceedingDialog,
  },
  {
    id: 'describe',
    label: /*i18n*/ 'Angaben bearbeiten',
    isOffered: (file, user) => file.state !== 'closed' && user.permissions.includes('records.work'),
    Dialog: FileMetadataDialog,
  },
  {
    id: 'archive-id',
    label: /*i18n*/ 'Archivkennung eintragen',
    isOffered: (file, user) => file.state === 'closed' && user.permissions.includes('records.keep-archive-id'),
    Dialog: ArchiveIdDialog,
  },
  {
    id: 'remark',
    label: /*i18n*/ 'Umschreiben',
    isOffered: (file, user) => file.state === 'open' && user.permissions.includes('records.open-file'),
    Dialog: RemarkDialog,
  },
  {
    id: 'move-content',
    label: /*i18n*/ 'Inhalt verschieben',
    isOffered: (file, user) => mayMove(file, user) && file.proceedings.length + file.documents.length > 0,
    Dialog: MoveContentDialog,
  },
  {
    id: 'merge',
    label: /*i18n*/ 'Akte zusammenführen',
    isOffered: mayMove,
    Dialog: MergeFileDialog,
  },
  {
    id: 'split',
    label: /*i18n*/ 'Akte teilen',
    isOffered: (file, user) => mayMove(file, user) && file.proceedings.length > 0,
    Dialog: SplitFileDialog,
  },
  {
    id: 'hand-out',
    label: /*i18n*/ 'Herausgeben (PDF, ZIP)',
    isOffered: (file, user) => file.state !== 'draft' && user.permissions.includes('records.hand-out'),
    Dialog: HandOutDialog,
  },
  {
    id: 'register',
    label: /*i18n*/ 'Unter ein Register legen',
    isOffered: (file, user) =>
      file.state === 'open' &&
      user.permissions.includes('records.file') &&
      file.proceedings.length + file.documents.length > 0,
    Dialog: RegisterDialog,
  },
  ...lifeActions,
];

/** The actions menu of a file (Aktionen); `a` opens it, the arrow keys walk. */
export function FileActions({ file }: { file: RecordFileDetail }) {
  const { i18n } = useLingui();
  const user = useUser();
  const [isOpen, setIsOpen] = useState(false);
  const [Current, setCurrent] = useState<ComponentType<FileDialogProps> | null>(null);
  const offered = fileActions.filter((one) => one.isOffered(file, user));
  useKeyBindings(i18n.t('Aktionen der Akte'), [
    {
      chord: 'a',
      label: i18n.t('Aktionen der Akte zeigen'),
      isEnabled: offered.length > 0,
      run: () => {
        setIsOpen(true);
      },
    },
  ]);
  if (offered.length === 0) {
    return null;
  }
  return (
    <>
      <MenuTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
        <AriaButton className="kern-btn kern-btn--secondary">
          <Icon name="arrow-down" />
          <span className="kern-label">{i18n.t('Aktionen')}</span>
        </AriaButton>
        <Popover className="ta-popover" placement="bottom end">
          <Menu
            className="ta-menu"
            aria-label={i18n.t('Aktionen der Akte')}
            autoFocus="first"
            onAction={(key) => {
              const chosen = offered.find((one) => one.id === key);
              if (chosen !== undefined && 'Dialog' in chosen) {
                setCurrent(() => chosen.Dialog);
              }
            }}
          >
            {offered.map((one) => (
              <MenuItem key={one.id} id={one.id} {...('href' in one ? { href: one.href(file), download: '' } : {})}>
                {i18n._(one.label)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {Current === null ? null : (
        <Current
          file={file}
          onClose={() => {
            setCurrent(null);
          }}
        />
      )}
    </>
  );
}
