import type { I18n } from '@lingui/core';
import type { BulkItem } from '../api/contract/bulk.js';

const effects: Record<string, string> = {
  'reference-changed': /*i18n*/ 'Sie bekommt ein neues Aktenzeichen; das bisherige führt auf Dauer weiter zu ihr.',
  'lead-changed':
    /*i18n*/ 'Ein anderes Amt wird federführend: Seine Leute sehen die Akte, die des bisherigen nicht mehr, soweit sie kein eigenes Recht haben. Freigaben gehen mit.',
  'retention-longer': /*i18n*/ 'Sie wird länger aufbewahrt als bisher.',
  'retention-shorter': /*i18n*/ 'Sie wird kürzer aufbewahrt als bisher.',
  'disposal-changed': /*i18n*/ 'Ihre Aussonderungsart ändert sich.',
  'level-raised': /*i18n*/ 'Sie wird vertraulicher: Wer für die Stufe nicht zugelassen ist, sieht sie nicht mehr.',
  'level-lost': /*i18n*/ 'Achtung: Sie wird weniger vertraulich als bisher.',
  'wall-gained': /*i18n*/ 'Sie kommt hinter eine weitere Schranke.',
  'wall-lost': /*i18n*/ 'Achtung: Sie liegt nicht mehr hinter der bisherigen Schranke.',
  'values-lost':
    /*i18n*/ 'Angaben haben in der neuen Fallaktenart keinen Platz; sie stehen danach nur noch im Protokoll.',
  'tabs-left': /*i18n*/ 'Dokumente oder Vorgänge verlieren ihr Register.',
};

/** What an act means for a file beside what was said. */
export function bulkEffect(i18n: I18n, effect: string): string {
  const known = effects[effect];
  return known === undefined ? effect : i18n._(known);
}

/** What is known of a file of a run beside its outcome: its former reference, what is lost, which fields are wrong. */
export function bulkItemWords(i18n: I18n, { details }: BulkItem, labels: ReadonlyMap<string, string>): string[] {
  const { formerReference, lost, faults } = details ?? {};
  const names = texts(faults).map((fault) => {
    const key = fault.split(' ')[0] ?? fault;
    return labels.get(key) ?? key;
  });
  return [
    ...(typeof formerReference === 'string' ? [i18n.t('bisher {formerReference}', { formerReference })] : []),
    ...(texts(lost).length > 0 ? [i18n.t('entfällt: {fields}', { fields: texts(lost).join(', ') })] : []),
    ...(names.length > 0 ? [i18n.t('Felder: {fields}', { fields: [...new Set(names)].join(', ') })] : []),
  ];
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** What happened to runs over many files and lists of files, for the journal. */
export const bulkJournal: Record<string, string> = {
  'bulk-actions.run-started': /*i18n*/ '{actor} hat einen Sammelvorgang gestartet.',
  'bulk-actions.run-cancelled': /*i18n*/ '{actor} hat einen Sammelvorgang abgebrochen.',
  'bulk-actions.run-stopped': /*i18n*/ 'Ein Sammelvorgang ist angehalten worden.',
  'bulk-actions.run-finished': /*i18n*/ 'Ein Sammelvorgang ist abgeschlossen.',
  'bulk-actions.list-exported': /*i18n*/ '{actor} hat eine Liste von Akten heruntergeladen.',
  'bulk-actions.list-files-named': /*i18n*/ '{actor} hat eine Liste heruntergeladen: Das sind ihre Akten.',
};
