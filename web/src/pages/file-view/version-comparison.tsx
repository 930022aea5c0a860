import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { VersionFacts } from '../../api/contract.js';
import { comparisonQuery } from '../../api/documents.js';
import { formatMoment } from '../../format/dates.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { DescriptionList } from '../../ui/description-list.js';
import { SelectField } from '../../ui/select-field.js';
import { Skeleton } from '../../ui/skeleton.js';
import { TextDifference } from './text-difference.js';

/** Who made a version when, and why. */
export function VersionSide({ version }: { version: VersionFacts }) {
  const { i18n } = useLingui();
  return (
    <DescriptionList
      items={[
        { term: i18n.t('Fassung'), value: String(version.number) },
        { term: i18n.t('Von'), value: version.createdBy?.displayName ?? 'TalAkte' },
        { term: i18n.t('Eingereicht am'), value: formatMoment(version.createdAt, i18n.locale) },
        {
          term: i18n.t('Beruht auf'),
          value: version.basedOn === null ? null : i18n.t('Fassung {number}', { number: version.basedOn }),
        },
        { term: i18n.t('Bemerkung'), value: version.note },
      ]}
    />
  );
}

/** Two versions of a document beside each other. */
export function VersionComparison({ documentId, versions }: { documentId: string; versions: VersionFacts[] }) {
  const { i18n } = useLingui();
  const [from, setFrom] = useState(versions[1]?.number ?? 1);
  const [to, setTo] = useState(versions[0]?.number ?? 1);
  const compared = useQuery(comparisonQuery(documentId, from, to));
  const options = versions.map(({ number }) => ({
    value: String(number),
    label: i18n.t('Fassung {number}', { number }),
  }));
  return (
    <section className="ta-section" aria-labelledby="comparison-title">
      <h3 id="comparison-title">{i18n.t('Fassungen vergleichen')}</h3>
      <div className="ta-sides">
        <SelectField
          label={i18n.t('Frühere Fassung')}
          value={String(from)}
          options={options}
          onChange={(value) => {
            setFrom(Number(value));
          }}
        />
        <SelectField
          label={i18n.t('Spätere Fassung')}
          value={String(to)}
          options={options}
          onChange={(value) => {
            setTo(Number(value));
          }}
        />
      </div>
      {from === to ? <p className="ta-muted">{i18n.t('Bitte zwei verschiedene Fassungen wählen.')}</p> : null}
      {compared.isError ? <RequestFailure error={compared.error} onRetry={() => void compared.refetch()} /> : null}
      {from !== to && compared.isPending ? (
        <Skeleton lines={6} label={i18n.t('Fassungen werden verglichen …')} />
      ) : null}
      {compared.data === undefined ? null : (
        <>
          <div className="ta-sides">
            <VersionSide version={compared.data.former} />
            <VersionSide version={compared.data.latter} />
          </div>
          <TextDifference text={compared.data.text} />
        </>
      )}
    </section>
  );
}
