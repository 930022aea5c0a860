import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { ReadUpload } from '../../../src/modules/intake/application/read-upload.js';
import type { TestUser } from '#modules/identity/testing';
import { startApplication, type TestApplication, until } from '../../support/application.js';
import { type Office, setUpOffice } from '../../support/office.js';

let app: TestApplication;
let office: Office;
let clerk: TestUser;

beforeAll(async () => {
  app = await startApplication('all');
  office = await setUpOffice(app);
  clerk = await app.users.create('bau', [{ role: 'caseworker', unitId: office.unit('63') }], { displayName: 'Karl' });
});

afterAll(async () => {
  await app.seal();
  expect((await app.checkIntegrity()).firstFault).toBeNull();
  await app.close();
});

interface Read {
  readonly findings: readonly { readonly code: string }[];
  readonly text: string | null;
}

/** Hands a file in by its route and waits until the worker has looked into it. */
async function handIn(fileName: string, bytes: Uint8Array): Promise<Read> {
  const file = await office.openFile(fileName);
  const browser = await app.users.signIn(app.origin, clerk);
  const form = new FormData();
  for (const [name, value] of Object.entries({ subject: 'Entwurf', type: 'Vermerk', state: 'draft' }))
    form.append(name, value);
  form.append('file', new Blob([Buffer.from(bytes)]), fileName);
  const response = await browser.post(`/files/${file.id}/documents`, form);
  const { documentId } = (await response.json()) as { documentId: string };
  expect(response.status).toBe(201);
  const rows = (): Promise<Read[]> =>
    app.database.query<Read>(
      `SELECT reading.findings, (SELECT string_agg(text, E'\\n') FROM document_page_text WHERE version_id = version.id) AS text
         FROM document_version AS version JOIN document_version_reading AS reading ON reading.version_id = version.id
        WHERE version.document_id = $1`,
      [documentId],
    );
  await until(async () => (await rows()).length > 0, 60_000);
  const [row] = await rows();
  if (!row) throw new Error('not read');
  return row;
}

describe(ReadUpload.name, () => {
  it('reads a letter of a word processor', async () => {
    const xml = '<w:document xmlns:w="w"><w:p><w:r><w:t>die Gebühr ist 50 Euro</w:t></w:r></w:p></w:document>';
    expect(await handIn('bescheid.docx', zipSync({ 'word/document.xml': strToU8(xml) }))).toEqual({
      findings: [],
      text: 'die Gebühr ist 50 Euro',
    });
  });

  it('reads the text of a PDF and names what is in it besides', async () => {
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    pdf.addPage([595, 842]).drawText('Sehr geehrte Damen und Herren', { x: 60, y: 700, font, size: 12 });
    pdf.addJavaScript('greet', 'app.alert("x")');
    expect(await handIn('brief.pdf', await pdf.save())).toMatchObject({
      findings: [{ code: 'INTAKE.PDF_HAS_JAVASCRIPT' }],
      text: expect.stringContaining('Sehr geehrte Damen und Herren') as unknown,
    });
  });

  it('keeps what is damaged, and says so', async () => {
    const torn = Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(40, 1)]);
    expect(await handIn('kaputt.docx', torn)).toEqual({
      findings: [{ code: 'INTAKE.FILE_DAMAGED', severity: 'warn' }],
      text: null,
    });
  });
});
