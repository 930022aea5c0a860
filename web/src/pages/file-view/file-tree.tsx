import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Key, ListLayout, Tree, Virtualizer } from 'react-aria-components';
import type { RecordFileDetail } from '../../api/contract.js';
import { filePartsQuery } from '../../api/file-parts.js';
import { EmptyState } from '../../ui/empty-state.js';
import { useRegisters } from './details/use-registers.js';
import { branchesOf, expandedKeys, inOneOnly } from './file-branches.js';
import { BranchItem } from './file-tree-items.js';

interface FileTreeProps {
  file: RecordFileDetail;
  currentId: string | undefined;
  onOpen: (documentId: string | undefined) => void;
}

/** From here on only the rows in sight are drawn. */
const manyRows = 150;
const layout = { estimatedRowSize: 54 };
const noParts = { subFiles: [], volumes: [] };

/** Sub-files, volumes, proceedings and documents of a file as a tree; the arrow keys walk, Enter opens. */
export function FileTree({ file, currentId, onOpen }: FileTreeProps) {
  const { i18n } = useLingui();
  const { tabs, places } = useRegisters(file.id);
  const parts = useQuery(filePartsQuery(file.id)).data ?? noParts;
  // by key: what the user opened or closed himself; what comes later, such as a first attachment, is open by itself
  const [toggled, setToggled] = useState<ReadonlySet<Key>>(new Set());
  const known = new Set(tabs.map(({ key }) => key));
  const branches = branchesOf(file, parts, {
    tabs,
    tabOf: (id) => {
      const key = places.get(id);
      return key !== undefined && known.has(key) ? key : undefined;
    },
  });
  if (branches.length === 0) {
    return (
      <EmptyState title={i18n.t('Die Akte ist noch leer')}>
        <p>
          {file.state === 'draft'
            ? i18n.t('Vorgänge und Dokumente nimmt sie auf, sobald sie eröffnet ist.')
            : i18n.t('Dokumente kommen aus dem Posteingang hierher, wenn Sie sie in diese Akte ablegen.')}
        </p>
      </EmptyState>
    );
  }
  const openAtFirst = new Set<Key>(expandedKeys(branches));
  const rows = file.documents.length + file.proceedings.reduce((sum, one) => sum + 1 + one.documents.length, 0);
  const tree = (
    <Tree
      aria-label={i18n.t('Vorgänge und Dokumente')}
      className={rows > manyRows ? 'ta-tree ta-tree--long' : 'ta-tree'}
      selectionMode="single"
      // who only walks past with Tab or arrows must not open a document by that
      selectionBehavior="toggle"
      disallowEmptySelection
      expandedKeys={inOneOnly(openAtFirst, toggled)}
      onExpandedChange={(keys) => {
        setToggled(inOneOnly(openAtFirst, keys));
      }}
      selectedKeys={currentId === undefined ? [] : [`d:${currentId}`]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (typeof key === 'string' && key.startsWith('d:')) {
          onOpen(key.slice(2));
        }
      }}
    >
      {branches.map((branch) => (
        <BranchItem key={branch.key} branch={branch} />
      ))}
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
