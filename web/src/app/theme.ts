import { useSyncExternalStore } from 'react';

export type ThemeChoice = 'light' | 'dark' | 'auto';

const key = 'talakte.theme';
const listeners = new Set<() => void>();
const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

/** The user's choice; `auto` follows the operating system. */
export function themeChoice(): ThemeChoice {
  const kept = localStorage.getItem(key);
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

function apply(): void {
  const choice = themeChoice();
  const dark = choice === 'dark' || (choice === 'auto' && systemDark.matches);
  document.documentElement.setAttribute('data-kern-theme', dark ? 'dark' : 'light');
}

/** Follows the operating system as long as the choice is `auto`. */
export function watchSystemTheme(): void {
  apply();
  systemDark.addEventListener('change', apply);
}

export function chooseTheme(choice: ThemeChoice): void {
  localStorage.setItem(key, choice);
  apply();
  listeners.forEach((listener) => {
    listener();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, themeChoice);
}
