import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { failedStartsQuery } from '../../api/workflows.js';
import { formatMoment } from '../../format/dates.js';
import { wordsFor } from '../../problems/catalogue.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';

/** Workflows that should have started by themselves and did not: no instance tells of them. */
export function FailedStarts() {
  const { i18n } = useLingui();
  const { data = [], isError, error } = useQuery(failedStartsQuery);
  if (isError) {
    return <RequestFailure error={error} />;
  }
  return data.map(({ definitionId, workflow, name, version, code, failedAt, nextStartAt }) => (
    <Alert key={definitionId} kind="danger" title={i18n.t('{name} begann nicht von selbst', { name })}>
      <p>{i18n._(wordsFor(code).what)}</p>
      <p>{i18n._(wordsFor(code).todo)}</p>
      <p>
        {nextStartAt === null
          ? i18n.t('Er beginnt nicht noch einmal von selbst: eine neue Fassung mit gültigem Zeitplan vorschlagen.')
          : i18n.t('Nächster Versuch: {moment}', { moment: formatMoment(nextStartAt, i18n.locale) })}
      </p>
      <p className="ta-small">
        <Link to="/ablaeufe/$key" params={{ key: workflow }} search={{ fassung: definitionId }}>
          {i18n.t('{name}, Fassung {version}', { name, version })}
        </Link>{' '}
        · {formatMoment(failedAt, i18n.locale)} · {code}
      </p>
    </Alert>
  ));
}
