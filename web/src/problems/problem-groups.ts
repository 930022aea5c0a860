import type { Problem } from '../api/contract.js';

/** Problems of one kind with all the places where they occur. */
export interface ProblemGroup {
  problem: Problem;
  places: { fileName: string | undefined; page: number | undefined }[];
}

/** One problem as a group of its own. */
export function alone(problem: Problem): ProblemGroup {
  return { problem, places: [{ fileName: problem.fileName, page: problem.page }] };
}

/** Gathers equal problems, refusals first; the same place counts once. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const problem of problems) {
    const group = groups.get(problem.code) ?? { problem, places: [] };
    const place = { fileName: problem.fileName, page: problem.page };
    if (!group.places.some((one) => one.fileName === place.fileName && one.page === place.page)) {
      group.places.push(place);
    }
    groups.set(problem.code, group);
  }
  const rank = (group: ProblemGroup) => (group.problem.severity === 'refuse' ? 0 : 1);
  return [...groups.values()].sort((one, other) => rank(one) - rank(other));
}
