import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { Button, TreeItem, TreeItemContent } from 'react-aria-components';
import type { DocumentSummary, Proceeding, SubFile, Volume } from '../../api/contract.js';
import { formatDay } from '../../format/dates.js';
import { Icon } from '../../ui/icon.js';
import { MarkedSubject } from '../../words/marked-subject.js';
import { documentStates } from '../../words/document-work-words.js';
import type { Branch } from './file-branches.js';

interface ItemProps {
  id: string;
  textValue: string;
  words: ReactNode;
  /** The second line. */
  facts?: readonly string[];
  branches: readonly Branch[];
}

function Item({ id, textValue, words, facts = [], branches }: ItemProps) {
  const second = facts.filter((fact) => fact !== '').join(' · ');
  return (
    <TreeItem id={id} textValue={textValue} className="ta-tree__item">
      <TreeItemContent>
        {branches.length > 0 ? (
          <Button slot="chevron" className="ta-tree__chevron">
            <Icon name="chevron-right" />
          </Button>
        ) : null}
        <span className="ta-tree__words">
          {words}
          {second === '' ? null : <span className="ta-option__second">{second}</span>}
        </span>
      </TreeItemContent>
      {branches.map((branch) => (
        <BranchItem key={branch.key} branch={branch} />
      ))}
    </TreeItem>
  );
}

/** A document; its attachments stand under it. */
function DocumentItem({ document, branch }: { document: DocumentSummary; branch: Branch }) {
  const { i18n } = useLingui();
  return (
    <Item
      id={branch.key}
      textValue={document.subject}
      words={<MarkedSubject subject={document.subject} isInvalid={document.invalid !== null} />}
      facts={[
        document.attachedTo === null ? '' : i18n.t('Anlage'),
        document.type,
        formatDay(document.dateOfLetter ?? document.receivedOn, i18n.locale),
        document.sender ?? '',
        document.state === 'received' ? '' : i18n._(documentStates[document.state].label),
        document.checkedOutBy === null ? '' : i18n.t('ausgecheckt von {name}', { name: document.checkedOutBy }),
      ]}
      branches={branch.children}
    />
  );
}

function ProceedingItem({ proceeding, branch }: { proceeding: Proceeding; branch: Branch }) {
  const { i18n } = useLingui();
  return (
    <Item
      id={branch.key}
      textValue={proceeding.subject}
      words={
        <span className="ta-strong">
          <MarkedSubject subject={proceeding.subject} isInvalid={proceeding.invalid !== null} />
        </span>
      }
      facts={[
        proceeding.partNumber === null ? '' : i18n.t('Teilvorgang {number}', { number: proceeding.partNumber }),
        proceeding.reference,
        i18n.t('{count, plural, =0 {keine Dokumente} one {# Dokument} other {# Dokumente}}', {
          count: proceeding.documents.length,
        }),
        proceeding.state === 'closed' ? i18n.t('geschlossen') : '',
      ]}
      branches={branch.children}
    />
  );
}

function SubFileItem({ subFile, branch }: { subFile: SubFile; branch: Branch }) {
  const { i18n } = useLingui();
  return (
    <Item
      id={branch.key}
      textValue={subFile.subject}
      words={<span className="ta-strong">{i18n.t('Teilakte {subject}', { subject: subFile.subject })}</span>}
      facts={[subFile.reference, subFile.state === 'closed' ? i18n.t('geschlossen') : '']}
      branches={branch.children}
    />
  );
}

function VolumeItem({ volume, branch }: { volume: Volume; branch: Branch }) {
  const { i18n } = useLingui();
  const title = i18n.t('Band {number}', { number: volume.number });
  const begun = formatDay(volume.startedOn, i18n.locale);
  return (
    <Item
      id={branch.key}
      textValue={title}
      words={<span className="ta-strong">{title}</span>}
      facts={[
        volume.closedOn === null
          ? i18n.t('seit {day}', { day: begun })
          : i18n.t('{from} bis {until}, geschlossen', { from: begun, until: formatDay(volume.closedOn, i18n.locale) }),
      ]}
      branches={branch.children}
    />
  );
}

/** A piece of the tree with what it holds. */
export function BranchItem({ branch }: { branch: Branch }) {
  const { i18n } = useLingui();
  switch (branch.kind) {
    case 'document':
      return <DocumentItem document={branch.document} branch={branch} />;
    case 'proceeding':
      return <ProceedingItem proceeding={branch.proceeding} branch={branch} />;
    case 'sub-file':
      return <SubFileItem subFile={branch.subFile} branch={branch} />;
    case 'volume':
      return <VolumeItem volume={branch.volume} branch={branch} />;
    case 'register':
      return (
        <Item
          id={branch.key}
          textValue={branch.title}
          words={<span className="ta-strong">{i18n.t('Register {title}', { title: branch.title })}</span>}
          branches={branch.children}
        />
      );
  }
}
