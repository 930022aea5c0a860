import { describe, expect, it } from '@jest/globals';
import { type ForeseenFile, foreseenUndo } from './conversion-undo.js';

const FILES: readonly ForeseenFile[] = [
  { line: 2, fileId: 'a', documents: 3, keptBecause: null },
  { line: 6, fileId: 'b', documents: 5, keptBecause: 'lent' },
  { line: 9, fileId: 'c', documents: 1, keptBecause: 'changed' },
  { line: 12, fileId: 'd', documents: 2, keptBecause: 'changed' },
];

describe(foreseenUndo, () => {
  it('counts what goes with its documents, and what stays by reason', async () => {
    expect(await foreseenUndo(FILES)).toMatchObject({
      goes: 1,
      documents: 3,
      stays: 3,
      reasons: [
        { reason: 'lent', files: 1 },
        { reason: 'changed', files: 2 },
      ],
    });
  });

  it('is another one as soon as one file goes instead of staying, or stays for another reason', async () => {
    const { fingerprint } = await foreseenUndo(FILES);
    expect((await foreseenUndo(FILES)).fingerprint).toBe(fingerprint);
    const changed = FILES.map((file) => (file.line === 6 ? { ...file, keptBecause: 'changed' as const } : file));
    expect((await foreseenUndo(changed)).fingerprint).not.toBe(fingerprint);
    const more = FILES.map((file) => (file.line === 6 ? { ...file, keptBecause: null } : file));
    expect((await foreseenUndo(more)).fingerprint).not.toBe(fingerprint);
  });
});
