import { describe, expect, it } from '@jest/globals';
import { tidyFileName, uploadFormat } from './upload-format.js';

const ZIP = Buffer.from('504b0304140000000000', 'hex');
const odf = (kind: string): Buffer =>
  Buffer.concat([ZIP, Buffer.alloc(20), Buffer.from(`mimetypeapplication/vnd.oasis.opendocument.${kind}PK`)]);

describe(uploadFormat, () => {
  it.each([
    [Buffer.from('%PDF-1.7\n'), 'brief.docx', 'application/pdf'],
    [Buffer.from('ffd8ffe0', 'hex'), 'foto', 'image/jpeg'],
    [Buffer.from('89504e470d0a1a0a', 'hex'), 'plan.png', 'image/png'],
    [Buffer.from('49492a0008000000', 'hex'), 'fax.tif', 'image/tiff'],
    [ZIP, 'Bescheid.DOCX', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    [odf('text'), 'Bescheid.odt', 'application/vnd.oasis.opendocument.text'],
    [odf('spreadsheet'), 'umbenannt.odt', 'application/vnd.oasis.opendocument.spreadsheet'],
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'alt.doc', 'application/msword'],
    [Buffer.from('{\\rtf1\\ansi'), 'notiz', 'application/rtf'],
    [Buffer.from('Vermerk'), 'vermerk.txt', 'text/plain'],
  ])('goes by the content: %#', (head, name, mediaType) => {
    expect(uploadFormat(head, name)?.mediaType).toBe(mediaType);
  });

  it.each([
    ['an archive', ZIP, 'unterlagen.zip'],
    ['a program that calls itself a letter', Buffer.from('MZ\u0000\u0001'), 'brief.txt'],
    ['a document with macros', ZIP, 'makro.docm'],
    ['an archive that calls itself OpenDocument', ZIP, 'brief.odt'],
    ['a page of the web', Buffer.from('<html><script>'), 'seite.html'],
    ['nothing', Buffer.alloc(0), 'leer.txt'],
  ])('refuses %s', (_, head, name) => {
    expect(uploadFormat(head, name)).toBeUndefined();
  });
});

describe(tidyFileName, () => {
  it('keeps the name and drops folders, marks and dots', () => {
    expect(tidyFileName('C:\\Users\\x\\Entwurf \u202Efdp.docx')).toBe('Entwurf fdp.docx');
    expect(tidyFileName('../..')).toBe('unbenannt');
    expect(tidyFileName('')).toBe('unbenannt');
  });
});
