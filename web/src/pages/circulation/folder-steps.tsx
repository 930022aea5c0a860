import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { circulationCommands, refreshCirculation } from '../../api/circulation.js';
import type { CirculationFolder } from '../../api/contract/circulation.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { RemarkDialog } from './remark-dialog.js';
import { RouteDialog } from './route-dialog.js';

type Opened = 'pull-back' | 'rounds' | 'end' | 'route';

function useActWords(): Record<Exclude<Opened, 'route'>, { title: string; lead: string }> {
  const { i18n } = useLingui();
  return {
    'pull-back': {
      title: i18n.t('Zurückholen'),
      lead: i18n.t(
        'Was gerade vorliegt, wartet, bis Sie die Mappe weiterlaufen lassen. Was erledigt ist, bleibt erledigt.',
      ),
    },
    rounds: {
      title: i18n.t('Neue Runde'),
      lead: i18n.t(
        'Die Unterlagen gehen in ihrer jetzigen Fassung noch einmal um. Zeichnungen der bisherigen Runde gelten dann nicht mehr.',
      ),
    },
    end: {
      title: i18n.t('Umlauf beenden'),
      lead: i18n.t('Wer noch nicht an der Reihe war, wird übersprungen. Der Laufzettel kommt in die Akte.'),
    },
  };
}

/** Lets a folder go round, for the first time or again. */
function StartButton({ folder }: { folder: CirculationFolder }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const starting = useMutation({
    mutationFn: () => circulationCommands.start(folder, `${key} ${String(folder.revision)}`),
    onSuccess: () => refreshCirculation(queries),
  });
  return (
    <>
      <Button
        kind="primary"
        isBusy={starting.isPending}
        onPress={() => {
          starting.mutate();
        }}
      >
        {folder.state === 'draft' ? i18n.t('In Umlauf geben') : i18n.t('Weiterlaufen lassen')}
      </Button>
      {starting.isError ? <RequestFailure error={starting.error} /> : null}
    </>
  );
}

/** What whoever leads a folder does with it as a whole. */
export function FolderSteps({ folder }: { folder: CirculationFolder }) {
  const { i18n } = useLingui();
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => {
    setOpened(null);
  };
  const words = useActWords();
  const may = { run: folder.state === 'running', rest: folder.state === 'pulled-back', lead: folder.mayLead };
  if (folder.state === 'ended' || !(may.lead || folder.myStepIds.length > 0)) return null;
  const offered: [Opened, string, boolean][] = [
    ['route', i18n.t('Laufweg ändern'), true],
    ['pull-back', words['pull-back'].title, may.lead && may.run],
    ['rounds', words.rounds.title, may.lead && (may.run || may.rest)],
    ['end', words.end.title, may.lead],
  ];
  const said = opened === null || opened === 'route' ? null : words[opened];
  return (
    <>
      {may.lead && !may.run ? <StartButton folder={folder} /> : null}
      {offered.map(([name, word, isOffered]) =>
        isOffered ? (
          <Button
            key={name}
            onPress={() => {
              setOpened(name);
            }}
          >
            {word}
          </Button>
        ) : null,
      )}
      {opened === 'route' ? <RouteDialog folder={folder} onClose={close} /> : null}
      {said === null || opened === null || opened === 'route' ? null : (
        <RemarkDialog
          title={said.title}
          lead={said.lead}
          act={said.title}
          run={(remark, once) => circulationCommands.act(folder, opened, remark, once)}
          onClose={close}
        />
      )}
    </>
  );
}
