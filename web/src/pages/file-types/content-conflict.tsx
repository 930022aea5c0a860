import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { ConflictNote } from '../../conflicts/conflict-note.js';
import { typeProperties } from '../../words/type-property-words.js';
import { partChange, type ContentPart } from './merge-content.js';
import type { DesigningConflict } from './use-designing.js';

function changeWords(i18n: I18n, before: unknown, after: unknown): string {
  const { text, added, removed, changed } = partChange(before, after);
  if (text !== null) {
    return text;
  }
  const named = (label: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${label}: ${names.join(', ')}`];
  const words = [
    ...named(i18n.t('neu'), added),
    ...named(i18n.t('entfallen'), removed),
    ...named(i18n.t('geändert'), changed),
  ];
  return words.length === 0 ? i18n.t('Reihenfolge geändert') : words.join(' · ');
}

/** What somebody else saved of a draft while it was designed here; each part both changed is decided by itself. */
export function ContentConflict({ conflict }: { conflict: DesigningConflict }) {
  const { i18n } = useLingui();
  const labelOf = (part: string) => i18n._(typeProperties[part] ?? part);
  return (
    <ConflictNote
      title={i18n.t('Jemand anderes hat diesen Entwurf inzwischen gespeichert')}
      conflicts={conflict.conflicts.map(({ field, mine, theirs }) => ({
        field,
        label: labelOf(field),
        mine: changeWords(i18n, conflict.base[field], mine),
        theirs: changeWords(i18n, conflict.base[field], theirs),
      }))}
      takenOver={conflict.takenOver.map(labelOf)}
      onKeep={(part) => {
        conflict.decide(part as ContentPart, 'mine');
      }}
      onTake={(part) => {
        conflict.decide(part as ContentPart, 'theirs');
      }}
    />
  );
}
