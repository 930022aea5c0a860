import { useSyncExternalStore } from 'react';

/** Something that was done or went wrong, shown at the lower edge. */
export interface Notice {
  id: number;
  kind: 'success' | 'info' | 'danger';
  text: string;
  action?: { label: string; run: () => void };
}

let notices: Notice[] = [];
let nextId = 1;
const listeners = new Set<() => void>();
const shownMs = 8000;

function set(next: Notice[]): void {
  notices = next;
  listeners.forEach((listener) => {
    listener();
  });
}

export function closeNotice(id: number): void {
  set(notices.filter((notice) => notice.id !== id));
}

/** Shows a notice. Failures and notices with something to press stay until they are closed. */
export function notify(notice: Omit<Notice, 'id'>): void {
  const id = nextId;
  nextId += 1;
  set([...notices.slice(-2), { ...notice, id }]);
  if (notice.kind !== 'danger' && notice.action === undefined) {
    window.setTimeout(() => {
      closeNotice(id);
    }, shownMs);
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useNotices(): Notice[] {
  return useSyncExternalStore(subscribe, () => notices);
}
