import { describe, expect, it } from '@jest/globals';
import type { DocumentSummary, FileParts, Proceeding, RecordFileDetail } from '../../api/contract.js';
import { type Branch, branchesOf, expandedKeys, inOneOnly } from './file-branches.js';

function document(id: string, more: Partial<DocumentSummary> = {}): DocumentSummary {
  return { id, attachedTo: null, volumeId: null, ...more } as DocumentSummary;
}

function proceeding(id: string, documents: DocumentSummary[], subFileId: string | null = null): Proceeding {
  return { id, documents, subFileId, partOf: null } as Proceeding;
}

function file(proceedings: Proceeding[], documents: DocumentSummary[]): RecordFileDetail {
  return { proceedings, documents } as unknown as RecordFileDetail;
}

const noRegisters = { tabs: [], tabOf: () => undefined };
const noParts: FileParts = { subFiles: [], volumes: [] };
const volume = (id: string, closedOn: string | null, subFileId: string | null = null) =>
  ({ id, closedOn, subFileId, number: 1, startedOn: '2026-01-01' }) as const;

/** The tree in short: `key(children)`. */
function short(branches: readonly Branch[]): string {
  return branches.map(({ key, children }) => (children.length === 0 ? key : `${key}(${short(children)})`)).join(' ');
}

describe(branchesOf, () => {
  it('puts attachments under their document', () => {
    const letters = [document('a'), document('a1', { attachedTo: 'a' }), document('b')];
    expect(short(branchesOf(file([proceeding('p', letters)], []), noParts, noRegisters))).toBe('p:p(d:a(d:a1) d:b)');
  });

  it('puts sub-files first and registers before what lies directly in the file', () => {
    const subFiles = [{ id: 's' }] as unknown as FileParts['subFiles'];
    const content = file([proceeding('p', [], 's'), proceeding('q', [])], [document('a'), document('b')]);
    const registers = {
      tabs: [
        { key: 'x', title: 'X' },
        { key: 'y', title: 'Y' },
      ],
      tabOf: (id: string) => (id === 'a' ? 'x' : undefined),
    };
    expect(short(branchesOf(content, { subFiles, volumes: [] }, registers))).toBe('s:s(p:p) r:x(d:a) p:q d:b');
  });

  it('puts parts of a proceeding into it, behind its documents, in every volume and register it stands in', () => {
    const whole = proceeding('p', [document('a', { volumeId: '1' })]);
    const part = { ...proceeding('q', [document('b', { volumeId: '2' })]), partOf: 'p' };
    const content = file([whole, part, proceeding('r', [])], []);
    expect(short(branchesOf(content, noParts, noRegisters))).toBe('p:p(d:a p:q(d:b)) p:r');
    const volumes = [volume('2', null), volume('1', '2026-05-01')];
    expect(short(branchesOf(content, { subFiles: [], volumes }, noRegisters))).toBe(
      'v:2(p:p:2(p:q:2(d:b)) p:r:2) v:1(p:p:1(d:a))',
    );
    const tabs = [{ key: 'x', title: 'X' }];
    const registers = { tabs, tabOf: (id: string) => (id === 'p' ? 'x' : undefined) };
    expect(short(branchesOf(content, noParts, registers))).toBe('r:x(p:p(d:a p:q(d:b))) p:r');
  });

  it('shows a proceeding in every volume it has documents in, and an empty one in the open volume', () => {
    const long = proceeding('p', [document('a', { volumeId: '1' }), document('b', { volumeId: '2' })]);
    const parts = { subFiles: [], volumes: [volume('2', null), volume('1', '2026-05-01')] };
    const branches = branchesOf(
      file([long, proceeding('q', [])], [document('c', { volumeId: '1' })]),
      parts,
      noRegisters,
    );
    expect(short(branches)).toBe('v:2(p:p:2(d:b) p:q:2) v:1(p:p:1(d:a) d:c)');
    expect(expandedKeys(branches)).toEqual(['v:2', 'p:p:2']);
  });
});

describe(inOneOnly, () => {
  it('opens what comes later by itself, and leaves closed what the user closed', () => {
    const closedByUser = inOneOnly(new Set(['p', 'q']), new Set(['q']));
    expect(inOneOnly(new Set(['p', 'q', 'd']), closedByUser)).toEqual(new Set(['q', 'd']));
  });

  it('opens what the user opened though it is closed to begin with', () => {
    const openedByUser = inOneOnly(new Set(['p']), new Set(['p', 'volume']));
    expect(inOneOnly(new Set(['p']), openedByUser)).toEqual(new Set(['p', 'volume']));
  });
});
