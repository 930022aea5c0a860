import { useLingui } from '@lingui/react';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';

/** One field both changed, in words. */
export interface ConflictSides {
  field: string;
  label: string;
  mine: string;
  theirs: string;
}

interface ConflictNoteProps {
  /** What somebody else changed, as a sentence. */
  title: string;
  conflicts: readonly ConflictSides[];
  /** Names of the fields taken over from the other person. */
  takenOver: readonly string[];
  onKeep: (field: string) => void;
  onTake: (field: string) => void;
}

/** What somebody else saved meanwhile beside one's own entries; each field both changed is decided by itself. */
export function ConflictNote({ title, conflicts, takenOver, onKeep, onTake }: ConflictNoteProps) {
  const { i18n } = useLingui();
  const said = (value: string) => (value.trim() === '' ? i18n.t('(leer)') : value);
  return (
    <Alert kind="warning" title={title} isUrgent>
      {takenOver.length === 0 ? null : (
        <p>
          {i18n.t('Übernommen wurde: {fields}. Ihre übrigen Eingaben stehen weiter da.', {
            fields: takenOver.join(', '),
          })}
        </p>
      )}
      {conflicts.length === 0 ? (
        <p>{i18n.t('Bitte ansehen und dann noch einmal speichern.')}</p>
      ) : (
        <p>{i18n.t('Ihre Eingaben sind noch da. Bitte je Feld entscheiden und dann noch einmal speichern.')}</p>
      )}
      {conflicts.map(({ field, label, mine, theirs }) => (
        <div key={field} className="ta-conflict" role="group" aria-label={label}>
          <p className="ta-strong">{label}</p>
          <p className="ta-prewrap">{i18n.t('Ihre Eingabe: {value}', { value: said(mine) })}</p>
          <p className="ta-prewrap">{i18n.t('Gespeichert: {value}', { value: said(theirs) })}</p>
          <div className="ta-actions">
            <Button
              label={i18n.t('{label}: Meine Eingabe behalten', { label })}
              onPress={() => {
                onKeep(field);
              }}
            >
              {i18n.t('Meine Eingabe behalten')}
            </Button>
            <Button
              label={i18n.t('{label}: Gespeicherten Wert nehmen', { label })}
              onPress={() => {
                onTake(field);
              }}
            >
              {i18n.t('Gespeicherten Wert nehmen')}
            </Button>
          </div>
        </div>
      ))}
    </Alert>
  );
}
