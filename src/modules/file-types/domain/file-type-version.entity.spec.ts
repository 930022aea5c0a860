import { describe, expect, it } from '@jest/globals';
import { typeContent } from '../testing/type-content.js';
import { FileTypeVersion } from './file-type-version.entity.js';

const NOW = new Date('2026-11-22T08:00:00Z');

describe(FileTypeVersion.name, () => {
  const draft = (): FileTypeVersion =>
    FileTypeVersion.draft({ id: 'v', fileTypeId: 'id', number: 1, content: typeContent() }, NOW);

  it('changes as a draft only', () => {
    const version = draft();
    version.change(typeContent({ title: 'Anders' }), NOW);
    version.release('Rosalinde Käfer', NOW);
    expect(version).toMatchObject({ state: 'released', releasedBy: 'Rosalinde Käfer', content: { title: 'Anders' } });
    expect(() => {
      version.change(typeContent(), NOW);
    }).toThrow('released');
    version.supersede();
    expect(() => {
      version.supersede();
    }).toThrow('superseded');
    expect(() => {
      version.release('x', NOW);
    }).toThrow('superseded');
  });
});
