import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReferenceRules } from '../file-reference.js';
import { Proceeding } from '../proceeding.entity.js';
import { RecordFile } from '../record-file.entity.js';
import { documentsToMove, placeDocuments, type PlacedDocument, strayAttachments } from './moving-documents.js';

const NOW = new Date('2026-11-22T08:00:00Z');
const rules: ReferenceRules = {
  file: ({ fileNo }) => `63-631/${String(fileNo)}`,
  proceeding: (file, number) => `${file}-${String(number)}`,
  document: (parent, number) => `${parent}.${String(number)}`,
  counterScope: () => 'one',
};
const fileOf = (fileNo: number): RecordFile => {
  const referenceParts = { unit: '63', plan: '631', fileNo, year: 2026 };
  return RecordFile.open(
    {
      ...{
        id: `file-${String(fileNo)}`,
        reference: rules.file(referenceParts),
        referenceParts,
        subject: 'Akte',
        fileType: 'Sachakte',
      },
      ...{
        planUnitId: 'unit',
        leadUnitId: 'office',
        retentionYears: 10,
        disposalKind: 'B',
        parties: [],
        startedOn: '2026-01-01',
      },
    },
    NOW,
  );
};
const document = (id: string, more: Partial<PlacedDocument> = {}): PlacedDocument => ({
  ...{ id, fileId: 'file-1', proceedingId: null, number: 1, attachedToId: null },
  ...more,
});

describe(placeDocuments.name, () => {
  it('numbers documents anew in the order they had, within their proceeding or where somebody chose', () => {
    const target = fileOf(2);
    target.nextDocumentNumber(NOW);
    const placed = placeDocuments(
      [document('b', { number: 7, proceedingId: 'goes' }), document('a', { number: 3 })],
      { target, proceedingIds: new Set(['goes']), proceedingId: 'there' },
      NOW,
    );
    expect(placed).toEqual([
      { id: 'a', from: { proceedingId: null, number: 3 }, to: { proceedingId: 'there', number: 2 } },
      { id: 'b', from: { proceedingId: 'goes', number: 7 }, to: { proceedingId: 'goes', number: 3 } },
    ]);
  });

  it('leaves the number within one file', () => {
    const [placed] = placeDocuments(
      [document('a', { number: 3 })],
      { target: fileOf(1), proceedingIds: new Set(), proceedingId: 'there' },
      NOW,
    );
    expect(placed?.to).toEqual({ proceedingId: 'there', number: 3 });
  });
});

describe(documentsToMove.name, () => {
  const all = [
    document('main'),
    document('attachment', { attachedToId: 'main' }),
    document('inside', { proceedingId: 'p' }),
    document('stays'),
  ];

  it('takes attachments along, and everything in a proceeding', () => {
    const chosen = { proceedingIds: new Set(['p']), documentIds: new Set(['main']) };
    expect(documentsToMove(all, chosen).map(({ id }) => id)).toEqual(['main', 'attachment', 'inside']);
  });

  it('tells attachments that would be torn off', () => {
    const chosen = { proceedingIds: new Set<string>(), documentIds: new Set(['attachment']) };
    expect(strayAttachments(documentsToMove(all, chosen)).map(({ id }) => id)).toEqual(['attachment']);
    expect(strayAttachments(all)).toEqual([]);
  });
});

describe('any sequence of moves, merges and splits', () => {
  const step = fc.record({ from: fc.nat(5), to: fc.nat(5), pick: fc.nat(3), isAll: fc.boolean(), isNew: fc.boolean() });

  it('loses and doubles no document, gives no number of a file and no reference twice', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const files = [fileOf(1), fileOf(2), fileOf(3)];
        const numbers = new Map<string, number[]>();
        const given = new Map<string, string>();
        const note = (fileId: string, number: number): void =>
          void numbers.set(fileId, [...(numbers.get(fileId) ?? []), number]);
        const proceedings = files.map((file, index) =>
          Proceeding.open(file, { id: `p${String(index)}`, subject: 'Vorgang', rules }, NOW),
        );
        let documents = files.flatMap((file, index) =>
          ['', `p${String(index)}`].map((proceedingId): PlacedDocument => {
            const number = file.nextDocumentNumber(NOW);
            note(file.id, number);
            return document(`${file.id} ${proceedingId}`, {
              fileId: file.id,
              proceedingId: proceedingId || null,
              number,
            });
          }),
        );
        const ids = documents.map(({ id }) => id).sort();
        for (const { from, to, pick, isAll, isNew } of steps) {
          const source = files[from % files.length];
          if (isNew) files.push(fileOf(files.length + 1));
          const target = isNew ? files.at(-1) : files[to % files.length];
          if (!source || !target || source === target) continue;
          const lying = proceedings.filter(({ fileId }) => fileId === source.id);
          const going = isAll ? lying : lying.slice(pick % 2, 1 + pick);
          const proceedingIds = new Set(going.map(({ id }) => id));
          const own = documents.filter(({ fileId }) => fileId === source.id);
          const moving = isAll ? own : documentsToMove(own, { proceedingIds, documentIds: new Set() });
          for (const proceeding of going) {
            proceeding.moveTo(target, rules, NOW);
            expect(given.get(proceeding.reference)).toBeUndefined();
            given.set(proceeding.reference, proceeding.id);
          }
          const placed = new Map(
            placeDocuments(moving, { target, proceedingIds, proceedingId: null }, NOW).map((one) => [one.id, one.to]),
          );
          for (const { number } of placed.values()) note(target.id, number);
          documents = documents.map((one) => ({
            ...one,
            ...placed.get(one.id),
            fileId: placed.has(one.id) ? target.id : one.fileId,
          }));
        }
        expect(documents.map(({ id }) => id).sort()).toEqual(ids);
        for (const used of numbers.values()) expect(new Set(used).size).toBe(used.length);
        const at = new Map(proceedings.map(({ id, fileId }) => [id, fileId]));
        for (const { proceedingId, fileId } of documents)
          if (proceedingId !== null) expect(at.get(proceedingId)).toBe(fileId);
      }),
    );
  });
});
