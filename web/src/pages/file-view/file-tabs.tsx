import { useLingui } from '@lingui/react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useUser } from '../../app/session.js';
import { FileAccessTab } from '../access/file-access-tab.js';
import { ChecklistTab } from './details/checklist-tab.js';
import { ContactsTab } from './details/contacts-tab.js';
import { FieldsTab } from './details/fields-tab.js';
import { CrossReferencesPanel } from './cross-references-panel.js';
import { FileHistory } from './file-history.js';
import { FilePartsPanel } from './file-parts-panel.js';
import { FileOverview } from './file-overview.js';
import { FileCirculationPanel } from '../circulation/file-circulation-panel.js';
import { FollowUpsPanel } from './follow-ups-panel.js';
import { LifePanel } from './life-panel.js';
import { NotesPanel } from './notes-panel.js';
import { PaperPanel } from './paper-panel.js';
import type { FileTab, FileTabProps } from './file-tab.js';

/** The tabs of a file in their order; the history stays last. */
const fileTabs: FileTab[] = [
  { id: 'uebersicht', label: /*i18n*/ 'Übersicht', Panel: FileOverview },
  { id: 'fachangaben', label: /*i18n*/ 'Fachangaben', Panel: FieldsTab },
  { id: 'beteiligte', label: /*i18n*/ 'Beteiligte', Panel: ContactsTab },
  { id: 'checkliste', label: /*i18n*/ 'Checkliste', Panel: ChecklistTab },
  {
    id: 'zugriff',
    label: /*i18n*/ 'Zugriff',
    isShown: (_file, user) => user.permissions.includes('records.see-access'),
    Panel: FileAccessTab,
  },
  { id: 'fristen', label: /*i18n*/ 'Fristen', Panel: FollowUpsPanel },
  { id: 'geschaeftsgang', label: /*i18n*/ 'Geschäftsgang', Panel: FileCirculationPanel },
  { id: 'vermerke', label: /*i18n*/ 'Vermerke', Panel: NotesPanel },
  { id: 'aufbau', label: /*i18n*/ 'Teilakten und Bände', Panel: FilePartsPanel },
  { id: 'papier', label: /*i18n*/ 'Papier', Panel: PaperPanel },
  { id: 'verweise', label: /*i18n*/ 'Verweise', Panel: CrossReferencesPanel },
  { id: 'lebenslauf', label: /*i18n*/ 'Lebenslauf', Panel: LifePanel },
  { id: 'historie', label: /*i18n*/ 'Historie', Panel: FileHistory },
];

interface FileTabsProps extends FileTabProps {
  /** The tab of the address; an unknown one shows the first. */
  tab: string | undefined;
  onTab: (tab: string) => void;
}

/** What belongs to the file as a whole, in tabs; the arrow keys change between them. */
export function FileTabs({ file, tab, onTab }: FileTabsProps) {
  const { i18n } = useLingui();
  const user = useUser();
  const shown = fileTabs.filter((one) => one.isShown?.(file, user) ?? true);
  return (
    <Tabs
      className="ta-tabs"
      selectedKey={shown.find((one) => one.id === tab)?.id ?? 'uebersicht'}
      onSelectionChange={(key) => {
        onTab(String(key));
      }}
    >
      <TabList aria-label={i18n.t('Ansichten der Akte')}>
        {shown.map((one) => (
          <Tab key={one.id} id={one.id}>
            {i18n._(one.label)}
          </Tab>
        ))}
      </TabList>
      {shown.map(({ id, Panel }) => (
        <TabPanel key={id} id={id} className="ta-section ta-section--apart">
          <Panel file={file} />
        </TabPanel>
      ))}
    </Tabs>
  );
}
