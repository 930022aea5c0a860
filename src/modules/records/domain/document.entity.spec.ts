import { describe, expect, it } from '@jest/globals';
import { Document, type DocumentPlace } from './document.entity.js';
import type { DocumentState } from './document-state.js';
import type { RecordFile } from './record-file.entity.js';

/** A place whose file is open or closed. */
function place(isOpen = true): Pick<DocumentPlace, 'file' | 'proceeding'> {
  const checkOpen = (): void => {
    if (!isOpen) throw new Error('closed');
  };
  return { file: { checkOpen, checkNotClosed: checkOpen } as unknown as RecordFile, proceeding: null };
}

function document(state: DocumentState): Document {
  return Object.assign(new Document(), { state, reference: '63-1', invalid: null, version: 3, dispatchedOn: null });
}

describe(Document, () => {
  it.each(['received', 'draft', 'in-progress'] as const)('is in progress once somebody works on it (%s)', (state) => {
    const worked = document(state);
    worked.checkWorkable(place());
    worked.beginWork();
    expect(worked.state).toBe('in-progress');
  });

  it.each(['in-co-signature', 'final', 'dispatched'] as const)('takes no versions when it is %s', (state) => {
    expect(() => {
      document(state).checkWorkable(place());
    }).toThrow(expect.objectContaining({ code: 'RECORDS.DOCUMENT_FROZEN' }));
  });

  it('changes neither in a closed file nor while it is invalid', () => {
    expect(() => {
      document('draft').checkWorkable(place(false));
    }).toThrow('closed');
    const mark = { reason: 'doppelt', markedAt: '2026-11-22T08:00:00Z', markedBy: 'Anna' };
    const marked = document('draft');
    marked.markInvalid(place(), mark);
    expect(() => {
      marked.checkChangeable(place());
    }).toThrow(expect.objectContaining({ code: 'RECORDS.MARKED_INVALID' }));
    expect(() => {
      marked.markInvalid(place(), mark);
    }).toThrow(expect.objectContaining({ code: 'RECORDS.MARKED_INVALID' }));
    marked.withdrawInvalid(place());
    expect(marked.invalid).toBeNull();
  });

  it('is an attachment of a document that takes versions, where that one lies', () => {
    const main = Object.assign(document('draft'), { id: 'm', fileId: 'f', proceedingId: 'p', attachedToId: null });
    const part = Object.assign(document('draft'), { id: 'a', fileId: 'f', proceedingId: null, attachedToId: null });
    part.attachTo(main, { number: 2, ownAttachments: 0 });
    expect(part).toMatchObject({ attachedToId: 'm', attachmentNumber: 2, proceedingId: 'p' });
    main.state = 'final';
    expect(() => {
      part.checkWorkable({ ...place(), main });
    }).toThrow(expect.objectContaining({ code: 'RECORDS.DOCUMENT_FROZEN' }));
    part.detach();
    expect(part).toMatchObject({ attachedToId: null, attachmentNumber: null, proceedingId: 'p' });
    expect(() => {
      part.detach();
    }).toThrow(expect.objectContaining({ code: 'RECORDS.NOT_ATTACHED' }));
  });

  it('keeps the day on which it was sent, and only then', () => {
    const sent = document('draft');
    sent.become('final', '2026-11-20');
    expect(sent.dispatchedOn).toBeNull();
    sent.become('dispatched', '2026-11-20');
    expect(sent.dispatchedOn).toBe('2026-11-20');
    expect(() => {
      sent.become('in-progress', null);
    }).toThrow(expect.objectContaining({ code: 'RECORDS.DOCUMENT_STEP_IMPOSSIBLE' }));
  });

  it('is not changed by whoever saw an older version', () => {
    expect(() => {
      document('draft').checkVersion(2);
    }).toThrow(expect.objectContaining({ code: 'RECORDS.DOCUMENT_CHANGED_MEANWHILE' }));
  });
});
