import { CONFIDENTIALITY_LEVELS } from '#kernel/confidentiality';
import { newId } from '#kernel/ids';
import { userActorWith } from '#modules/identity/testing';
import { PrepareFile, RequestDeletion, SetFollowUp, WriteNote } from '#modules/records/testing';
import { CheckOutDocument } from '../../../src/modules/records/application/documents/check-out-document.js';
import { RequestHandOut } from '../../../src/modules/exchange/application/hand-out/request-hand-out.js';
import type { TestApplication } from '../../support/application.js';
import type { Office } from '../../support/office.js';

/** What keeps a file from whoever may not see it: its office, a wall, its level, the level of what lies in it, or that it is a draft. */
export type Protection = 'office' | 'wall' | 'level' | 'part' | 'draft';

/** A file of which everything carries a word that nothing else has. */
export interface Planted {
  readonly word: string;
  readonly reference: string;
  readonly protection: Protection;
  /** By kind: the file, what lies in it, what is about it, and the scan a part of it was. */
  readonly ids: Readonly<Record<PlantedKind, string>>;
}

/** Kinds of things that are planted, as addresses and bodies of requests call them. */
export type PlantedKind =
  | 'file'
  | 'document'
  | 'proceeding'
  | 'format'
  | 'followUp'
  | 'note'
  | 'deletionRequest'
  | 'handOut'
  | 'savedSearch'
  | 'mailItem'
  | 'waitingItem'
  | 'batch'
  | 'batchFile';

const EVERYTHING = ['read', 'file', 'work', 'open-file', 'request-deletion', 'hand-out'].map(
  (right) => [`records.${right}`, 'all'] as const,
);

/** Somebody who may see everything: what he does is what others must not see. */
const owner = userActorWith(Object.fromEntries(EVERYTHING), 'Olga Offen', { levels: [...CONFIDENTIALITY_LEVELS] });

/** Opens a file and does with it whatever leaves a trace somewhere; protects it afterwards. */
export async function plant(
  app: TestApplication,
  office: Office,
  receiverId: string,
  [word, unit, protection]: readonly [string, string, Protection],
): Promise<Planted> {
  const subject = protection === 'part' ? 'Offene Sache' : `Sache ${word}`;
  const parties = protection === 'part' ? [] : [`${word} Meier`];
  const { id: file, reference } = await office.openFile(subject, { unit, parties });
  const mailItem = newId();
  const { documentId: document, proceedingId } = await office.addDocument(
    { fileId: file, newProceedingSubject: `Vorgang ${word}` },
    {
      subject: `Schreiben ${word}`,
      senderName: `${word} GmbH`,
      foreignReference: `${word}-4711`,
      pageTexts: [`Text ${word}`],
      source: `mail-item:${mailItem}`,
    },
  );
  const proceeding = proceedingId ?? '';
  const [format] = await app.database.query<{ id: string }>(
    `SELECT format.id FROM document_format AS format JOIN document_version AS version ON version.id = format.version_id WHERE version.document_id = $1`,
    [document],
  );
  const about = { fileId: file, objectKind: 'document', objectId: document } as const;
  const note = await app.get(WriteNote).execute(owner, { ...about, text: `Notiz ${word}` });
  const follow = { kind: 'follow-up', subject: `Frist ${word}`, rule: { kind: 'wished', on: '2031-01-02' } } as const;
  const followUp = await app.get(SetFollowUp).execute(owner, { ...about, ...follow, assigneeId: null });
  const why = { reason: `Weil ${word}`, legalBasis: `Art. 17 ${word}` };
  const deletionRequest = await app
    .get(RequestDeletion)
    .execute(owner, { ...about, objectKind: 'proceeding', objectId: proceeding, ...why });
  await app.get(CheckOutDocument).execute(owner, { documentId: document, place: `Bei ${word}` });
  const asked = { fileId: file, kind: 'pdf', purpose: `Akteneinsicht ${subject}` } as const;
  const handOut = await app.get(RequestHandOut).execute(owner, asked);
  const scan = await scanned(app, {
    office,
    receiverId,
    word,
    mailItem,
    document,
    file,
    label: `${reference} ${subject}`,
  });
  const savedSearch = newId();
  await app.database.query(
    `INSERT INTO saved_search (id, owner_id, name, query, is_pinned, looked_at, saved_at)
     VALUES ($1, $2, $3, '{"q": ""}', true, now(), now())`,
    [savedSearch, owner.id, `Suche ${word}`],
  );
  await protect(app, protection, { file, document, proceeding });
  const ids = { file, document, proceeding, format: format?.id ?? '', followUp, note, deletionRequest, handOut };
  return { word, reference, protection, ids: { ...ids, ...scan, savedSearch, mailItem } };
}

/** Prepares a file for its author alone; it holds nothing, so its id stands for whatever could lie in it. */
export async function plantDraft(
  app: TestApplication,
  office: Office,
  [word, unit]: readonly [string, string],
): Promise<Planted> {
  const { id, reference } = await app.get(PrepareFile).execute(owner, {
    planUnitId: office.planUnit('631'),
    leadUnitId: office.unit(unit),
    subject: `Sache ${word}`,
    parties: [{ name: `${word} Meier`, address: 'Hauptstraße 1', role: 'Bauherrin' }],
    audience: 'author',
  });
  const kinds: readonly PlantedKind[] = [
    ...(['file', 'document', 'proceeding', 'format', 'followUp', 'note', 'deletionRequest', 'handOut'] as const),
    ...(['savedSearch', 'mailItem', 'waitingItem', 'batch', 'batchFile'] as const),
  ];
  const ids = Object.fromEntries(kinds.map((kind) => [kind, id])) as Planted['ids'];
  return { word, reference, protection: 'draft', ids };
}

/** The batch in which the document came in as a piece, and a piece that waits elsewhere and seems to belong to the file. */
async function scanned(
  app: TestApplication,
  piece: {
    readonly office: Office;
    readonly receiverId: string;
    readonly word: string;
    readonly mailItem: string;
    readonly document: string;
    readonly file: string;
    /** Of the file, as readers of letters call it. */
    readonly label: string;
  },
): Promise<{ batch: string; batchFile: string; waitingItem: string }> {
  const { office, word, mailItem, label, file } = piece;
  const [batch, batchFile, waitingItem] = [newId(), newId(), newId()];
  const run = (sql: string, ...values: unknown[]): Promise<unknown> => app.database.query(sql, values);
  await run(
    `INSERT INTO batch (id, number, channel, state, received_at, received_by, received_by_name)
     VALUES ($1::uuid, $1::text, 'upload', 'done', now(), $2, 'Paula Post')`,
    batch,
    piece.receiverId,
  );
  await run(
    `INSERT INTO batch_file (id, batch_id, position, name, media_type, object_hash, size_bytes, pages, state)
     VALUES ($1, $2, 1, $3::text, 'application/pdf', encode(sha256(convert_to($3::text, 'UTF8')), 'hex'), 12, 1, 'inspected')`,
    batchFile,
    batch,
    `${word}.pdf`,
  );
  await run(
    `INSERT INTO mail_item (id, batch_id, position, state, pages, unit_id, subject, sender_name, received_on, rendition_hash,
       rendition_size, document_id, updated_at, version)
     VALUES ($1, $2, 1, 'filed', 1, $3, $4, $4, now(), $5, 12, $6, now(), 1)`,
    mailItem,
    batch,
    office.unit('63'),
    `Brief ${word}`,
    'a'.repeat(64),
    piece.document,
  );
  await run(
    `INSERT INTO mail_item_page (mail_item_id, number, file_id, page_index, blank, text, words)
     VALUES ($1, 1, $2, 0, false, $3::text, jsonb_build_array(jsonb_build_object('text', $3::text, 'confidence', 1,
       'box', jsonb_build_object('x', 0, 'y', 0, 'width', 1, 'height', 1))))`,
    mailItem,
    batchFile,
    word,
  );
  const suggestion = { confidence: 0.9, page: 1, box: null, field: 'file', value: file };
  const reason = { code: 'PARTY_KNOWN', details: { name: 'Meier' } };
  await run(
    `INSERT INTO mail_item (id, batch_id, position, state, pages, unit_id, subject, received_on, suggestions, suggested_file_id,
       updated_at, version) VALUES ($1, $2, 2, 'delivered', 1, $3, 'Ein Brief', now(), $4::jsonb, $5, now(), 1)`,
    waitingItem,
    batch,
    office.unit('50'),
    JSON.stringify([{ ...suggestion, label, reason }]),
    file,
  );
  return { batch, batchFile, waitingItem };
}

async function protect(
  app: TestApplication,
  protection: Protection,
  { file, document, proceeding }: { readonly file: string; readonly document: string; readonly proceeding: string },
): Promise<void> {
  const raise = (table: string, id: string): Promise<unknown> =>
    app.database.query(`UPDATE ${table} SET own_confidentiality = '005' WHERE id = $1`, [id]);
  if (protection === 'level') await raise('record_file', file);
  if (protection === 'part') await Promise.all([raise('document', document), raise('proceeding', proceeding)]);
  if (protection === 'wall')
    await app.database.query('UPDATE record_file SET own_walls = ARRAY(SELECT id FROM wall) WHERE id = $1', [file]);
}
