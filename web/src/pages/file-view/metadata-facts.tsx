import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { metadataQuery, type Described } from '../../api/metadata.js';
import { formatDay } from '../../format/dates.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { DescriptionList } from '../../ui/description-list.js';
import { metadataCodes, metadataLabels } from '../../words/metadata-words.js';

interface MetadataFactsProps {
  described: Described;
  /** Fields to show; the others are shown elsewhere. */
  keys: readonly string[];
}

/** Fields that are filled in, as they are read. */
export function MetadataFacts({ described, keys }: MetadataFactsProps) {
  const { i18n } = useLingui();
  const found = useQuery(metadataQuery(described));
  if (found.isLoadingError) {
    return <RequestFailure error={found.error} onRetry={() => void found.refetch()} />;
  }
  const filled = (found.data?.fields ?? []).filter(({ key, value }) => keys.includes(key) && value !== null);
  if (filled.length === 0) {
    return null;
  }
  return (
    <DescriptionList
      items={filled.map(({ key, kind, value }) => {
        const code = metadataCodes[kind]?.find((one) => one.value === value);
        const words = kind === 'day' ? formatDay(value, i18n.locale) : code === undefined ? value : i18n._(code.label);
        return {
          term: i18n._(metadataLabels[key] ?? key),
          value: <span className="ta-prewrap">{words}</span>,
        };
      })}
    />
  );
}
