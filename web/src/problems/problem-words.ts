/** The words for one problem code: message ids of the lingui catalogue. */
export interface ProblemWords {
  what: string;
  todo: string;
}
