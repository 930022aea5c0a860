import { useLingui } from '@lingui/react';
import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import type { SessionUser } from '../api/contract.js';
import type { KeyGroup } from '../keys/key-bindings.js';
import { KeyHint } from '../ui/key-hint.js';
import { usePaletteGroups, type PaletteEntry } from './palette-entries.js';

interface CommandPaletteProps {
  user: SessionUser;
  /** The keys of the page as it stood when the palette was opened. */
  keyMap: KeyGroup[];
  onClose: () => void;
}

function Entry({ entry }: { entry: PaletteEntry }) {
  return (
    <ListBoxItem id={entry.id} textValue={entry.label} className="ta-palette__entry">
      <span className="ta-palette__words">
        {entry.label}
        {entry.second === undefined ? null : <span className="ta-option__second">{entry.second}</span>}
      </span>
      {entry.chord === undefined ? null : <KeyHint chord={entry.chord} />}
    </ListBoxItem>
  );
}

function Palette({ user, keyMap, onClose }: CommandPaletteProps) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState('');
  const groups = usePaletteGroups(user, keyMap, typed);
  function run(id: string) {
    const entry = groups.flatMap((group) => group.entries).find((one) => one.id === id);
    onClose();
    // After the window has gone: commands of the page may move the focus or open a window of their own.
    window.setTimeout(() => entry?.run());
  }
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <TextField autoFocus className="ta-palette__field">
        <Label className="kern-sr-only">{i18n.t('Wohin? Seite, Aktenzeichen, Betreff oder Wörter')}</Label>
        <Input
          role="combobox"
          aria-expanded
          className="ta-palette__input"
          placeholder={i18n.t('Seite, Aktenzeichen, Betreff oder Wörter …')}
        />
      </TextField>
      <ListBox
        aria-label={i18n.t('Ziele')}
        className="ta-palette__list"
        selectionMode="none"
        shouldFocusWrap
        onAction={(key) => {
          run(String(key));
        }}
        renderEmptyState={() => <p className="ta-palette__none">{i18n.t('Nichts gefunden')}</p>}
      >
        {groups.map((group) => (
          <ListBoxSection key={group.title} id={group.title} aria-label={group.title}>
            <Header>{group.title}</Header>
            {group.entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  );
}

/** Goes anywhere by typing: pages, files by reference or subject, documents by their words, commands of the open page. */
export function CommandPalette(props: CommandPaletteProps) {
  const { i18n } = useLingui();
  return (
    <ModalOverlay
      className="ta-overlay ta-overlay--top"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          props.onClose();
        }
      }}
    >
      <Modal className="ta-modal ta-palette">
        <Dialog aria-label={i18n.t('Springen zu')} className="ta-palette__dialog">
          <Palette {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
