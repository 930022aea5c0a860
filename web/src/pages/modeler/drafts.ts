import type { WorkflowForms } from '../../api/contract/workflows.js';

/** A model somebody works on, kept in this browser until it is proposed or thrown away. */
export interface ModelDraft {
  xml: string;
  forms: WorkflowForms;
  /** The version it is made from. */
  basedOn: string | undefined;
  savedAt: string;
}

const KEY = 'talakte.model-draft';

/** The draft of this user in this browser, where there is one. */
export function readDraft(userId: string): ModelDraft | undefined {
  try {
    const value = JSON.parse(localStorage.getItem(`${KEY}.${userId}`) ?? 'null') as Partial<ModelDraft> | null;
    if (value === null || typeof value.xml !== 'string' || typeof value.savedAt !== 'string') {
      return undefined;
    }
    return { xml: value.xml, forms: value.forms ?? {}, basedOn: value.basedOn, savedAt: value.savedAt };
  } catch {
    return undefined;
  }
}

/** Keeps a draft; where the browser has no room for it, nothing is kept. @returns whether it is kept */
export function keepDraft(userId: string, draft: Omit<ModelDraft, 'savedAt'>): boolean {
  try {
    localStorage.setItem(`${KEY}.${userId}`, JSON.stringify({ ...draft, savedAt: new Date().toISOString() }));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(userId: string): void {
  localStorage.removeItem(`${KEY}.${userId}`);
}
