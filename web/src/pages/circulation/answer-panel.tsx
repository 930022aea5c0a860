import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { circulationCommands, foldersQuery, refreshCirculation, type StepAnswer } from '../../api/circulation.js';
import type { CirculationFolder, RouteStep } from '../../api/contract/circulation.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { notify } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { stepActs, stepKinds } from '../../words/circulation-words.js';

type Act = { kind: 'answer'; outcome: StepAnswer } | { kind: 'give-back' };

/** One key for each act with its words: what is tried again has the same one, what is something else another. */
function useRequestKeys(): (act: readonly string[]) => string {
  const keys = useRef(new Map<string, string>());
  return (act) => {
    const told = JSON.stringify(act);
    const key = keys.current.get(told) ?? crypto.randomUUID();
    keys.current.set(told, key);
    return key;
  };
}

/** Goes to the next folder that lies with the user, or to the list. */
function useNextFolder(currentId: string): () => Promise<void> {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return async () => {
    const waiting = await queries.query({ ...foldersQuery({ scope: 'mine', state: 'open' }), staleTime: 0 });
    const next = waiting.find(({ id }) => id !== currentId);
    await (next === undefined
      ? navigate({ to: '/umlaufmappen' })
      : navigate({ to: '/umlaufmappen/$folderId', params: { folderId: next.id } }));
  };
}

function ReturnTargets(props: {
  folder: CirculationFolder;
  step: RouteStep;
  value: string;
  onChange: (value: string) => void;
}) {
  const { i18n } = useLingui();
  const { folder, step, value, onChange } = props;
  const at = folder.stations.findIndex(({ steps }) => steps.some(({ id }) => id === step.id));
  const earlier = folder.stations.slice(0, at).flatMap(({ id, steps }) => {
    const [first] = steps;
    return first === undefined
      ? []
      : [{ value: id, label: `${String(first.number)}. ${i18n._(stepKinds[first.kind])}: ${first.addressee.name}` }];
  });
  return (
    <SelectField
      label={i18n.t('Zurückgeben an')}
      value={value}
      options={[{ value: 'lead', label: i18n.t('Federführung: {name}', { name: folder.lead.name }) }, ...earlier]}
      onChange={onChange}
    />
  );
}

interface AnswerButtonsProps {
  step: RouteStep;
  maySign: boolean;
  isBusy: boolean;
  onAct: (act: Act) => void;
}

function AnswerButtons({ step, maySign, isBusy, onAct }: AnswerButtonsProps) {
  const { i18n } = useLingui();
  const isSignature = isSigned(step);
  return (
    <>
      <Button
        kind="primary"
        icon="check"
        isDisabled={!maySign}
        isBusy={isBusy}
        onPress={() => {
          onAct({ kind: 'answer', outcome: 'done' });
        }}
      >
        {i18n.t('{act} (Z)', { act: i18n._(stepActs[step.kind]) })}
      </Button>
      {isSignature ? (
        <>
          <Button
            onPress={() => {
              onAct({ kind: 'answer', outcome: 'refused' });
            }}
          >
            {i18n.t('Einwand (E)')}
          </Button>
          <Button
            isDisabled={!maySign}
            onPress={() => {
              onAct({ kind: 'answer', outcome: 'conditional' });
            }}
          >
            {i18n.t('Mit Vorbehalt zeichnen')}
          </Button>
        </>
      ) : null}
    </>
  );
}

function isSigned({ kind }: RouteStep): boolean {
  return kind === 'co-signature' || kind === 'final-signature';
}

interface AnswerPanelProps {
  folder: CirculationFolder;
  step: RouteStep;
}

/** What the user does with the folder: one key each to sign, object, return, remark, go on to the next. */
export function AnswerPanel({ folder, step }: AnswerPanelProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const keyOf = useRequestKeys();
  const [remark, setRemark] = useState('');
  const [target, setTarget] = useState('lead');
  const [isTried, setIsTried] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const next = useNextFolder(folder.id);
  const isSignature = isSigned(step);
  const isChanged = folder.papers.some((paper) => paper.isForSignature && paper.isChanged);
  const waiting = useQuery(foldersQuery({ scope: 'mine', state: 'open' })).data ?? [];
  const acting = useMutation({
    mutationFn: (act: Act) =>
      act.kind === 'answer'
        ? circulationCommands.answer(folder, step.id, { outcome: act.outcome, remark }, keyOf([act.outcome, remark]))
        : circulationCommands.giveBack(folder, step.id, { target, remark }, keyOf(['give-back', target, remark])),
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Erledigt: {subject}', { subject: folder.subject }) });
      await next();
      await refreshCirculation(queries);
    },
  });
  function focusRemark() {
    field.current?.querySelector('textarea')?.focus();
  }
  function act(chosen: Act) {
    const needsWords = chosen.kind === 'give-back' || chosen.outcome !== 'done';
    setIsTried(needsWords);
    if (needsWords && remark.trim() === '') focusRemark();
    else if (!acting.isPending) acting.mutate(chosen);
  }
  const maySign = !isSignature || !isChanged;
  useKeyBindings(i18n.t('Umlaufmappe'), [
    {
      chord: 'z',
      label: i18n._(stepActs[step.kind]),
      isEnabled: maySign,
      run: () => {
        act({ kind: 'answer', outcome: 'done' });
      },
    },
    {
      chord: 'e',
      label: i18n.t('Einwand: nicht zeichnen'),
      isEnabled: isSignature,
      run: () => {
        act({ kind: 'answer', outcome: 'refused' });
      },
    },
    {
      chord: 'r',
      label: i18n.t('Zurückgeben'),
      isEnabled: step.kind !== 'acknowledgement',
      run: () => {
        act({ kind: 'give-back' });
      },
    },
    { chord: 'v', label: i18n.t('Vermerk schreiben'), run: focusRemark },
    { chord: 'n', label: i18n.t('Nächste Mappe'), run: () => void next() },
  ]);
  return (
    <section className="ta-section" aria-labelledby="answer-title">
      <h2 id="answer-title">{i18n.t('Ihr Schritt: {kind}', { kind: i18n._(stepKinds[step.kind]) })}</h2>
      {step.order === '' ? null : <p className="ta-strong">{step.order}</p>}
      {isSignature && isChanged ? (
        <Alert kind="warning" title={i18n.t('Der Entwurf ist seit Beginn der Runde geändert worden.')}>
          <p>{i18n.t('Zeichnen geht erst wieder in einer neuen Runde, die die Federführung beginnt.')}</p>
        </Alert>
      ) : null}
      {acting.isError ? <RequestFailure error={acting.error} /> : null}
      <div ref={field}>
        <TextField
          label={i18n.t('Vermerk')}
          rows={3}
          value={remark}
          onChange={setRemark}
          error={isTried && remark.trim() === '' ? i18n.t('Einwand und Rückgabe brauchen einen Vermerk.') : undefined}
        />
      </div>
      <div className="ta-actions">
        <AnswerButtons step={step} maySign={maySign} isBusy={acting.isPending} onAct={act} />
        {waiting.some(({ id }) => id !== folder.id) ? (
          <Button kind="tertiary" onPress={() => void next()}>
            {i18n.t('Nächste Mappe (N)')}
          </Button>
        ) : null}
      </div>
      {step.kind === 'acknowledgement' ? null : (
        <>
          <ReturnTargets folder={folder} step={step} value={target} onChange={setTarget} />
          <div className="ta-actions">
            <Button
              onPress={() => {
                act({ kind: 'give-back' });
              }}
            >
              {i18n.t('Zurückgeben (R)')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
