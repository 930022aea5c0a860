import { everyNode, EXPRESSION_LIMITS, type ExpressionKind, treeOf, type TreeNode } from './expression-tree.js';
import { LARGEST_RESULT, nameAt, sizeOf, textAt } from './expression-size.js';
import { FEEL_FUNCTIONS, FORBIDDEN_NAMES, PATTERN_FUNCTIONS, WORKING_DAY_FUNCTIONS } from './feel-functions.js';

/** What checking an expression tells. */
export type FeelCheck = FeelAccepted | FeelFault;

export interface FeelAccepted {
  readonly ok: true;
  /** Names of the variables it asks for, in order of appearance. */
  readonly variables: readonly string[];
  /** Whether it loops or looks for patterns, so that it is run under a time limit. */
  readonly isCostly: boolean;
}

/** Why an expression is refused, and where. */
export interface FeelFault {
  readonly ok: false;
  readonly reason: FeelReason;
  /** What stands there. */
  readonly found: string;
  /** Place in the expression, counted from 1. */
  readonly position: number;
  /** The reason as a sentence without its full stop. */
  readonly detail: string;
}

/** Reasons to refuse an expression. */
export type FeelReason = keyof typeof SENTENCES;

const SENTENCES = {
  empty: 'it is empty',
  'too-long': `it has more than ${EXPRESSION_LIMITS.length} characters`,
  'too-complex': 'it is nested too deep or has too many parts',
  'too-large': 'it can yield too much or run too long',
  'leading-equals': 'it begins with =; FEEL has no such sign there',
  foreign: 'it holds an expression of another language',
  syntax: 'it is no FEEL from here on',
  'name-forbidden': 'the name is not allowed',
  'name-with-spaces': 'names of variables have no spaces',
  'function-unknown': 'there is no such function',
  'function-misplaced': 'functions are defined only where they are handed over',
  'pattern-dangerous': 'the pattern can take for ever',
  'pattern-unknown': 'patterns are written out, not taken from variables',
  'loops-nested': 'more than two loops in each other',
} as const;

const LOOPS: ReadonlySet<string> = new Set(['ForExpression', 'QuantifiedExpression', 'FunctionDefinition']);
const COSTLY: ReadonlySet<string> = new Set([...LOOPS, 'FilterExpression', 'FunctionInvocation', 'Interval']);
const MOST_LOOPS = 2;
/** Signs before signs: the parser takes the square of the time for them. */
const SIGNS = /(?:-\s*){8}/;
/** A repetition of what is repeated itself, or of alternatives: the engine of patterns tries all combinations. */
const DANGEROUS_PATTERN = /[+*}]\)*[+*{?]|\([^)]*[+*{|][^)]*\)[+*{]|\\[1-9]|\(\?/;
const LONGEST_PATTERN = 200;

/** Checks an expression without evaluating it; what passes is harmless and means what it says. */
export function checkFeel(source: string, kind: ExpressionKind = 'expression'): FeelCheck {
  const early = checkText(source);
  if (early !== undefined) return early;
  const tree = treeOf(source, kind);
  if (tree === undefined) return fault('too-complex', source.slice(0, 20), 0);
  const nodes = [...everyNode(tree)];
  const found = checkShape(tree, nodes, source, kind) ?? checkNames(nodes, source) ?? checkCost(tree, nodes, source);
  if (found !== undefined) return found;
  return {
    ok: true,
    variables: variablesOf(nodes, source),
    isCostly: nodes.some(({ name }) => COSTLY.has(name)),
  };
}

function checkText(source: string): FeelFault | undefined {
  if (source.trim() === '') return fault('empty', '', 0);
  if (source.length > EXPRESSION_LIMITS.length) return fault('too-long', '', EXPRESSION_LIMITS.length);
  if (bracketDepth(source) > EXPRESSION_LIMITS.brackets || SIGNS.test(source))
    return fault('too-complex', source.slice(0, 20), 0);
  const foreign = /[$#]\{|`|<%|\{\{|=>/.exec(source);
  if (foreign !== null) return fault('foreign', foreign[0], foreign.index);
  const leading = /^\s*=/.exec(source);
  return leading === null ? undefined : fault('leading-equals', '=', leading[0].length - 1);
}

function checkShape(tree: TreeNode, nodes: readonly TreeNode[], source: string, kind: string): FeelFault | undefined {
  const broken = nodes.find(({ isError }) => isError);
  if (broken !== undefined) return fault('syntax', source.slice(broken.from, broken.from + 20), broken.from);
  const [only] = tree.children;
  if (kind === 'expression' && only?.name === 'SimplePositiveUnaryTest' && only.children[0]?.name === 'CompareOp') {
    return fault('syntax', textAt(only, source), only.from);
  }
  // `a == b` and `a <> b` of other languages are read as a comparison with a comparison, which never holds.
  const doubled = nodes
    .filter(({ name, children }) => name === 'Comparison' && children[1]?.name === 'CompareOp')
    .flatMap(({ children }) => children.slice(2))
    .find(({ name, children }) => name === 'SimplePositiveUnaryTest' && children[0]?.name === 'CompareOp');
  return doubled === undefined ? undefined : fault('syntax', textAt(doubled, source), doubled.from);
}

function checkNames(nodes: readonly TreeNode[], source: string): FeelFault | undefined {
  const callees = new Set(nodes.filter(({ name }) => name === 'FunctionInvocation').map(({ children }) => children[0]));
  for (const node of nodes) {
    if (['VariableName', 'PathName', 'Name', 'Key'].includes(node.name)) {
      const found = checkName(node, callees.has(node), source);
      if (found !== undefined) return found;
    }
    if (callees.has(node) && !['VariableName', 'SpecialFunctionName'].includes(node.name)) {
      return fault('function-unknown', textAt(node, source), node.from);
    }
    if (node.name === 'StringLiteral') {
      const forbidden = [...FORBIDDEN_NAMES].find((name) => textAt(node, source) === `"${name}"`);
      if (forbidden !== undefined) return fault('name-forbidden', forbidden, node.from);
    }
  }
  return undefined;
}

function checkName(node: TreeNode, isCalled: boolean, source: string): FeelFault | undefined {
  const name = nameAt(node, source).replaceAll('"', '');
  if (FORBIDDEN_NAMES.has(name) || name.startsWith('__')) return fault('name-forbidden', name, node.from);
  if (isCalled && !isFunction(name)) return fault('function-unknown', name, node.from);
  if (node.name === 'VariableName' && name.includes(' ') && !isFunction(name)) {
    return fault('name-with-spaces', name, node.from);
  }
  return undefined;
}

function isFunction(name: string): boolean {
  return FEEL_FUNCTIONS.has(name) || Object.hasOwn(WORKING_DAY_FUNCTIONS, name);
}

function checkCost(tree: TreeNode, nodes: readonly TreeNode[], source: string): FeelFault | undefined {
  const misplaced = nodes
    .filter(({ name }) => !['PositionalParameters', 'NamedParameter'].includes(name))
    .flatMap(({ children }) => children)
    .find(({ name, children }) => name === 'FunctionDefinition' || children.some((each) => each.name === 'external'));
  if (misplaced !== undefined) return fault('function-misplaced', textAt(misplaced, source), misplaced.from);
  const pattern = nodes.map((node) => checkPattern(node, source)).find((found) => found !== undefined);
  if (pattern !== undefined) return pattern;
  if (loopDepth(tree) > MOST_LOOPS) return fault('loops-nested', source.slice(0, 20), 0);
  return sizeOf(tree, source) > LARGEST_RESULT ? fault('too-large', source.slice(0, 20), 0) : undefined;
}

function checkPattern(node: TreeNode, source: string): FeelFault | undefined {
  const callee = node.name === 'FunctionInvocation' ? node.children[0] : undefined;
  if (callee === undefined || !PATTERN_FUNCTIONS.has(nameAt(callee, source))) return undefined;
  const parameters = node.children.find(({ name }) => name.endsWith('Parameters'));
  // Named parameters come in any order: there the pattern cannot be told from the text.
  const pattern = parameters?.name === 'PositionalParameters' ? parameters.children[1] : undefined;
  if (pattern?.name !== 'StringLiteral') return fault('pattern-unknown', textAt(node, source), node.from);
  const text = textAt(pattern, source);
  return isDangerousPattern(text) ? fault('pattern-dangerous', text, pattern.from) : undefined;
}

/** Whether a pattern could take for ever on some text. */
export function isDangerousPattern(text: string): boolean {
  return text.length > LONGEST_PATTERN || DANGEROUS_PATTERN.test(text);
}

function loopDepth(node: TreeNode): number {
  const inner = Math.max(0, ...node.children.map(loopDepth));
  return LOOPS.has(node.name) ? inner + 1 : inner;
}

function bracketDepth(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of source.replaceAll(/"(?:[^"\\]|\\.)*"/g, '')) {
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function variablesOf(nodes: readonly TreeNode[], source: string): string[] {
  const names = nodes.filter(({ name }) => name === 'VariableName').map((node) => nameAt(node, source));
  return [...new Set(names.filter((name) => !isFunction(name)))];
}

function fault(reason: FeelReason, found: string, at: number): FeelFault {
  const detail = found === '' ? SENTENCES[reason] : `${SENTENCES[reason]}: ${found.slice(0, 40)} (${at + 1})`;
  return { ok: false, reason, found: found.slice(0, 80), position: at + 1, detail };
}
