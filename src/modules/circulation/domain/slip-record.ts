import type { CirculationFolder } from './circulation-folder.js';
import type { BusinessNote, StepKind, StepOutcome } from './route-step.js';
import { numbered, type NumberedStep } from './slip.js';

/** A paper as the record names it. */
export interface RecordedPaper {
  readonly documentId: string;
  readonly reference: string;
  readonly subject: string;
}

const KINDS: Readonly<Record<StepKind, string>> = {
  processing: 'Bearbeitung',
  'co-signature': 'Mitzeichnung',
  'final-signature': 'Schlusszeichnung',
  acknowledgement: 'Kenntnisnahme',
  dispatch: 'Absendung',
  'follow-up': 'Wiedervorlage',
};

const OUTCOMES: Readonly<Record<StepOutcome, string>> = {
  processed: 'erledigt',
  signed: 'gezeichnet',
  conditional: 'mit Vorbehalt gezeichnet',
  refused: 'Mitzeichnung verweigert',
  acknowledged: 'Kenntnis genommen',
  dispatched: 'abgesandt',
  resumed: 'wieder vorgelegt',
  returned: 'zurückgegeben',
};

const NOTES: Readonly<Record<BusinessNote, string>> = {
  zK: 'z. K.',
  bR: 'bR',
  bA: 'bA',
  vA: 'vA',
  nA: 'nA',
  plus: '+',
};

const MOMENT = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', dateStyle: 'medium', timeStyle: 'short' });

/** What a slip says in one of the files. */
export interface RecordScope {
  /** Those that lie in this file; of others only the number is said. */
  readonly papers: readonly RecordedPaper[];
  /** Whether whoever reads this file may know what was written about the papers of all others too. */
  readonly hasWords: boolean;
}

const NO_WORDS = 'Betreff, Verfügungen und Vermerke stehen in der Umlaufmappe: sie betreffen auch andere Akten.';

/**
 * The slip as it goes into a file: every step, hand-over, remark and signature in words, with what each signature holds for. Whoever reads
 * the file learns nothing of what lies in others.
 */
export function slipRecord(folder: CirculationFolder, { papers, hasWords }: RecordScope): string {
  const { slip } = folder;
  const named = new Map(papers.map((paper) => [paper.documentId, paper]));
  const others = slip.papers.length - slip.papers.filter(({ documentId }) => named.has(documentId)).length;
  return [
    ...['Laufzettel', '==========', ''],
    hasWords ? `Betreff: ${folder.subject}` : NO_WORDS,
    `Federführung: ${slip.lead.name}`,
    `Umlauf: ${moment(folder.startedAt)} bis ${moment(folder.endedAt)}, ${String(slip.round)} ${slip.round === 1 ? 'Runde' : 'Runden'}`,
    ...['', 'Unterlagen', '----------'],
    ...slip.papers.flatMap(({ documentId, version, hash, isForSignature }) => {
      const paper = named.get(documentId);
      if (!paper) return [];
      const how = isForSignature ? 'zu zeichnen' : 'beigefügt';
      return [`${paper.reference} ${paper.subject} (Version ${String(version)}, ${how})`, `  SHA-256 ${hash}`];
    }),
    ...(others > 0 ? [`sowie ${String(others)} weitere aus anderen Akten`] : []),
    ...['', 'Beteiligungsschritte', '--------------------'],
    ...numbered(slip).flatMap((found) => stepLines(found, { named, hasWords })),
    '',
  ].join('\r\n');
}

interface Told {
  readonly named: ReadonlyMap<string, unknown>;
  readonly hasWords: boolean;
}

function stepLines({ step, station, number }: NumberedStep, told: Told): string[] {
  const taken = step.takenOverFrom === null ? '' : ` (übernommen von ${step.takenOverFrom})`;
  const lines = [
    `${String(number)}. ${KINDS[step.kind]}: ${step.addressee.name}${taken}, Runde ${String(station.round)}`,
  ];
  if (told.hasWords && step.order !== '') lines.push(`   Verfügung: ${step.order}`);
  if (step.notes.length > 0) lines.push(`   Vermerke: ${step.notes.map((note) => NOTES[note]).join(', ')}`);
  lines.push(`   verfügt von ${step.addedBy.name}, ${moment(step.addedAt)}`);
  return [...lines, ...endLines(step.end, told)];
}

function endLines(end: NumberedStep['step']['end'], { named, hasWords }: Told): string[] {
  if (end === null) return ['   noch offen'];
  const who = end.onBehalfOf === null ? end.by.name : `${end.by.name} i. V. ${end.onBehalfOf.name}`;
  const how = end.outcome === null ? 'übersprungen' : OUTCOMES[end.outcome];
  const signed = end.signed.filter(({ documentId }) => named.has(documentId));
  return [
    `   ${how} von ${who}, ${moment(end.at)}`,
    ...(end.remark === '' || !hasWords ? [] : [`   Vermerk: ${end.remark}`]),
    ...signed.map(({ version, hash }) => `   gilt für Version ${String(version)}, SHA-256 ${hash}`),
  ];
}

function moment(at: Date | null): string {
  return at === null ? '–' : MOMENT.format(at);
}
