import { useLingui } from '@lingui/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { usePermission } from '../../app/session.js';
import { PageHeader } from '../../ui/page-header.js';
import { BlockList } from './block-list.js';
import { CheckPanel } from './check-panel.js';
import { JournalPanel } from './journal-panel.js';

/** For auditors: the journal, its blocks, and the check that nothing was changed. */
export function AuditPage() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/pruefung' });
  const navigate = useNavigate({ from: '/pruefung' });
  const mayRead = usePermission('integrity.read-journal');
  const mayVerify = usePermission('integrity.verify');
  const tabs = [
    ...(mayRead ? [{ id: 'journal', label: i18n.t('Journal'), panel: <JournalPanel /> }] : []),
    ...(mayVerify ? [{ id: 'pruefen', label: i18n.t('Prüfung der Unverändertheit'), panel: <CheckPanel /> }] : []),
    ...(mayRead ? [{ id: 'bloecke', label: i18n.t('Blöcke'), panel: <BlockList /> }] : []),
  ];
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Prüfung')}
        lead={
          <p>{i18n.t('Jeder Schritt steht im Journal; Blöcke mit Prüfwerten machen spätere Änderungen sichtbar.')}</p>
        }
      />
      <Tabs
        className="ta-tabs"
        selectedKey={tabs.find((tab) => tab.id === search.reiter)?.id ?? tabs[0]?.id ?? 'journal'}
        onSelectionChange={(key) => {
          void navigate({ search: (old) => ({ ...old, reiter: String(key) }), replace: true, resetScroll: false });
        }}
      >
        <TabList aria-label={i18n.t('Bereiche der Prüfung')}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id}>
              {tab.label}
            </Tab>
          ))}
        </TabList>
        {tabs.map((tab) => (
          <TabPanel key={tab.id} id={tab.id}>
            {tab.panel}
          </TabPanel>
        ))}
      </Tabs>
    </div>
  );
}
