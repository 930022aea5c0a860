import { createHash } from 'node:crypto';
import { canonicalJson } from '#kernel/canonical-json';
import type { PlainValue } from '#kernel/domain-event';
import type { PlannedFile } from './manifest-plan.js';

/** Where a file lies, by the names of its places: ids change from one plan version to the next. */
export interface NamedPlace {
  readonly planMark: string;
  readonly leadUnit: string;
}

/**
 * What a file of a manifest consists of, as one checksum: everything it says, and the checksums of its documents. The same
 * in every run, whatever the manifest is called, in whatever order its rows stand and wherever the folder lies.
 * @returns SHA-256 as lower-case hex; `null` while the bytes of a document are not known
 */
export function fingerprintOf(file: PlannedFile, place: NamedPlace): string | null {
  if (file.documents.some(({ hash }) => hash === null)) return null;
  const { row: _row, planUnitId: _plan, leadUnitId: _unit, typeVersionId: _version, ...said } = file;
  const plain = file.proceedings.map(({ row: _own, partOf: _whole, ...proceeding }) => proceeding);
  // positions differ from list to list: a part says of what it is one
  const proceedings = file.proceedings.map(({ partOf }, index) =>
    canonical({ ...plain[index], ...(partOf === undefined ? {} : { partOf: canonical(plain[partOf] ?? {}) }) }),
  );
  const documents = file.documents.map(({ row: _own, path: _path, proceeding, ...document }) =>
    canonical({ ...document, proceeding: proceeding === null ? null : (proceedings[proceeding] ?? null) }),
  );
  const whole = canonical({ ...said, ...place, proceedings: proceedings.sort(), documents: documents.sort() });
  return createHash('sha256').update(whole).digest('hex');
}

/** The same text for the same content, in whatever order it was put together. */
function canonical(value: object): string {
  return canonicalJson(JSON.parse(JSON.stringify(value)) as PlainValue);
}
