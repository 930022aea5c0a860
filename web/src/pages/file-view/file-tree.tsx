import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { Button, ListLayout, Tree, TreeItem, TreeItemContent, Virtualizer } from 'react-aria-components';
import type { DocumentSummary, Proceeding, RecordFileDetail } from '../../api/contract.js';
import { formatDay } from '../../format/dates.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Icon } from '../../ui/icon.js';
import { MarkedSubject } from '../../words/marked-subject.js';
import { documentStates } from '../../words/document-work-words.js';
import { documentsOf } from './attachments.js';
import { useRegisters } from './details/use-registers.js';

/** A document; its attachments stand under it. */
function DocumentItem({ document, attachments }: { document: DocumentSummary; attachments: DocumentSummary[] }) {
  const { i18n } = useLingui();
  const facts = [
    document.attachedTo === null ? '' : i18n.t('Anlage'),
    document.type,
    formatDay(document.dateOfLetter ?? document.receivedOn, i18n.locale),
    document.sender ?? '',
    document.state === 'received' ? '' : i18n._(documentStates[document.state].label),
    document.checkedOutBy === null ? '' : i18n.t('ausgecheckt von {name}', { name: document.checkedOutBy }),
  ];
  return (
    <TreeItem id={`d:${document.id}`} textValue={document.subject} className="ta-tree__item">
      <TreeItemContent>
        {attachments.length > 0 ? (
          <Button slot="chevron" className="ta-tree__chevron">
            <Icon name="chevron-right" />
          </Button>
        ) : null}
        <span className="ta-tree__words">
          <MarkedSubject subject={document.subject} isInvalid={document.invalid !== null} />
          <span className="ta-option__second">{facts.filter((fact) => fact !== '').join(' · ')}</span>
        </span>
      </TreeItemContent>
      {attachments.map((attachment) => (
        <DocumentItem key={attachment.id} document={attachment} attachments={[]} />
      ))}
    </TreeItem>
  );
}

/** Documents as items of a tree; attachments under their main document. */
function documentItems(documents: readonly DocumentSummary[]): ReactNode[] {
  const attached = new Map<string | null, DocumentSummary[]>();
  for (const document of documents) {
    const among = attached.get(document.attachedTo);
    if (among === undefined) {
      attached.set(document.attachedTo, [document]);
    } else {
      among.push(document);
    }
  }
  return (attached.get(null) ?? []).map((document) => (
    <DocumentItem key={document.id} document={document} attachments={attached.get(document.id) ?? []} />
  ));
}

function ProceedingItem({ proceeding }: { proceeding: Proceeding }) {
  const { i18n } = useLingui();
  return (
    <TreeItem id={`p:${proceeding.id}`} textValue={proceeding.subject} className="ta-tree__item">
      <TreeItemContent>
        {proceeding.documents.length > 0 ? (
          <Button slot="chevron" className="ta-tree__chevron">
            <Icon name="chevron-right" />
          </Button>
        ) : null}
        <span className="ta-tree__words">
          <span className="ta-strong">
            <MarkedSubject subject={proceeding.subject} isInvalid={proceeding.invalid !== null} />
          </span>
          <span className="ta-option__second">
            {proceeding.reference} ·{' '}
            {i18n.t('{count, plural, =0 {keine Dokumente} one {# Dokument} other {# Dokumente}}', {
              count: proceeding.documents.length,
            })}
            {proceeding.state === 'closed' ? ` · ${i18n.t('geschlossen')}` : ''}
          </span>
        </span>
      </TreeItemContent>
      {documentItems(proceeding.documents)}
    </TreeItem>
  );
}

/** A register tab with what stands under it. */
function RegisterItem({ id, title, children }: { id: string; title: string; children: ReactNode[] }) {
  const { i18n } = useLingui();
  return (
    <TreeItem id={`r:${id}`} textValue={title} className="ta-tree__item">
      <TreeItemContent>
        {children.length > 0 ? (
          <Button slot="chevron" className="ta-tree__chevron">
            <Icon name="chevron-right" />
          </Button>
        ) : null}
        <span className="ta-tree__words">
          <span className="ta-strong">{i18n.t('Register {title}', { title })}</span>
        </span>
      </TreeItemContent>
      {children}
    </TreeItem>
  );
}

interface FileTreeProps {
  file: RecordFileDetail;
  currentId: string | undefined;
  onOpen: (documentId: string | undefined) => void;
}

/** From here on only the rows in sight are drawn. */
const manyRows = 150;
const layout = { estimatedRowSize: 54 };

/** Proceedings and documents of a file as a tree; the arrow keys walk, Enter opens. */
export function FileTree({ file, currentId, onOpen }: FileTreeProps) {
  const { i18n } = useLingui();
  const { tabs, places } = useRegisters(file.id);
  const known = new Set(tabs.map(({ key }) => key));
  const tabOf = (id: string) => {
    const key = places.get(id);
    return key !== undefined && known.has(key) ? key : undefined;
  };
  const filled = tabs.filter(({ key }) => [...file.proceedings, ...file.documents].some(({ id }) => tabOf(id) === key));
  const itemsUnder = (tab: string | undefined) => [
    ...file.proceedings
      .filter(({ id }) => tabOf(id) === tab)
      .map((proceeding) => <ProceedingItem key={proceeding.id} proceeding={proceeding} />),
    ...documentItems(file.documents.filter(({ id, attachedTo }) => tabOf(attachedTo ?? id) === tab)),
  ];
  if (file.proceedings.length === 0 && file.documents.length === 0) {
    return (
      <EmptyState title={i18n.t('Die Akte ist noch leer')}>
        <p>{i18n.t('Dokumente kommen aus dem Posteingang hierher, wenn Sie sie in diese Akte ablegen.')}</p>
      </EmptyState>
    );
  }
  const rows = file.documents.length + file.proceedings.reduce((sum, one) => sum + 1 + one.documents.length, 0);
  const tree = (
    <Tree
      aria-label={i18n.t('Vorgänge und Dokumente')}
      className={rows > manyRows ? 'ta-tree ta-tree--long' : 'ta-tree'}
      selectionMode="single"
      selectionBehavior="replace"
      defaultExpandedKeys={[
        ...file.proceedings.map((one) => `p:${one.id}`),
        ...filled.map(({ key }) => `r:${key}`),
        ...documentsOf(file).map(({ id }) => `d:${id}`),
      ]}
      // tabs come a moment later than the file: the tree begins anew, so that they are open
      key={filled.map(({ key }) => key).join(' ')}
      selectedKeys={currentId === undefined ? [] : [`d:${currentId}`]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (typeof key === 'string' && key.startsWith('d:')) {
          onOpen(key.slice(2));
        }
      }}
    >
      {filled.map(({ key, title }) => (
        <RegisterItem key={key} id={key} title={title}>
          {itemsUnder(key)}
        </RegisterItem>
      ))}
      {itemsUnder(undefined)}
    </Tree>
  );
  return (
    <nav className="ta-file__tree" aria-label={i18n.t('Inhalt der Akte')}>
      {rows > manyRows ? (
        <Virtualizer layout={ListLayout} layoutOptions={layout}>
          {tree}
        </Virtualizer>
      ) : (
        tree
      )}
    </nav>
  );
}
