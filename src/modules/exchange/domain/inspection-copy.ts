import { csvCell } from '#kernel/csv-cell';
import {
  germanDay,
  germanMoment,
  type HandedDocument,
  type HandedFormat,
  type HandOutContent,
  markWords,
  type NotShown,
} from './hand-out-content.js';
import { notShownWords } from './not-shown.js';
import { safeName } from './safe-name.js';

/** One stored file with the name it has in the archive. */
export interface ArchiveEntry {
  readonly name: string;
  readonly document: HandedDocument;
  readonly format: HandedFormat;
}

const FOLDERS = { original: 'originale', rendition: 'lesefassungen' } as const;
const DIGITS = 4;

/** Names of all stored files in the archive: in the order of the file, none twice. */
export function archiveEntries({ documents }: HandOutContent): ArchiveEntry[] {
  return documents.flatMap((document, index) => {
    const number = String(index + 1).padStart(DIGITS, '0');
    const count = { original: 0, rendition: 0 };
    return document.formats.map((format): ArchiveEntry => {
      count[format.role] += 1;
      const place = count[format.role] === 1 ? number : `${number}-${String(count[format.role])}`;
      const own = format.role === 'original' ? format.fileName : `${document.subject}${endingOf(format)}`;
      return { name: `${FOLDERS[format.role]}/${place}_${safeName(own)}`, document, format };
    });
  });
}

/** The index people read in any browser, without us and without a network. @norm VwVfG § 29 */
export function indexHtml(content: HandOutContent, missing: readonly NotShown[] = []): string {
  const entries = archiveEntries(content);
  const gone = new Map(missing.map((one) => [one.sha256, one]));
  const rows = content.documents.map((document, index) => {
    const links = entries
      .filter((entry) => entry.document === document)
      .map(({ name, format }) => {
        const words = format.role === 'original' ? 'Original' : 'Lesefassung';
        const without = gone.get(format.objectHash);
        if (without !== undefined) return `${words} fehlt: ${escaped(notShownWords(without.code))}`;
        return `<a href="${addressOf(name)}">${words}</a>`;
      });
    const cells = [
      String(index + 1),
      document.subject,
      document.type,
      germanDay(document.date),
      document.sender ?? '–',
      document.proceeding ?? '–',
      document.reference,
      markWords(document.mark),
    ];
    return `<tr${document.mark === null ? '' : ' class="mark"'}>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}<td>${links.join('<br>')}</td></tr>`;
  });
  const facts = factsOf(content).map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`);
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(content.reference)}</title>
<style>body{font:1rem/1.5 sans-serif;margin:2rem;max-width:80rem}dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dt{font-weight:bold}dd{margin:0}table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top}.mark{background:#fff3cd;color:#000}</style>
</head><body><h1>${escaped(content.reference)} ${escaped(content.subject)}</h1>
<dl>${facts.join('')}</dl>
<h2>Dokumente</h2>
<table><thead><tr>${COLUMNS.map((name) => `<th scope="col">${name}</th>`).join('')}<th scope="col">Dateien</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>
<p>Die Originale sind Byte für Byte die der Akte. Ihre Prüfsummen (SHA-256) stehen in manifest.json und in index.csv.</p>
</body></html>
`;
}

const COLUMNS = ['Nr.', 'Betreff', 'Dokumenttyp', 'Datum', 'Absender', 'Vorgang', 'Geschäftszeichen', 'Vermerk'];

/** The same as a table for spreadsheet programs, one row a stored file. */
export function indexCsv(content: HandOutContent, missing: readonly NotShown[] = []): string {
  const gone = new Map(missing.map((one) => [one.sha256, one]));
  const header = [...COLUMNS, 'Version', 'Art', 'Datei', 'Größe in Bytes', 'SHA-256'];
  const rows = archiveEntries(content).map(({ name, document, format }) => [
    String(content.documents.indexOf(document) + 1),
    document.subject,
    document.type,
    germanDay(document.date),
    document.sender ?? '',
    document.proceeding ?? '',
    document.reference,
    markWords(document.mark),
    String(document.version),
    format.role === 'original' ? 'Original' : 'Lesefassung',
    gone.has(format.objectHash) ? `fehlt: ${notShownWords(gone.get(format.objectHash)?.code ?? '')}` : name,
    String(format.sizeBytes),
    format.objectHash,
  ]);
  return `\ufeff${[header, ...rows].map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

/** The same for programs: what was handed out, and the checksum of every entry. */
export function manifestJson(content: HandOutContent, missing: readonly NotShown[] = []): string {
  const gone = new Set(missing.map(({ sha256 }) => sha256));
  const { at, documents: _documents, ...file } = content;
  const entries = archiveEntries(content)
    .filter(({ format }) => !gone.has(format.objectHash))
    .map(({ name, document, format }) => ({
      name,
      sha256: format.objectHash,
      sizeBytes: format.sizeBytes,
      mediaType: format.mediaType,
      role: format.role,
      document: {
        reference: document.reference,
        subject: document.subject,
        type: document.type,
        date: document.date,
        version: document.version,
        mark: document.mark,
      },
    }));
  return `${JSON.stringify({ ...file, handedOutAt: at.toISOString(), entries, notGiven: missing }, undefined, 2)}\n`;
}

/** What there is to say of the file and of its being handed out. */
export function factsOf(content: HandOutContent): [name: string, value: string][] {
  const { documents, documentsInFile } = content;
  return [
    ['Federführung', content.office],
    ['Aktenzeichen', content.reference],
    ['Betreff', content.subject],
    ['Aktentyp', content.fileType],
    ...(content.mark === null ? [] : [['Vermerk', markWords(content.mark)] as [string, string]]),
    [
      'Laufzeit',
      `${germanDay(content.startedOn)} bis ${content.closedOn === null ? 'heute' : germanDay(content.closedOn)}`,
    ],
    ...content.parties.map(({ name, address, role }): [string, string] => [
      role === '' ? 'Beteiligt' : role,
      [name, address].filter((part) => part !== '').join(', '),
    ]),
    [
      'Umfang',
      documents.length === documentsInFile
        ? `${String(documents.length)} Dokumente`
        : `Auswahl: ${String(documents.length)} von ${String(documentsInFile)} Dokumenten`,
    ],
    ['Zweck', content.purpose],
    ['Erstellt', `${germanMoment(content.at)} von ${content.by}`],
  ];
}

function endingOf({ mediaType, fileName }: HandedFormat): string {
  if (mediaType === 'application/pdf') return '.pdf';
  const dot = fileName.lastIndexOf('.');
  return dot < 0 ? '' : fileName.slice(dot);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

/** What `encodeURI` leaves alone would end the path. */
function addressOf(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}
