import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fileAccessQuery } from '../../api/access.js';
import type { FileAccess } from '../../api/contract/access.js';
import { unitLabel } from '../../api/organisation.js';
import { StaleNote } from '../../lists/fetched.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { DescriptionList } from '../../ui/description-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { levelLabel } from '../../words/access-words.js';
import type { FileTabProps } from '../file-view/file-tab.js';
import { GrantDialog } from './grant-dialog.js';
import { GrantTable } from './grant-table.js';
import { LevelDialog } from './level-dialog.js';
import { WallFileDialog } from './wall-file-dialog.js';
import { WhoMaySee } from './who-may-see.js';

type Step = 'grant' | 'level' | 'put' | 'release';

function Steps({ access }: { access: FileAccess }) {
  const { i18n } = useLingui();
  const [step, setStep] = useState<Step | null>(null);
  const close = () => {
    setStep(null);
  };
  const offered: { id: Step; label: string; isOffered: boolean }[] = [
    { id: 'grant', label: i18n.t('Akte freigeben'), isOffered: access.mayManage },
    { id: 'level', label: i18n.t('Vertraulichkeitsstufe ändern'), isOffered: access.mayRaise },
    {
      id: 'put',
      label: i18n.t('Hinter eine Schranke stellen'),
      isOffered: access.mayManage && access.wallsToChoose.length > 0,
    },
    {
      id: 'release',
      label: i18n.t('Aus einer Schranke herausnehmen'),
      isOffered: access.mayManage && access.walls.length > 0,
    },
  ];
  return (
    <div className="ta-actions">
      {offered
        .filter(({ isOffered }) => isOffered)
        .map(({ id, label }) => (
          <Button
            key={id}
            onPress={() => {
              setStep(id);
            }}
          >
            {label}
          </Button>
        ))}
      {step === 'grant' ? <GrantDialog fileId={access.fileId} onClose={close} /> : null}
      {step === 'level' ? <LevelDialog access={access} onClose={close} /> : null}
      {step === 'put' || step === 'release' ? <WallFileDialog access={access} step={step} onClose={close} /> : null}
    </div>
  );
}

/** How access to a file is settled, and what may be changed about it. */
export function SettledAccess({ fileId }: { fileId: string }) {
  const { i18n } = useLingui();
  const query = useQuery(fileAccessQuery(fileId));
  if (query.isPending) {
    return <Skeleton lines={5} />;
  }
  if (query.isLoadingError) {
    return <RequestFailure error={query.error} onRetry={() => void query.refetch()} />;
  }
  const access = query.data;
  return (
    <>
      <StaleNote query={query} />
      <DescriptionList
        items={[
          { term: i18n.t('Federführung'), value: access.leadUnit === null ? '' : unitLabel(access.leadUnit) },
          { term: i18n.t('Vertraulichkeitsstufe'), value: levelLabel(i18n, access.level) },
          {
            term: i18n.t('Schranken'),
            value: access.walls.length === 0 ? i18n.t('keine') : access.walls.map(({ name }) => name).join(', '),
          },
        ]}
      />
      <Steps access={access} />
      <section className="ta-section" aria-labelledby="file-grants">
        <h3 id="file-grants">{i18n.t('Freigaben')}</h3>
        {access.grants.length === 0 ? (
          <EmptyState title={i18n.t('Keine Freigaben für diese Akte.')} />
        ) : (
          <GrantTable
            caption={i18n.t('Freigaben')}
            grants={access.grants}
            showsObject={false}
            mayRevoke={access.mayManage}
          />
        )}
      </section>
    </>
  );
}

/** The tab on access: level, walls, grants; who may see the file and why. */
export function FileAccessTab({ file }: FileTabProps) {
  const { i18n } = useLingui();
  return (
    <>
      <h2>{i18n.t('Zugriff')}</h2>
      <SettledAccess fileId={file.id} />
      <WhoMaySee fileId={file.id} />
    </>
  );
}
