import { useLingui } from '@lingui/react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { SessionUser } from '../api/contract.js';
import { itemsOf } from '../api/mail-room.js';
import { fileSuggestionsQuery } from '../api/records.js';
import { searchQuery } from '../api/search.js';
import type { KeyGroup } from '../keys/key-bindings.js';
import { useDelayed } from '../ui/use-delayed.js';
import { pagesOf } from './pages.js';
import { may } from './session.js';

/** Something one can go to or do from the palette. */
export interface PaletteEntry {
  id: string;
  label: string;
  second?: string | undefined;
  /** The key that does the same without the palette. */
  chord?: string;
  run: () => void;
}

export interface PaletteGroup {
  title: string;
  entries: PaletteEntry[];
}

const fewest = 2;
const documentsShown = 6;

/** Whether every word typed occurs in the label. */
export function fitsWords(label: string, typed: string): boolean {
  const text = label.toLocaleLowerCase('de');
  return typed
    .toLocaleLowerCase('de')
    .split(/\s+/)
    .every((word) => text.includes(word));
}

interface Found {
  entries: PaletteEntry[];
  isLoading: boolean;
}

function useFiles(user: SessionUser, wanted: string): Found {
  const navigate = useNavigate();
  const query = useQuery({
    ...fileSuggestionsQuery(wanted),
    enabled: may(user, 'records.read') && wanted.length >= fewest,
  });
  const entries =
    wanted.length < fewest
      ? []
      : (query.data ?? []).map((file) => ({
          id: `file ${file.id}`,
          label: `${file.reference} ${file.subject}`,
          second: `${file.unit.number} ${file.unit.name}`,
          run: () => void navigate({ to: '/akten/$fileId', params: { fileId: file.id } }),
        }));
  return { entries, isLoading: query.isFetching };
}

function useDocuments(user: SessionUser, wanted: string): Found {
  const navigate = useNavigate();
  const query = useInfiniteQuery({
    ...searchQuery({ q: wanted, kind: 'document' }),
    enabled: may(user, 'search.use') && wanted.length > fewest,
  });
  const entries =
    wanted.length <= fewest
      ? []
      : itemsOf(query.data)
          .slice(0, documentsShown)
          .map((hit) => ({
            id: `document ${hit.id}`,
            label: hit.subject,
            second: `${hit.fileReference} ${hit.fileSubject}`,
            run: () =>
              void navigate({
                to: '/akten/$fileId',
                params: { fileId: hit.fileId },
                search: { dokument: hit.id, ...(hit.page === null ? {} : { seite: hit.page }) },
              }),
          }));
  return { entries, isLoading: query.isFetching };
}

/** What fits the words typed: pages, what the open page can do, files, documents, and the full search. */
export function usePaletteGroups(user: SessionUser, keyMap: KeyGroup[], typed: string): PaletteGroup[] {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const wanted = useDelayed(typed.trim());
  const files = useFiles(user, wanted);
  const documents = useDocuments(user, wanted);
  const pages = pagesOf(user).map((page) => ({
    id: `page ${page.to}`,
    label: i18n._(page.label),
    run: () => void navigate({ to: page.to }),
  }));
  const commands = keyMap.flatMap((group) =>
    group.bindings
      .filter((binding) => binding.isEnabled !== false)
      .map(({ chord, label, run }) => ({ id: `key ${group.title} ${chord}`, label, second: group.title, chord, run })),
  );
  // Only once the rest is there: what stands first is what Enter takes.
  const isSettled = wanted === typed.trim() && !files.isLoading && !documents.isLoading;
  const everywhere: PaletteEntry[] =
    isSettled && may(user, 'search.use') && wanted.length >= fewest
      ? [
          {
            id: 'search',
            label: i18n.t('Alle Dokumente nach „{q}“ durchsuchen', { q: wanted }),
            run: () => void navigate({ to: '/suche', search: { q: wanted } }),
          },
        ]
      : [];
  return [
    { title: i18n.t('Seiten'), entries: pages.filter((one) => fitsWords(one.label, typed.trim())) },
    { title: i18n.t('Akten'), entries: files.entries },
    { title: i18n.t('Dokumente'), entries: [...documents.entries, ...everywhere] },
    { title: i18n.t('Auf dieser Seite'), entries: commands.filter((one) => fitsWords(one.label, typed.trim())) },
  ].filter((group) => group.entries.length > 0);
}
