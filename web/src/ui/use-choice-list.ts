import { useState, type KeyboardEvent } from 'react';
import type { Choice } from './choice-filter.js';

export interface ChoiceList {
  isOpen: boolean;
  active: number;
  open: () => void;
  close: () => void;
  setActive: (index: number) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** Opening, closing and walking through the list of a combobox by keyboard (ARIA authoring practices). */
export function useChoiceList(
  choices: readonly Choice[],
  onPick: (choice: Choice) => void,
  onCancel: () => void,
): ChoiceList {
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);

  function move(by: number) {
    const last = choices.length - 1;
    setIsOpen(true);
    setActive(active + by < 0 ? last : active + by > last ? 0 : active + by);
  }
  function close() {
    setIsOpen(false);
    setActive(-1);
  }
  function pickActive(event: KeyboardEvent) {
    const choice = isOpen ? choices[active] : undefined;
    if (choice !== undefined && !event.ctrlKey) {
      event.preventDefault();
      onPick(choice);
      close();
    }
  }
  function escape(event: KeyboardEvent) {
    if (isOpen) {
      event.stopPropagation();
      close();
    }
    onCancel();
  }
  return {
    isOpen,
    active,
    open: () => {
      setIsOpen(true);
    },
    close,
    setActive,
    onKeyDown: (event) => {
      if (event.altKey && event.key !== 'ArrowDown') {
        return;
      }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        move(event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.key === 'Enter') {
        pickActive(event);
      } else if (event.key === 'Escape') {
        escape(event);
      }
    },
  };
}
