import type { StationWish, StepWish } from './addressees.js';

/** What somebody does with a folder. */
export type FolderAct =
  | { readonly act: 'start' }
  | { readonly act: 'pull-back'; readonly remark: string }
  | { readonly act: 'end'; readonly remark: string }
  | { readonly act: 'new-round'; readonly remark: string; readonly stations?: readonly StationWish[] | undefined }
  | { readonly act: 'replan'; readonly stations: readonly StationWish[] }
  | { readonly act: 'add-members'; readonly stationId: string; readonly steps: readonly StepWish[] }
  | {
      readonly act: 'answer';
      readonly stepId: string;
      readonly outcome: 'done' | 'conditional' | 'refused';
      readonly remark: string;
      /** Hashes of the papers as they were read, by document. */
      readonly seen: ReadonlyMap<string, string>;
    }
  | { readonly act: 'give-back'; readonly stepId: string; readonly target: string; readonly remark: string }
  | { readonly act: 'skip'; readonly stepId: string; readonly remark: string }
  | { readonly act: 'take-over'; readonly stepId: string; readonly remark: string };

/** An act with what makes it safe to repeat. */
export interface FolderRequest {
  readonly folderId: string;
  /** The folder as whoever acts has seen it; left out where that does not matter. */
  readonly revision?: number | undefined;
  /** Id of the request: a repeated one with it changes nothing more. */
  readonly id?: string | undefined;
}
