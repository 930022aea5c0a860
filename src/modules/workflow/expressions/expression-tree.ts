import { parseExpression, parseUnaryTests } from 'feelin';

/** A node of a parsed expression. */
export interface TreeNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly isError: boolean;
  readonly children: TreeNode[];
}

/** What an expression may be at most; above it nobody can read it any more. */
export const EXPRESSION_LIMITS = { length: 2000, nodes: 2000, depth: 120, brackets: 40 } as const;

/** Whether an expression stands alone or is the cell of a decision table. */
export type ExpressionKind = 'expression' | 'unary-tests';

/** Parses an expression; `undefined` when it has more nodes or is deeper than anybody writes. */
export function treeOf(source: string, kind: ExpressionKind): TreeNode | undefined {
  const tree = kind === 'expression' ? parseExpression(source, {}, undefined) : parseUnaryTests(source, {}, undefined);
  const root: TreeNode = { name: '', from: 0, to: source.length, isError: false, children: [] };
  const stack: TreeNode[] = [root];
  const seen = { count: 0, isTooLarge: false };
  tree.iterate({
    enter: ({ name, from, to, type }) => {
      seen.count += 1;
      seen.isTooLarge ||= seen.count > EXPRESSION_LIMITS.nodes || stack.length > EXPRESSION_LIMITS.depth;
      if (seen.isTooLarge || isPassedOver(type)) return false;
      const node: TreeNode = { name, from, to, isError: type.isError, children: [] };
      stack.at(-1)?.children.push(node);
      stack.push(node);
      return true;
    },
    leave: ({ type }) => {
      if (!seen.isTooLarge && !isPassedOver(type)) stack.pop();
    },
  });
  return seen.isTooLarge ? undefined : root.children[0];
}

/** Comments and spaces. What the parser could not read is skipped by it, but not here. */
function isPassedOver({ isSkipped, isError }: { readonly isSkipped: boolean; readonly isError: boolean }): boolean {
  return isSkipped && !isError;
}

/** All nodes below and including one. */
export function* everyNode(root: TreeNode): Generator<TreeNode> {
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child !== undefined) stack.push(child);
    }
  }
}
