import type { DocumentSummary, FileParts, Proceeding, RecordFileDetail, SubFile, Volume } from '../../api/contract.js';

/** A piece of the tree of a file: something that holds others, or a document; parts of proceedings stand in them. */
export type Branch = { key: string; children: Branch[] } & (
  | { kind: 'register'; title: string }
  | { kind: 'sub-file'; subFile: SubFile }
  | { kind: 'volume'; volume: Volume }
  | { kind: 'proceeding'; proceeding: Proceeding }
  | { kind: 'document'; document: DocumentSummary }
);

/** Register tabs of the type of the file, and what stands under them. */
export interface Registers {
  tabs: readonly { key: string; title: string }[];
  tabOf: (id: string) => string | undefined;
}

interface Content {
  proceedings: readonly Proceeding[];
  documents: readonly DocumentSummary[];
}

/** Documents as branches; attachments under their main document. */
function documentBranches(documents: readonly DocumentSummary[]): Branch[] {
  const attached = new Map<string | null, DocumentSummary[]>();
  for (const document of documents) {
    const among = attached.get(document.attachedTo);
    if (among === undefined) {
      attached.set(document.attachedTo, [document]);
    } else {
      among.push(document);
    }
  }
  const branch = (document: DocumentSummary): Branch => ({
    key: `d:${document.id}`,
    kind: 'document',
    document,
    children: (attached.get(document.id) ?? []).map(branch),
  });
  return (attached.get(null) ?? []).map(branch);
}

function contentBranches({ proceedings, documents }: Content, volumeId?: string): Branch[] {
  const suffix = volumeId === undefined ? '' : `:${volumeId}`;
  const isPart = ({ partOf }: Proceeding) => proceedings.some(({ id }) => id === partOf);
  const branch = (proceeding: Proceeding): Branch => ({
    key: `p:${proceeding.id}${suffix}`,
    kind: 'proceeding',
    proceeding,
    children: [
      ...documentBranches(proceeding.documents),
      ...proceedings.filter(({ partOf }) => partOf === proceeding.id).map(branch),
    ],
  });
  return [...proceedings.filter((one) => !isPart(one)).map(branch), ...documentBranches(documents)];
}

/** What was filed into a volume: a proceeding that went on for long stands in several, an empty one in the open one. */
function withinVolume({ proceedings, documents }: Content, { id, closedOn }: Volume): Content {
  const isIn = ({ volumeId }: DocumentSummary) => volumeId === id;
  const isKept = (one: Proceeding) => one.documents.some(isIn) || (closedOn === null && one.documents.length === 0);
  return {
    proceedings: proceedings
      .filter((one) => isKept(one) || proceedings.some((part) => part.partOf === one.id && isKept(part)))
      .map((one) => ({ ...one, documents: one.documents.filter(isIn) })),
    documents: documents.filter(isIn),
  };
}

function placeBranches(content: Content, volumes: readonly Volume[]): Branch[] {
  if (volumes.length === 0) {
    return contentBranches(content);
  }
  return volumes.map((volume): Branch => ({
    key: `v:${volume.id}`,
    kind: 'volume',
    volume,
    children: contentBranches(withinVolume(content, volume), volume.id),
  }));
}

/** The tree of a file: sub-files, registers, then what lies directly in it, by volumes where it keeps some. */
export function branchesOf(file: RecordFileDetail, parts: FileParts, registers: Registers): Branch[] {
  const { tabs, tabOf } = registers;
  const own = file.proceedings.filter(({ subFileId }) => subFileId === null);
  const under = (tab: string | undefined): Content => ({
    proceedings: own.filter(({ id, partOf }) => tabOf(partOf ?? id) === tab),
    documents: file.documents.filter(({ id, attachedTo }) => tabOf(attachedTo ?? id) === tab),
  });
  const volumesOf = (id: string | null) => parts.volumes.filter(({ subFileId }) => subFileId === id);
  return [
    ...parts.subFiles.map((subFile): Branch => ({
      key: `s:${subFile.id}`,
      kind: 'sub-file',
      subFile,
      children: placeBranches(
        { proceedings: file.proceedings.filter(({ subFileId }) => subFileId === subFile.id), documents: [] },
        volumesOf(subFile.id),
      ),
    })),
    ...tabs
      .map(({ key, title }): Branch => ({
        key: `r:${key}`,
        kind: 'register',
        title,
        children: contentBranches(under(key)),
      }))
      .filter(({ children }) => children.length > 0),
    ...placeBranches(under(undefined), volumesOf(null)),
  ];
}

/** What is in just one of two sets: what stands otherwise than by itself, and what is open when that is so. */
export function inOneOnly<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): Set<T> {
  return new Set([...[...some].filter((one) => !others.has(one)), ...[...others].filter((one) => !some.has(one))]);
}

/** Everything that is open to begin with: all but volumes that are closed. */
export function expandedKeys(branches: readonly Branch[]): string[] {
  return branches
    .filter((branch) => branch.kind !== 'volume' || branch.volume.closedOn === null)
    .flatMap(({ key, children }) => (children.length === 0 ? [] : [key, ...expandedKeys(children)]));
}
