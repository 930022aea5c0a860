import { useSyncExternalStore } from 'react';

const KEY = 'talakte.bulk-runs';
const listeners = new Set<() => void>();
let watched: readonly string[] = read();

function read(): readonly string[] {
  try {
    const known: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(known) ? known.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

function set(next: readonly string[]): void {
  watched = next;
  sessionStorage.setItem(KEY, JSON.stringify(next));
  listeners.forEach((listener) => {
    listener();
  });
}

/** Remembers a run somebody waits for: whatever page is open when it ends, that is said there. */
export function watchRun(id: string): void {
  set([...watched.filter((one) => one !== id), id]);
}

export function forgetRun(id: string): void {
  set(watched.filter((one) => one !== id));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useWatchedRuns(): readonly string[] {
  return useSyncExternalStore(subscribe, () => watched);
}
