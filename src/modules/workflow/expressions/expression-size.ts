import { MULTIPLYING_FUNCTIONS } from './feel-functions.js';
import type { TreeNode } from './expression-tree.js';

/** How large a variable is taken to be: nobody knows before the process runs. */
const VARIABLE_SIZE = 100;
/** Largest result an expression may promise, in characters or members. */
export const LARGEST_RESULT = 5_000_000;

type Sizes = ReadonlyMap<string, number>;

/**
 * An upper bound of what an expression makes of its parts: names that are used twice count twice, loops multiply. So
 * nobody doubles a text sixty times or runs through a milliard of numbers.
 */
export function sizeOf(node: TreeNode, source: string, known: Sizes = new Map()): number {
  const size = SIZES[node.name]?.(node, source, known) ?? sumOf(node.children, source, known);
  return Math.min(Math.max(1, size), Number.MAX_SAFE_INTEGER);
}

const SIZES: Readonly<Record<string, (node: TreeNode, source: string, known: Sizes) => number>> = {
  VariableName: (node, source, known) => known.get(textAt(node, source)) ?? VARIABLE_SIZE,
  StringLiteral: (node) => node.to - node.from,
  Context: (node, source, known) => {
    const inner = new Map(known);
    let total = 0;
    for (const entry of node.children.filter(({ name }) => name === 'ContextEntry')) {
      const size = sumOf(entry.children.slice(1), source, inner);
      const key = entry.children[0];
      if (key !== undefined) inner.set(textAt(key, source).replaceAll('"', ''), size);
      total += size;
    }
    return total;
  },
  ForExpression: (node, source, known) => loopSize(node, source, known),
  QuantifiedExpression: (node, source, known) => loopSize(node, source, known),
  FilterExpression: (node, source, known) => productOf(node.children, source, known),
  FunctionInvocation: (node, source, known) => {
    const callee = node.children[0];
    const isMultiplying = callee !== undefined && MULTIPLYING_FUNCTIONS.has(nameAt(callee, source));
    const parameters = node.children.filter(({ name }) => name.endsWith('Parameters')).flatMap((each) => each.children);
    return isMultiplying ? productOf(parameters, source, known) : sumOf(parameters, source, known);
  },
  Interval: (node, source) => rangeSize(node, source),
  IterationContext: (node, source, known) =>
    node.children.some(({ name }) => name === '..') ? rangeSize(node, source) : sumOf(node.children, source, known),
};

function loopSize(node: TreeNode, source: string, known: Sizes): number {
  const inner = new Map(known);
  let rounds = 1;
  for (const entry of node.children.find(({ name }) => name === 'InExpressions')?.children ?? []) {
    const size = sumOf(entry.children.slice(1), source, inner);
    const name = entry.children[0];
    if (name !== undefined) inner.set(textAt(name, source), size);
    rounds *= Math.max(1, size);
  }
  const body = node.children.at(-1);
  return rounds * (body === undefined ? 1 : sizeOf(body, source, inner));
}

function rangeSize(node: TreeNode, source: string): number {
  const ends = node.children.filter(({ name }) => !['..', '[', ']', '(', ')'].includes(name));
  const [from, to] = ends.map((end) => Number(textAt(end, source)));
  if (from === undefined || to === undefined || Number.isNaN(from) || Number.isNaN(to)) return VARIABLE_SIZE;
  return Math.abs(to - from) + 1;
}

function sumOf(nodes: readonly TreeNode[], source: string, known: Sizes): number {
  return nodes.reduce((sum, node) => sum + sizeOf(node, source, known), 0);
}

function productOf(nodes: readonly TreeNode[], source: string, known: Sizes): number {
  return nodes.reduce((product, node) => product * sizeOf(node, source, known), 1);
}

/** The text of a node as it stands in the source. */
export function textAt({ from, to }: TreeNode, source: string): string {
  return source.slice(from, to);
}

/** The text of a node as a name: words with one space between. */
export function nameAt(node: TreeNode, source: string): string {
  return textAt(node, source).trim().replaceAll(/\s+/g, ' ');
}
