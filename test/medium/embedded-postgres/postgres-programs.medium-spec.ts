import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { repairLibraryLinks } from '../../../src/platform/embedded-postgres/postgres-programs.js';

describe(repairLibraryLinks.name, () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'talakte-links-'));

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('makes the links that npm leaves out with --ignore-scripts, and leaves those that are there', () => {
    mkdirSync(path.join(folder, 'native/lib'), { recursive: true });
    writeFileSync(path.join(folder, 'native/lib/libpq.so.5.18'), 'library');
    writeFileSync(path.join(folder, 'native/lib/libz.so'), 'already there');
    const links = [
      { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' },
      { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libz.so' },
    ];
    writeFileSync(path.join(folder, 'native/pg-symlinks.json'), JSON.stringify(links));
    repairLibraryLinks(folder);
    repairLibraryLinks(folder);
    expect(readlinkSync(path.join(folder, 'native/lib/libpq.so.5'))).toBe('libpq.so.5.18');
    expect(readFileSync(path.join(folder, 'native/lib/libz.so'), 'utf8')).toBe('already there');
  });
});
