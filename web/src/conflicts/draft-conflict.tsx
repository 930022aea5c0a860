import { ConflictNote } from './conflict-note.js';
import type { MergedDraft } from './use-merged-draft.js';

interface DraftConflictProps<Values extends object> {
  title: string;
  draft: Pick<MergedDraft<Values>, 'values' | 'conflicts' | 'takenOver' | 'resolve'>;
  labelOf: (field: keyof Values & string) => string;
  /** A value as people read it. */
  words: (field: keyof Values & string, value: Values[keyof Values & string]) => string;
}

/** What somebody else saved while a form was open, with the decision where both changed the same field. */
export function DraftConflict<Values extends object>({ title, draft, labelOf, words }: DraftConflictProps<Values>) {
  if (draft.conflicts.length === 0 && draft.takenOver.length === 0) {
    return null;
  }
  return (
    <ConflictNote
      title={title}
      conflicts={draft.conflicts.map(({ field, theirs }) => ({
        field,
        label: labelOf(field),
        mine: words(field, draft.values[field]),
        theirs: words(field, theirs),
      }))}
      takenOver={draft.takenOver.map(labelOf)}
      onKeep={(field) => {
        draft.resolve(field as keyof Values & string, 'mine');
      }}
      onTake={(field) => {
        draft.resolve(field as keyof Values & string, 'theirs');
      }}
    />
  );
}
