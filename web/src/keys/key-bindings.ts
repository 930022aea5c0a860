import { useEffect, useRef, useSyncExternalStore } from 'react';
import { isSingleKey, matchesChord, parseChord } from './chord.js';

/** One key of a page: what it does, and when it does something. */
export interface KeyBinding {
  /** `Alt+1`, `Ctrl+Enter`, `j`. */
  chord: string;
  /** What it does, in the user's language. */
  label: string;
  run: () => void;
  isEnabled?: boolean;
}

export interface KeyGroup {
  title: string;
  bindings: KeyBinding[];
}

const groups = new Map<symbol, () => KeyGroup>();
const listeners = new Set<() => void>();
let revision = 0;

function changed(): void {
  revision += 1;
  listeners.forEach((listener) => {
    listener();
  });
}

const settingKey = 'talakte.single-keys';

/** Whether keys without Ctrl or Alt work (WCAG 2.1.4: they can be turned off). */
export function areSingleKeysOn(): boolean {
  return localStorage.getItem(settingKey) !== 'off';
}

export function setSingleKeys(on: boolean): void {
  localStorage.setItem(settingKey, on ? 'on' : 'off');
  changed();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) {
    return false;
  }
  return (
    target.isContentEditable ||
    target.matches('input:not([type="checkbox"]), textarea, select, [role="combobox"], [role="textbox"]')
  );
}

function activatesByItself(target: EventTarget | null, key: string): boolean {
  return (
    key === 'Enter' && target instanceof HTMLElement && target.closest('a, button, summary, [role="button"]') !== null
  );
}

function isHeldBack(event: KeyboardEvent, chordText: string): boolean {
  const chord = parseChord(chordText);
  if (!isSingleKey(chord)) {
    return false;
  }
  return !areSingleKeysOn() || isTyping(event.target) || activatesByItself(event.target, chord.key);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || document.querySelector('.ta-modal') !== null) {
    return;
  }
  // The page registered last stands over the shell.
  for (const read of [...groups.values()].reverse()) {
    const binding = read().bindings.find(
      (one) => one.isEnabled !== false && matchesChord(event, parseChord(one.chord)) && !isHeldBack(event, one.chord),
    );
    if (binding !== undefined) {
      event.preventDefault();
      binding.run();
      return;
    }
  }
}

/** Starts to listen to the keyboard; once for the whole page. */
export function listenToKeys(): () => void {
  window.addEventListener('keydown', onKeyDown);
  return () => {
    window.removeEventListener('keydown', onKeyDown);
  };
}

/** Registers the keys of a page or part as long as it is shown. */
export function useKeyBindings(title: string, bindings: KeyBinding[]): void {
  const latest = useRef<KeyGroup>({ title, bindings });
  useEffect(() => {
    latest.current = { title, bindings };
  });
  useEffect(() => {
    const id = Symbol(title);
    groups.set(id, () => latest.current);
    changed();
    return () => {
      groups.delete(id);
      changed();
    };
  }, [title]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The keys that work now, page first. */
export function useKeyMap(): KeyGroup[] {
  useSyncExternalStore(subscribe, () => revision);
  return [...groups.values()].reverse().map((read) => read());
}

/** Whether single keys are on, kept up to date. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, areSingleKeysOn);
}
