import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CompatData, CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';

const data = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
) as CompatData;

/** What Chrome has had since which version, by what browsers' makers have told MDN. */
const VERSION = 103;

type Node = Identifier & { __compat?: CompatStatement };

const isThere = (one: SimpleSupportStatement) =>
  typeof one.version_added === 'string' &&
  Number.parseInt(one.version_added.replace('≤', ''), 10) <= VERSION &&
  one.flags === undefined &&
  one.partial_implementation !== true;

function isKnown(node: Node): boolean {
  const support = node.__compat?.support.chrome;
  return support === undefined || [support].flat().some(isThere);
}

const childrenOf = (node: Node): [string, Node][] =>
  Object.entries(node).filter(([name]) => name !== '__compat') as [string, Node][];

/** Names under which something is filed, and whether any of it is old enough. */
class Index {
  readonly #known = new Map<string, boolean>();

  add(name: string, node: Node): void {
    this.#known.set(name, (this.#known.get(name) ?? false) || isKnown(node));
  }

  /** A name that nobody has heard of is the page's own. */
  isNewer(name: string): boolean {
    return this.#known.get(name) === false;
  }
}

const globals = new Index();
const members = new Index();
for (const owner of [data.api, data.javascript.builtins] as unknown as Node[]) {
  for (const [name, node] of childrenOf(owner)) {
    globals.add(name, node);
    for (const [member, of] of childrenOf(node)) members.add(member.replace(/_static$/, ''), of);
  }
}
for (const [name, node] of childrenOf((data.api as unknown as Record<string, Node>).Window!)) globals.add(name, node);

const functions = new Index();
(function file(node: Node): void {
  for (const [name, child] of childrenOf(node)) {
    functions.add(name, child);
    file(child);
  }
})(data.css.types as unknown as Node);

const css = data.css as unknown as Record<'at-rules' | 'properties' | 'selectors', Record<string, Node>>;

export const isNewGlobal = (name: string): boolean => globals.isNewer(name);
export const isNewMember = (name: string): boolean => members.isNewer(name);
export const isNewFunction = (name: string): boolean => functions.isNewer(name);

/** Whether a path such as `at-rules`, `container` leads to something newer; one that is not filed does not. */
export function isNewStyle(kind: keyof typeof css, ...path: string[]): boolean {
  let node: Node | undefined = css[kind] as unknown as Node;
  for (const name of path) node = (node as unknown as Record<string, Node> | undefined)?.[name];
  return node !== undefined && !isKnown(node);
}
