import { useLingui } from '@lingui/react';
import { useKeyMap, useSingleKeys } from '../keys/key-bindings.js';
import { Dialog } from '../ui/dialog.js';
import { KeyHint } from '../ui/key-hint.js';

/** The keys that work on the page now. */
export function KeyMapDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { i18n } = useLingui();
  const groups = useKeyMap();
  const single = useSingleKeys();
  return (
    <Dialog title={i18n.t('Tasten dieser Seite')} isOpen={isOpen} onClose={onClose}>
      {single ? null : <p>{i18n.t('Einzeltasten sind ausgeschaltet (Hilfe „Bedienung mit der Tastatur“).')}</p>}
      {groups.map((group) => (
        <section key={group.title} className="ta-key-group">
          <h3>{group.title}</h3>
          <dl className="ta-key-list">
            {group.bindings
              .filter((binding) => binding.isEnabled !== false)
              .map((binding) => (
                <div key={binding.chord}>
                  <dt>
                    <KeyHint chord={binding.chord} />
                  </dt>
                  <dd>{binding.label}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
