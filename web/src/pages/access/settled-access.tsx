import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fileAccessQuery, type ObjectInFile, settledLevelQuery } from '../../api/access.js';
import type { FileAccess, SettledLevel } from '../../api/contract/access.js';
import { unitLabel } from '../../api/organisation.js';
import { StaleNote } from '../../lists/fetched.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { DescriptionList } from '../../ui/description-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { EndedGrants } from './ended-grants.js';
import { GrantDialog } from './grant-dialog.js';
import { GrantTable } from './grant-table.js';
import { LevelDialog } from './level-dialog.js';
import { LevelFacts } from './level-facts.js';
import { WallFileDialog } from './wall-file-dialog.js';

type Step = 'grant' | 'level' | 'put' | 'release';

interface ObjectProps {
  /** The file, or a proceeding or document in it. */
  object: ObjectInFile;
  /** As it is called in titles. */
  name: string;
}

interface StepsProps extends ObjectProps {
  access: FileAccess;
  settled: SettledLevel;
}

function Steps({ access, settled, object, name }: StepsProps) {
  const { i18n } = useLingui();
  const [step, setStep] = useState<Step | null>(null);
  const isFile = settled.objectId === access.fileId;
  const close = () => {
    setStep(null);
  };
  const offered: { id: Step; label: string; isOffered: boolean }[] = [
    { id: 'grant', label: i18n.t('Akte freigeben'), isOffered: isFile && access.mayManage },
    { id: 'level', label: i18n.t('Vertraulichkeitsstufe ändern'), isOffered: access.mayRaise },
    {
      id: 'put',
      label: i18n.t('Hinter eine Schranke stellen'),
      isOffered: isFile && access.mayManage && access.wallsToChoose.length > 0,
    },
    {
      id: 'release',
      label: i18n.t('Aus einer Schranke herausnehmen'),
      isOffered: isFile && access.mayManage && access.walls.length > 0,
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
      {step === 'grant' ? <GrantDialog on={{ fileId: access.fileId }} onClose={close} /> : null}
      {step === 'level' ? (
        <LevelDialog
          of={object}
          name={name}
          own={settled.own}
          parent={settled.parent}
          clearedFor={access.clearedFor}
          mayLower={access.mayManage}
          hint={
            access.mayManage
              ? i18n.t('Gilt auch für alles, was darin liegt.')
              : i18n.t('Gilt auch für alles, was darin liegt. Senken darf sie nur, wer Zugriffe verwaltet.')
          }
          onClose={close}
        />
      ) : null}
      {step === 'put' || step === 'release' ? <WallFileDialog access={access} step={step} onClose={close} /> : null}
    </div>
  );
}

function Grants({ access }: { access: FileAccess }) {
  const { i18n } = useLingui();
  return (
    <section className="ta-section" aria-labelledby="file-grants">
      <h3 id="file-grants">{i18n.t('Freigaben')}</h3>
      {access.grants.length === 0 ? (
        <EmptyState title={i18n.t('Keine Freigaben für diese Akte.')} />
      ) : (
        <GrantTable
          caption={i18n.t('Freigaben')}
          grants={access.grants}
          showsObject={access.grants.some(({ fileId }) => fileId === null)}
          mayRevoke={({ fileId }) => access.mayManage && fileId !== null}
        />
      )}
      <EndedGrants grants={access.endedGrants} />
    </section>
  );
}

/** How access to a file, or to something in it, is settled, and what may be changed about it. */
export function SettledAccess({ object, name }: ObjectProps) {
  const { i18n } = useLingui();
  const query = useQuery(fileAccessQuery(object.fileId));
  const level = useQuery(settledLevelQuery(object));
  const failed = [query, level].find(({ isLoadingError }) => isLoadingError);
  if (failed !== undefined) {
    return <RequestFailure error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (query.data === undefined || level.data === undefined) {
    return <Skeleton lines={5} />;
  }
  const [access, settled] = [query.data, level.data];
  return (
    <>
      <StaleNote query={query} />
      <DescriptionList
        items={[
          { term: i18n.t('Federführung'), value: access.leadUnit === null ? '' : unitLabel(access.leadUnit) },
          {
            term: i18n.t('Vertraulichkeitsstufe'),
            value: <LevelFacts level={settled.level} origins={settled.origins} />,
          },
          {
            term: i18n.t('Schranken'),
            value: access.walls.length === 0 ? i18n.t('keine') : access.walls.map((wall) => wall.name).join(', '),
          },
        ]}
      />
      <Steps key={settled.objectId} access={access} settled={settled} object={object} name={name} />
      {settled.objectId === access.fileId ? (
        <Grants access={access} />
      ) : (
        <p>{i18n.t('Freigaben und Schranken gelten für die ganze Akte; geändert werden sie dort.')}</p>
      )}
    </>
  );
}
