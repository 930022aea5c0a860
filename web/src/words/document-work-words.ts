import type { DocumentState } from '../api/contract.js';
import type { BadgeKind } from '../ui/badge.js';

/** The states of a document for people. */
export const documentStates: Record<DocumentState, { label: string; kind: BadgeKind }> = {
  received: { label: /*i18n*/ 'Eingang', kind: 'neutral' },
  draft: { label: /*i18n*/ 'Entwurf', kind: 'warning' },
  'in-progress': { label: /*i18n*/ 'in Bearbeitung', kind: 'warning' },
  'in-co-signature': { label: /*i18n*/ 'in Mitzeichnung', kind: 'warning' },
  final: { label: /*i18n*/ 'schlussgezeichnet', kind: 'success' },
  dispatched: { label: /*i18n*/ 'abgesandt', kind: 'success' },
};

/** States in which a document takes new versions. */
export const workableStates: readonly DocumentState[] = ['received', 'draft', 'in-progress'];

/** Ends of names of files that are taken in. */
export const acceptedFiles =
  '.pdf,.tif,.tiff,.jpg,.jpeg,.png,.docx,.xlsx,.pptx,.odt,.ods,.odp,.doc,.xls,.ppt,.rtf,.txt,.csv';
