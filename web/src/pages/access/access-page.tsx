import { useLingui } from '@lingui/react';
import type { ComponentType } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Permission } from '../../api/contract.js';
import { may, useUser } from '../../app/session.js';
import { PageHeader } from '../../ui/page-header.js';
import { AllSubstitutions } from './all-substitutions.js';
import { AskAboutFile } from './ask-about-file.js';
import { GrantsPanel } from './grants-panel.js';
import { PlanLevelsPanel } from './plan-levels-panel.js';
import { ReasonsPanel } from './reasons-panel.js';
import { WallsPanel } from './walls-panel.js';

interface AccessTab {
  id: string;
  /** Catalogue word. */
  label: string;
  permission: Permission;
  Panel: ComponentType;
}

const tabs: AccessTab[] = [
  { id: 'freigaben', label: /*i18n*/ 'Freigaben', permission: 'records.see-access', Panel: GrantsPanel },
  { id: 'begruendungen', label: /*i18n*/ 'Begründungen', permission: 'records.see-access', Panel: ReasonsPanel },
  { id: 'schranken', label: /*i18n*/ 'Schranken', permission: 'records.watch-access', Panel: WallsPanel },
  {
    id: 'vertretungen',
    label: /*i18n*/ 'Vertretungen',
    permission: 'identity.watch-substitutions',
    Panel: AllSubstitutions,
  },
  { id: 'stufen', label: /*i18n*/ 'Stufen', permission: 'records.watch-access', Panel: PlanLevelsPanel },
  { id: 'akte', label: /*i18n*/ 'Akte prüfen', permission: 'records.watch-access', Panel: AskAboutFile },
];

/** Access over all files: rights given, reasons stated, walls, deputies; and who may see a file. */
export function AccessPage() {
  const { i18n } = useLingui();
  const user = useUser();
  return (
    <div className="ta-page">
      <PageHeader title={i18n.t('Zugriff')} />
      <Tabs className="ta-tabs">
        <TabList aria-label={i18n.t('Ansichten des Zugriffs')}>
          {tabs
            .filter(({ permission }) => may(user, permission))
            .map(({ id, label }) => (
              <Tab key={id} id={id}>
                {i18n._(label)}
              </Tab>
            ))}
        </TabList>
        {tabs
          .filter(({ permission }) => may(user, permission))
          .map(({ id, Panel }) => (
            <TabPanel key={id} id={id} className="ta-section ta-section--apart">
              <Panel />
            </TabPanel>
          ))}
      </Tabs>
    </div>
  );
}
