import { parse, type Node } from 'acorn';
import { walk, type Node as Walked } from 'estree-walker';
import postcss, { type AtRule, type Declaration, type Rule } from 'postcss';
import { isNewFunction, isNewGlobal, isNewMember, isNewStyle } from './known';

interface Named {
  type: string;
  name?: string;
  computed?: boolean;
}

/**
 * What a program uses that Chrome 103 does not have: newer syntax (it has all of ES2022), and names of globals and
 * members of which all that bear them are newer. A new member that shares its name with an old one, or with one of the
 * program's own, is not found.
 */
export function listNewerScript(code: string): string[] {
  let program: Node;
  try {
    program = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  } catch (problem) {
    return [`syntax: ${(problem as Error).message}`];
  }
  const own = new Set<string>();
  const used = new Set<string>();
  const members = new Set<string>();
  const ownMembers = new Set<string>();
  walk(program as unknown as Walked, {
    enter(walked, above, key) {
      const node = walked as unknown as Named;
      const parent = above as unknown as Named | null;
      if (node.type !== 'Identifier') return;
      const name = node.name!;
      if (parent?.type === 'MemberExpression' && key === 'property' && !parent.computed) members.add(name);
      else if (key === 'key') ownMembers.add(name);
      else if (key === 'id' || key === 'local' || key === 'params' || key === 'param') own.add(name);
      else used.add(name);
    },
  });
  return [
    ...[...members].filter((name) => !ownMembers.has(name) && isNewMember(name)).map((name) => `.${name}`),
    ...[...used].filter((name) => !own.has(name) && isNewGlobal(name)),
  ].sort();
}

/** What a style sheet uses that Chrome 103 does not have. */
export function listNewerStyle(sheet: string): string[] {
  const found = new Set<string>();
  const root = postcss.parse(sheet);
  root.walkAtRules((rule) => lookAtRule(rule, found));
  root.walkRules((rule) => lookRule(rule, found));
  root.walkDecls((one) => lookDeclaration(one, found));
  return [...found].sort();
}

function lookAtRule({ name, params, parent }: AtRule, found: Set<string>): void {
  if (isNewStyle('at-rules', name)) found.add(`@${name}`);
  if (parent?.type === 'rule' && isNewStyle('selectors', 'nesting')) found.add('nesting');
  if (name !== 'media') return;
  if (/[<>]/.test(params) && isNewStyle('at-rules', 'media', 'range_syntax')) found.add('@media range');
  for (const [, feature] of params.matchAll(/\(\s*([a-z-]+)/g)) {
    if (isNewStyle('at-rules', 'media', feature!)) found.add(`@media ${feature}`);
  }
}

function lookRule({ selector, parent }: Rule, found: Set<string>): void {
  if (parent?.type === 'rule' && isNewStyle('selectors', 'nesting')) found.add('nesting');
  for (const [pseudo, name] of selector.matchAll(/::?([a-z-]+)/g)) {
    if (isNewStyle('selectors', name!)) found.add(pseudo);
  }
}

const UNITS: [RegExp, string][] = [
  [/\d(d|s|l)v(h|w|i|b|min|max)\b/, 'viewport_percentage_units_dynamic'],
  [/\dcq(w|h|i|b|min|max)\b/, 'container_query_length_units'],
  [/\dr?lh\b/, 'lh'],
];

function lookDeclaration({ prop, value }: Declaration, found: Set<string>): void {
  if (isNewStyle('properties', prop)) found.add(prop);
  for (const [, name] of value.matchAll(/([a-z-]+)\(/g)) if (isNewFunction(name!)) found.add(`${name}()`);
  for (const [word] of value.matchAll(/(?<![\w-])[a-z-]+(?![\w(-])/g)) {
    if (isNewStyle('properties', prop, word)) found.add(`${prop}: ${word}`);
  }
  for (const [unit, name] of UNITS) if (unit.test(value) && isNewFunction(name)) found.add(name);
}
