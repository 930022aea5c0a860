import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { officeText } from './office-text.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'talakte-office-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function textIn(parts: Record<string, string>): Promise<string> {
  const file = path.join(folder, 'file');
  await writeFile(
    file,
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)]))),
  );
  return officeText(file);
}

describe(officeText, () => {
  it('reads paragraphs of a DOCX as they stand now, without deleted passages', async () => {
    const xml = `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Sehr geehrte </w:t></w:r><w:r><w:t>Frau Groß,</w:t></w:r></w:p>
      <w:p><w:del><w:r><w:delText>50</w:delText><w:t>alt</w:t></w:r></w:del><w:ins><w:r><w:t>60 Euro</w:t></w:r></w:ins><w:r><w:tab/><w:t>&amp; mehr</w:t></w:r></w:p></w:body></w:document>`;
    expect(await textIn({ 'word/document.xml': xml, 'word/media/x.bin': 'x' })).toBe(
      'Sehr geehrte Frau Groß,\n60 Euro\t& mehr',
    );
  });

  it('reads OpenDocument without comments', async () => {
    const xml = `<office:document-content xmlns:office="o" xmlns:text="t"><text:h>Bescheid</text:h>
      <text:p>Ihr<text:s/>Antrag <text:span>vom 2. März</text:span><office:annotation><text:p>intern</text:p></office:annotation></text:p></office:document-content>`;
    expect(await textIn({ 'content.xml': xml })).toBe('Bescheid\nIhr Antrag vom 2. März');
  });

  it('reads slides in their order', async () => {
    const slide = (text: string): string => `<p:sld xmlns:p="p" xmlns:a="a"><a:p><a:t>${text}</a:t></a:p></p:sld>`;
    expect(await textIn({ 'ppt/slides/slide10.xml': slide('zehn'), 'ppt/slides/slide2.xml': slide('zwei') })).toBe(
      'zwei\nzehn',
    );
  });

  it('refuses what is damaged, and expands no entities', async () => {
    await writeFile(path.join(folder, 'torn'), Buffer.from('504b0304140000', 'hex'));
    await expect(officeText(path.join(folder, 'torn'))).rejects.toMatchObject({ code: 'INTAKE.FILE_DAMAGED' });
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaa">]><w:p xmlns:w="w"><w:t>&a;&a;</w:t></w:p>';
    await expect(textIn({ 'word/document.xml': bomb })).rejects.toMatchObject({ code: 'INTAKE.FILE_DAMAGED' });
  });
});
