import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { definitionQuery, modellingQuery } from '../../api/workflows.js';
import { useUser } from '../../app/session.js';
import { formatMoment } from '../../format/dates.js';
import { Fetched } from '../../lists/fetched.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { PageHeader } from '../../ui/page-header.js';
import { SectionLinks } from '../workflows/section-links.js';
import { dropDraft, type ModelDraft, readDraft } from './drafts.js';
import { ModelDesk, type ModelStart } from './model-desk.js';
import { EMPTY_MODEL } from './model-file.js';

interface DraftQuestionProps {
  draft: ModelDraft;
  onAnswer: (goesOn: boolean) => void;
}

function DraftQuestion({ draft, onAnswer }: DraftQuestionProps) {
  const { i18n } = useLingui();
  return (
    <Alert kind="info" title={i18n.t('In diesem Browser liegt ein Entwurf')}>
      <p>
        {i18n.t('Er ist vom {moment} und noch nicht vorgeschlagen.', {
          moment: formatMoment(draft.savedAt, i18n.locale),
        })}
      </p>
      <div className="ta-actions">
        <Button
          kind="primary"
          onPress={() => {
            onAnswer(true);
          }}
        >
          {i18n.t('Am Entwurf weiterarbeiten')}
        </Button>
        <Button
          onPress={() => {
            onAnswer(false);
          }}
        >
          {i18n.t('Entwurf verwerfen')}
        </Button>
      </div>
    </Alert>
  );
}

/** Draws workflows (Modellierer): with what is wrong named while one draws, proposed to a second person. */
export function ModelerPage() {
  const { i18n } = useLingui();
  const { von = '' } = useSearch({ from: '/ablauf-modell' });
  const user = useUser();
  const known = useQuery(modellingQuery);
  const base = useQuery(definitionQuery(von));
  const [draft, setDraft] = useState(() => readDraft(user.id));
  const [continued, setContinued] = useState<ModelDraft | null>(null);
  const title =
    base.data === undefined
      ? i18n.t('Ablauf modellieren')
      : i18n.t('{name} weiterentwickeln', { name: base.data.name });
  const start: ModelStart =
    continued ??
    (base.data === undefined
      ? { xml: EMPTY_MODEL, forms: {}, basedOn: undefined }
      : { xml: base.data.xml, forms: base.data.forms, basedOn: base.data.id });
  const isReady = draft === undefined && (von === '' || base.data !== undefined || continued !== null);
  return (
    <div className="ta-page ta-modeler">
      <PageHeader title={title} lead={<SectionLinks />} />
      {draft === undefined ? null : (
        <DraftQuestion
          draft={draft}
          onAnswer={(goesOn) => {
            setContinued(goesOn ? draft : null);
            if (!goesOn) {
              dropDraft(user.id);
            }
            setDraft(undefined);
          }}
        />
      )}
      {von === '' ? null : <Fetched query={base}>{() => null}</Fetched>}
      <Fetched query={known} loading={i18n.t('Der Modellierer wird geladen …')}>
        {(words) =>
          isReady ? <ModelDesk key={`${von} ${continued?.savedAt ?? ''}`} start={start} known={words} /> : null
        }
      </Fetched>
    </div>
  );
}
