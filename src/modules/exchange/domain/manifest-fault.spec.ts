import { describe, expect, it } from '@jest/globals';
import { manifestFault } from './manifest-fault.js';

describe(manifestFault, () => {
  it('keeps a file out unless the fault is only worth a note', () => {
    expect(manifestFault('subject-missing').severity).toBe('error');
    expect(manifestFault('document-not-named').severity).toBe('note');
  });

  it('shows control and direction marks, and shortens what is too long to be read', () => {
    expect(manifestFault('path-invalid', { value: 'a\u0000b\u202Egpj.exe' }).value).toBe('a\\u0000b\\u202egpj.exe');
    expect(manifestFault('text-too-long', { value: 'x'.repeat(1000) }).value).toHaveLength(162);
    const path = `${'Ordner/'.repeat(100)}Antrag.pdf`;
    expect(manifestFault('document-not-there', { value: path }).value).toBe(path);
  });
});
