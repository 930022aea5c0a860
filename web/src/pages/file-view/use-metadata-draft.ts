import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { changeMetadata, metadataQuery, type Described, type Metadata } from '../../api/metadata.js';
import { asProblem } from '../../api/problem.js';
import { mergeValues, sameText, type FieldConflict } from '../../conflicts/merge-values.js';

type Values = Record<string, string>;

interface Draft {
  objectId: string;
  /** The state the entries began with; its version goes with them, never a newer one. */
  base: Metadata;
  values: Values;
  conflicts: FieldConflict[];
  takenOver: string[];
}

export interface MetadataDraft {
  /** The fields with what they hold in the state the entries began with; undefined while they are on their way. */
  base: Metadata | undefined;
  values: Values;
  conflicts: FieldConflict[];
  takenOver: string[];
  isChanged: boolean;
  /** Why the fields could not be fetched at all. */
  failure: { error: unknown; retry: () => void } | null;
  saving: UseMutationResult<Metadata, Error, undefined>;
  set: (key: string, value: string) => void;
  /** Decides a field both changed. */
  resolve: (key: string, value: string) => void;
}

const valuesOf = (metadata: Metadata): Values =>
  Object.fromEntries(metadata.fields.map(({ key, value }) => [key, value ?? '']));

const keysOf = (metadata: Metadata): string[] => metadata.fields.map(({ key }) => key);

/** The entries brought onto a newer state of the object. */
function onto(draft: Draft, fresh: Metadata): Draft {
  const sides = { base: valuesOf(draft.base), mine: draft.values, theirs: valuesOf(fresh) };
  const { values, conflicts, takenOver } = mergeValues(keysOf(fresh), sides, sameText);
  return { ...draft, base: fresh, values, conflicts, takenOver };
}

const changed = ({ base, values }: Draft) =>
  base.fields.flatMap(({ key, value }) =>
    sameText(value ?? '', values[key]) ? [] : [{ key, value: values[key] ?? '' }],
  );

/**
 * What is typed into the fields of an object. It is held against the state it began with: what is fetched in the
 * background changes nothing, and when somebody else was faster, both sides are brought together.
 */
export function useMetadataDraft(described: Described, onSaved: () => Promise<void>): MetadataDraft {
  const queries = useQueryClient();
  const { fileId, objectKind, objectId } = described;
  const found = useQuery({ ...metadataQuery(described), staleTime: 0, gcTime: 0 });
  const [kept, setKept] = useState<Draft | null>(null);
  const isForThis = kept?.objectId === objectId;
  if (!isForThis && found.data !== undefined && found.isFetchedAfterMount) {
    setKept({ objectId, base: found.data, values: valuesOf(found.data), conflicts: [], takenOver: [] });
  }
  const draft = isForThis ? kept : null;
  const saving = useMutation({
    mutationFn: async (_: undefined) => {
      if (draft === null) throw new Error('There is nothing to save yet.');
      return changeMetadata(fileId, { objectKind, objectId, version: draft.base.version, values: changed(draft) });
    },
    onSuccess: onSaved,
    onError: async (error) => {
      if (!asProblem(error).isConflict) return;
      const fresh = await queries.query({ ...metadataQuery(described), staleTime: 0 });
      setKept((old) => (old === null || old.objectId !== objectId ? old : onto(old, fresh)));
    },
  });
  const change = (key: string, value: string, isDecided: boolean) => {
    setKept((old) =>
      old === null
        ? old
        : {
            ...old,
            values: { ...old.values, [key]: value },
            conflicts: isDecided ? old.conflicts.filter(({ field }) => field !== key) : old.conflicts,
          },
    );
  };
  const { values, conflicts, takenOver } = draft ?? { values: {}, conflicts: [], takenOver: [] };
  return {
    base: draft?.base,
    values,
    conflicts,
    takenOver,
    isChanged: draft !== null && changed(draft).length > 0,
    failure: draft === null && found.isError ? { error: found.error, retry: () => void found.refetch() } : null,
    saving,
    set: (key, value) => {
      change(key, value, false);
    },
    resolve: (key, value) => {
      change(key, value, true);
    },
  };
}
