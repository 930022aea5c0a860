/** Things of the API made up for states that are slow or hard to bring about. */
const NOW = '2026-03-12T08:15:00.000Z';
const UNIT = { id: id(1), number: '63.2', name: 'Bauüberwachung und Denkmalschutz' };
const FILE = { id: id(2), reference: '63.2-63.30.01/0047-2025', subject: 'Fenstererneuerung am Fachwerkhaus' };

/** An identifier that reads like one of the API. */
export function id(number: number): string {
  return `01a20123-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** A piece of mail in a list. */
export function piece(number: number, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: id(1000 + number),
    batchId: id(3),
    batchNumber: 'S-2026-000009',
    position: number,
    state: 'review',
    receivedAt: NOW,
    pages: 2,
    subject: `Schreiben ${String(number)} zur Grundstücksentwässerungsanlage`,
    sender: 'Donaudampfschifffahrtsgesellschaft Eschenbrück mbH',
    documentType: 'Schreiben',
    dateOfLetter: '2026-03-10',
    unit: UNIT,
    suggestedFile: FILE,
    confidence: 0.62,
    problem: null,
    version: 3,
    ...more,
  };
}

/** A piece of mail on its own page. */
export function openPiece(number: number, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    ...piece(number),
    fields: {
      subject: `Schreiben ${String(number)} zur Grundstücksentwässerungsanlage`,
      senderName: 'Jannik Köhlbrandt',
      senderAddress: 'Bahnhofstraße 45, 05417 Eschenbrück',
      dateOfLetter: '2026-03-10',
      documentType: 'Schreiben',
      foreignReference: null,
      ourReference: null,
      receivedOn: '2026-03-12',
    },
    suggestions: [
      {
        field: 'file',
        value: FILE.id,
        label: FILE.reference,
        confidence: 0.97,
        reason: { code: 'REFERENCE_EXACT', details: { read: FILE.reference } },
        page: null,
        box: null,
      },
    ],
    pageList: [],
    renditions: { pdfA: false, original: [] },
    document: null,
    history: [],
    ...more,
  };
}

/** Counts of the pieces of a batch. */
function counts(total: number): Record<string, number> {
  return { waiting: 0, reading: 0, review: total, delivered: 0, filed: 0, returned: 0, problem: 0, total };
}

/** A batch on its own page: a file that is fine, one that was refused, a piece with a problem, every kind of page. */
export function batchWithProblems(): Record<string, unknown> {
  const fileOf = (number: number, more: object): object => ({
    id: id(10 + number),
    name: `scan_000${String(number)}.pdf`,
    mediaType: 'application/pdf',
    sizeBytes: 123_456,
    sha256: 'a'.repeat(64),
    pages: 4,
    state: 'inspected',
    problems: [],
    ...more,
  });
  const refusal = { code: 'INTAKE.FILE_ENCRYPTED', severity: 'refuse', details: {}, fileName: 'scan_0002.pdf' };
  return {
    id: id(3),
    number: 'S-2026-000009',
    channel: 'folder',
    source: 'Scanner Poststelle',
    receivedAt: NOW,
    receivedBy: null,
    state: 'processing',
    files: 2,
    pages: 4,
    pieces: { ...counts(1), review: 0, problem: 1 },
    problems: [],
    fileList: [fileOf(1, {}), fileOf(2, { state: 'refused', pages: null, problems: [refusal] })],
    pageList: ['separator', 'content', 'blank', 'unreadable', 'unknown'].map((kind, index) => ({
      fileId: id(11),
      index,
      kind,
      pieceId: kind === 'content' ? id(1001) : null,
      separatorPayload: kind === 'separator' ? 'TALAKTE:SEP:1:63:0001:1' : null,
    })),
    items: [piece(1, { state: 'problem', problem: { code: 'INTAKE.PIECE_FAILED', severity: 'refuse', details: {} } })],
  };
}

/** A document in a file. */
export function documentIn(number: number): Record<string, unknown> {
  return {
    id: id(50_000 + number),
    reference: `${FILE.reference}-1-${String(number).padStart(3, '0')}/63.2`,
    subject: `Schreiben ${String(number)} zur denkmalrechtlichen Erlaubnis`,
    type: 'Schreiben',
    dateOfLetter: '2026-03-10',
    receivedOn: '2026-03-12',
    sender: 'Stiftung Bürgerhäuser Eschenbrück',
    pages: 2,
    mediaType: 'application/pdf',
    proceedingId: id(4),
    attachedTo: null,
    volumeId: null,
    invalid: null,
    state: number === 1 ? 'in-progress' : 'received',
    checkedOutBy: number === 1 ? 'Friederike Ahlgrün' : null,
  };
}

/** The work on a document somebody else has checked out, with an upload that waits for a decision. */
export function workOnDocument(): Record<string, unknown> {
  const by = { id: id(6), displayName: 'Sönke Rüter' };
  return {
    state: 'in-progress',
    dispatchedOn: null,
    version: 2,
    checkOut: { userId: id(7), userName: 'Friederike Ahlgrün', place: 'Laptop', baseVersion: 1, since: NOW },
    versions: [
      {
        number: 1,
        createdAt: NOW,
        createdBy: by,
        note: 'erster Wurf',
        basedOn: null,
        findings: [{ code: 'INTAKE.PDF_HAS_JAVASCRIPT', page: 2 }],
      },
    ],
    waitingUploads: [
      {
        id: id(70_001),
        baseVersion: 1,
        fileName: 'bescheid.docx',
        mediaType: 'application/msword',
        sizeBytes: 12_345,
        sha256: 'd'.repeat(64),
        note: null,
        handedInBy: by,
        handedInAt: NOW,
        state: 'waiting',
      },
    ],
  };
}

/** A file with one proceeding that holds so many documents. */
export function fileWith(documents: number): Record<string, unknown> {
  return {
    ...FILE,
    fileType: 'Bauakte',
    state: 'open',
    unit: UNIT,
    planUnit: { id: id(5), mark: '63.30.01', title: 'Denkmalrechtliche Erlaubnisse' },
    startedOn: '2025-02-01',
    updatedAt: NOW,
    version: 1,
    retentionYears: 30,
    disposalKind: 'B',
    parties: [],
    formerReferences: [],
    documents: [],
    proceedings:
      documents === 0
        ? []
        : [
            {
              id: id(4),
              reference: `${FILE.reference}-1`,
              subject: 'Denkmalrechtliche Erlaubnis',
              state: 'open',
              startedOn: '2025-02-01',
              subFileId: null,
              documents: Array.from({ length: documents }, (_, index) => documentIn(index + 1)),
            },
          ],
  };
}

/** A document on its own, made from images of a scan, with its history and the original beside the reading copy. */
export function openDocument(): Record<string, unknown> {
  const format = (number: number, role: string, name: string): object => ({
    id: id(60_000 + number),
    name,
    mediaType: 'application/zip',
    fileName: `dokument_${String(number)}.zip`,
    sizeBytes: 45_678,
    sha256: 'b'.repeat(64),
    role,
    pages: 2,
  });
  return {
    ...documentIn(1),
    fileId: FILE.id,
    fileReference: FILE.reference,
    fileSubject: FILE.subject,
    proceeding: { id: id(4), reference: `${FILE.reference}-1`, subject: 'Denkmalrechtliche Erlaubnis' },
    foreignReference: 'BHE-2026/17',
    medium: '001',
    scanOrigin: [{ batch: 'S-2026-000009', fileName: 'stapel.pdf', sha256: 'c'.repeat(64), images: [3, 4] }],
    senderAddress: 'Kirchgasse 4, 05417 Eschenbrück',
    createdAt: NOW,
    versions: [
      {
        number: 1,
        createdAt: NOW,
        createdBy: { id: id(6), displayName: 'Sönke Rüter' },
        formats: [format(1, 'original', 'TIFF'), format(2, 'rendition', 'PDF/A-2u')],
      },
    ],
    history: [entry(1)],
    integrity: { verifiedAt: NOW, result: 'failed' },
  };
}

/** An entry of the journal. */
export function entry(number: number): Record<string, unknown> {
  return {
    id: number,
    occurredAt: NOW,
    actor: { kind: 'system', id: null, name: 'intake-worker' },
    action: 'intake.mail-item-delivered',
    objectType: 'mail-item',
    objectId: id(1001),
    before: { state: 'review', confidence: 0.4 },
    after: { state: 'delivered', confidence: 0.97, automatic: true },
    correlationId: null,
    block: null,
  };
}

/** A check of the journal and the store. */
export function check(state: 'running' | 'ok' | 'failed', firstFault: object | null = null): Record<string, unknown> {
  const progress = { done: 40, total: 120 };
  return {
    id: id(7),
    state,
    startedAt: NOW,
    finishedAt: state === 'running' ? null : NOW,
    startedBy: { id: id(6), displayName: 'Benedikt Großkurth' },
    progress: { entries: progress, blocks: progress, objects: progress },
    firstFault,
  };
}

/** A job that was given up. */
export function deadLetter(): Record<string, unknown> {
  return {
    id: id(8),
    kind: 'job',
    name: 'intake.read-mail-item',
    objectType: 'mail-item',
    objectId: id(1001),
    attempts: 8,
    lastError: { code: 'STORAGE.UNREACHABLE', details: {} },
    failedAt: NOW,
  };
}
