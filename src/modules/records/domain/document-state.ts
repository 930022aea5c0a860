/**
 * Where a document stands: received mail (Eingang) and drafts (Entwurf) come in, work makes them in progress (in
 * Bearbeitung), co-signing and the final signature (Schlusszeichnung) end the work; what is final is frozen.
 */
export type DocumentState = 'received' | 'draft' | 'in-progress' | 'in-co-signature' | 'final' | 'dispatched';

/** The arrows between the states. */
export const DOCUMENT_LIFE: Readonly<Record<DocumentState, readonly DocumentState[]>> = {
  received: ['in-progress'],
  draft: ['in-progress', 'final'],
  'in-progress': ['in-co-signature', 'final'],
  'in-co-signature': ['in-progress', 'final'],
  final: ['dispatched'],
  dispatched: [],
};

/** States in which a document takes new versions. */
const WORKABLE: readonly DocumentState[] = ['received', 'draft', 'in-progress'];

/** States in which somebody still has to do something before its file is closed. */
export const UNFINISHED: readonly DocumentState[] = ['draft', 'in-progress', 'in-co-signature'];

/** Whether a document takes new versions in this state. */
export function takesVersions(state: DocumentState): boolean {
  return WORKABLE.includes(state);
}

/** Whether one state follows another. */
export function mayBecome(from: DocumentState, to: DocumentState): boolean {
  return DOCUMENT_LIFE[from].includes(to);
}
