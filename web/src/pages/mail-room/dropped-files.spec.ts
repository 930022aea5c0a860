import { describe, expect, it } from '@jest/globals';
import type { DirectoryDropItem, DropItem, FileDropItem } from 'react-aria-components';
import { filesOf } from './dropped-files.js';

function file(name: string): FileDropItem {
  const item = { kind: 'file', type: 'image/png', name, getFile: () => Promise.resolve(new File(['x'], name)) };
  return item as unknown as FileDropItem;
}

function folder(name: string, items: DropItem[]): DirectoryDropItem {
  async function* getEntries() {
    await Promise.resolve();
    yield* items;
  }
  return { kind: 'directory', name, getEntries } as unknown as DirectoryDropItem;
}

describe(filesOf.name, () => {
  it('takes what lies in folders within folders, in the order people count', async () => {
    const dropped = [
      file('z.pdf'),
      folder('Tag 2', [file('scan10.png'), file('scan2.png'), folder('Rückseiten', [file('scan1.png')])]),
      folder('Tag 10', [file('a.png')]),
    ];
    expect((await filesOf(dropped)).map(({ name }) => name)).toEqual([
      'scan1.png',
      'scan2.png',
      'scan10.png',
      'a.png',
      'z.pdf',
    ]);
  });

  it('leaves behind what the operating system put there', async () => {
    const dropped = [folder('Scans', [file('.DS_Store'), file('Thumbs.db'), file('brief.pdf')])];
    expect((await filesOf(dropped)).map(({ name }) => name)).toEqual(['brief.pdf']);
  });
});
