import { describe, expect, it } from '@jest/globals';
import { testContent } from '../testing/hand-out.js';
import { archiveEntries, factsOf, indexCsv, indexHtml, manifestJson } from './inspection-copy.js';

describe(archiveEntries, () => {
  it('gives every stored file a name of its own that every system takes', () => {
    expect(archiveEntries(testContent()).map(({ name }) => name)).toEqual([
      'lesefassungen/0001_=HYPERLINK(_Antrag_).pdf',
      'originale/0001_Antrag_.pdf',
      'originale/0002_Plan.tif',
    ]);
  });
});

describe(indexHtml, () => {
  it('shows what is written in the file as text, never as markup, and needs nobody else', () => {
    const html = indexHtml(testContent());
    expect(html).toContain('Neubau &#60;Wohnhaus&#62; &#38; Garage');
    expect(html).not.toMatch(/<Wohnhaus>|https?:|<script/);
    expect(html).toContain('href="originale/0002_Plan.tif"');
    expect(html).toContain('UNGÜLTIG seit 01.02.26, 09:00 durch Ida Amt: vertauscht');
  });
});

describe(indexCsv, () => {
  it('lets no cell run as a formula, and has a row for each stored file', () => {
    const lines = indexCsv(testContent()).trim().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(`"'=HYPERLINK(""Antrag"")"`);
    expect(lines[3]).toContain('c'.repeat(64));
    expect(lines[3]).toContain('UNGÜLTIG');
  });
});

describe(manifestJson, () => {
  it('names the checksum of every entry', () => {
    const manifest = JSON.parse(manifestJson(testContent())) as { entries: { sha256: string }[] };
    expect(manifest.entries.map(({ sha256 }) => sha256[0])).toEqual(['a', 'b', 'c']);
    expect(manifest).toMatchObject({ purpose: 'Akteneinsicht nach § 29 VwVfG', by: 'Karl Kunde' });
  });
});

describe(factsOf, () => {
  it('says that it is a selection', () => {
    expect(factsOf(testContent())).toContainEqual(['Umfang', 'Auswahl: 2 von 3 Dokumenten']);
  });
});
