import { describe, expect, it } from '@jest/globals';
import { testFolder } from '../testing/manifest.js';
import { PathClaims } from './path-claims.js';
import { RowReader } from './row-reader.js';

describe(PathClaims, () => {
  it('remembers which files were named, and forgets what systems leave behind', () => {
    const claims = new PathClaims(testFolder({ 'Thumbs.db': {}, '.DS_Store': {} }), 1_000_000);
    const reader = new RowReader(
      { row: 4, cells: { path: '17-1998\\Antrag.pdf' }, fields: {}, rounded: new Set() },
      {},
      '2026-11-22',
    );
    expect(claims.claim(reader)).toBe('17-1998/Antrag.pdf');
    expect(claims.unnamed()).toEqual(['17-1998/Plan.tif', '18-1998/Antrag.pdf']);
  });
});
