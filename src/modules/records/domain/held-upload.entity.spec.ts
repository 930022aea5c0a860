import { describe, expect, it } from '@jest/globals';
import { HeldUpload } from './held-upload.entity.js';

const NOW = new Date('2026-11-22T09:00:00Z');
const format = {
  name: 'PDF',
  role: 'original',
  objectHash: 'a'.repeat(64),
  mediaType: 'application/pdf',
  fileName: 'a.pdf',
  sizeBytes: 1,
  pages: null,
} as const;

const held = (): HeldUpload =>
  HeldUpload.hold({ id: 'u', documentId: 'd', baseVersion: 1, format, note: null }, { id: 'b', name: 'Berta' }, NOW);

describe(HeldUpload, () => {
  it('waits with everything that was handed in', () => {
    expect(held()).toMatchObject({ state: 'waiting', baseVersion: 1, handedInByName: 'Berta', format });
  });

  it('is decided once', () => {
    const upload = held();
    upload.decide('as-document', 'Berta', NOW);
    expect(upload).toMatchObject({ state: 'as-document', decidedByName: 'Berta', decidedAt: NOW });
    expect(() => {
      upload.decide('discarded', 'Anna', NOW);
    }).toThrow(expect.objectContaining({ code: 'RECORDS.HELD_UPLOAD_DECIDED' }));
    expect(upload.state).toBe('as-document');
  });
});
