/** What a code of a finding means: how grave, what is wrong, how to get on. `{name}` stands for one of its values. */
export interface Meaning {
  readonly severity: 'error' | 'warning' | 'note';
  readonly reason: string;
  readonly suggestion: string;
}

/** The model is refused. */
export function error(reason: string, suggestion: string): Meaning {
  return { severity: 'error', reason, suggestion };
}

/** The model runs, but hardly as meant. */
export function warning(reason: string, suggestion: string): Meaning {
  return { severity: 'warning', reason, suggestion };
}

/** Nothing is wrong; something was understood in another way than its author may expect. */
export function note(reason: string, suggestion: string): Meaning {
  return { severity: 'note', reason, suggestion };
}
