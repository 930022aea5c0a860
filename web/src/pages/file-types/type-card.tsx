import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FileType, FileTypeVersion } from '../../api/contract.js';
import { typeCommands, typeExportUrl } from '../../api/file-types.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { formatMoment } from '../../format/dates.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { ConfirmedAct } from '../../ui/confirmed-act.js';
import { typeStates } from '../../words/field-words.js';

interface TypeCardProps {
  type: FileType;
  /** Files by version. */
  uses: ReadonlyMap<string, number>;
  mayManage: boolean;
}

function VersionLine({ type, version, files }: { type: FileType; version: FileTypeVersion; files: number }) {
  const { i18n } = useLingui();
  const state = typeStates[version.state];
  return (
    <li className="ta-actions">
      <Link to="/fallaktenarten/$versionId" params={{ versionId: version.id }}>
        {i18n.t('{title}, Fassung {number}', { title: version.title || type.key, number: version.number })}
      </Link>
      <Badge kind={state.kind}>{i18n._(state.label)}</Badge>
      <span className="ta-muted">
        {i18n.t('{count, plural, one {# Feld} other {# Felder}}', { count: version.fields })}
        {' · '}
        {i18n.t('{count, plural, =0 {keine Akte} one {# Akte} other {# Akten}}', { count: files })}
        {version.releasedAt === null
          ? ''
          : ` · ${i18n.t('freigegeben {when} von {name}', {
              when: formatMoment(version.releasedAt, i18n.locale),
              name: version.releasedBy ?? '',
            })}`}
      </span>
      <a href={typeExportUrl(version.id)} download>
        {i18n.t('Fassung {number} als Datei', { number: version.number })}
      </a>
    </li>
  );
}

/** One file type with its versions, and what records management can do with it. */
export function TypeCard({ type, uses, mayManage }: TypeCardProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const draft = type.versions.find(({ state }) => state === 'draft');
  const released = type.versions.find(({ state }) => state === 'released');
  const refresh = () => queries.invalidateQueries({ queryKey: ['file-types'] });
  const beginning = useMutation({
    mutationFn: (basedOn: string) => typeCommands.draft({ key: type.key, basedOn, isNextVersion: true }, key),
    onSuccess: async (version) => {
      await refresh();
      await navigate({ to: '/fallaktenarten/$versionId', params: { versionId: version.id } });
    },
  });
  const title = type.title || type.key;
  const titleId = `type-${type.id}`;
  return (
    <li className="ta-card" aria-labelledby={titleId}>
      <div className="ta-section__head">
        <h2 id={titleId}>{title}</h2>
        <span className="ta-actions">
          <Badge kind="neutral">{type.kind === 'case' ? i18n.t('Fallakte') : i18n.t('Sachakte')}</Badge>
          {type.retiredAt === null ? null : <Badge kind="warning">{i18n.t('außer Gebrauch')}</Badge>}
        </span>
      </div>
      {type.description === '' ? null : <p>{type.description}</p>}
      <ul className="ta-plain-list ta-section">
        {type.versions.map((version) => (
          <VersionLine key={version.id} type={type} version={version} files={uses.get(version.id) ?? 0} />
        ))}
      </ul>
      {beginning.isError ? <RequestFailure error={beginning.error} /> : null}
      {mayManage ? (
        <div className="ta-actions">
          {draft === undefined && released !== undefined ? (
            <Button
              isBusy={beginning.isPending}
              onPress={() => {
                beginning.mutate(released.id);
              }}
            >
              {i18n.t('Neue Fassung von {title}', { title: type.title })}
            </Button>
          ) : null}
          {draft === undefined ? null : (
            <ConfirmedAct
              kind="tertiary"
              label={i18n.t('Entwurf von {title} verwerfen', { title })}
              title={i18n.t('Entwurf verwerfen?')}
              done={i18n.t('Der Entwurf ist verworfen.')}
              run={() => typeCommands.discard(draft.id, draft.revision)}
              refresh={refresh}
            >
              <p>
                {i18n.t(
                  'Fassung {number} von „{title}“ mit {count, plural, one {# Feld} other {# Feldern}} ist danach weg und lässt sich nicht zurückholen.',
                  {
                    number: draft.number,
                    title,
                    count: draft.fields,
                  },
                )}
              </p>
            </ConfirmedAct>
          )}
          {released === undefined ? null : type.retiredAt === null ? (
            <ConfirmedAct
              key="retire"
              kind="tertiary"
              label={i18n.t('{title} außer Gebrauch nehmen', { title })}
              title={i18n.t('Außer Gebrauch nehmen?')}
              done={i18n.t('„{title}“ ist außer Gebrauch.', { title })}
              run={() => typeCommands.retire(type, true)}
              refresh={refresh}
            >
              <p>
                {i18n.t(
                  'Neue Akten können „{title}“ dann nicht mehr bekommen. Vorhandene Akten behalten ihre Angaben.',
                  { title },
                )}
              </p>
            </ConfirmedAct>
          ) : (
            <ConfirmedAct
              key="reinstate"
              kind="tertiary"
              label={i18n.t('{title} wieder in Gebrauch nehmen', { title })}
              title={i18n.t('Wieder in Gebrauch nehmen?')}
              done={i18n.t('„{title}“ ist wieder in Gebrauch.', { title })}
              run={() => typeCommands.retire(type, false)}
              refresh={refresh}
            >
              <p>{i18n.t('Neue Akten können „{title}“ dann wieder bekommen.', { title })}</p>
            </ConfirmedAct>
          )}
        </div>
      ) : null}
    </li>
  );
}
