import { type Alias, isAlias, isCollection, isPair, isScalar, type Node } from 'yaml';
import { CHARACTERS_PER_NODE, DEEPEST_NESTING, MOST_EXPANDED_NODES } from './limits.js';
import { type DocumentFault, tooDeep, type YamlDocument } from './yaml-documents.js';

/** What each alias of a document stands for. */
export type AliasTargets = ReadonlyMap<Alias, Node>;

interface Extent {
  readonly nodes: number;
  readonly depth: number;
}

interface Survey {
  readonly targets: Map<Alias, Node>;
  readonly anchors: Map<string, Node>;
  /** Extents of the anchored nodes that are complete: a node that is missing here contains its own alias. */
  readonly extents: Map<Node, Extent>;
  readonly base: number;
  fault: DocumentFault | undefined;
}

const NOTHING: Extent = { nodes: 0, depth: 0 };

/**
 * Resolves aliases as go-yaml does (to the last anchor of that name before them) and finds out how large the document
 * would become before anything is expanded, in time proportional to the text.
 */
export function resolveAliases({ text, base, contents }: YamlDocument): AliasTargets | DocumentFault {
  const survey: Survey = { targets: new Map(), anchors: new Map(), extents: new Map(), base, fault: undefined };
  if (!contents || !text.includes('*')) return survey.targets;
  const { nodes } = measure(contents, survey);
  if (survey.fault) return survey.fault;
  if (survey.targets.size > 0 && nodes > MOST_EXPANDED_NODES) return tooManyAliases(base + startOf(contents));
  return survey.targets;
}

function measure(node: unknown, survey: Survey): Extent {
  if (isPair(node)) return sum([measure(node.key, survey), measure(node.value, survey)]);
  if (isAlias(node)) return measureAlias(node, survey);
  if (isScalar(node)) {
    const extent = { nodes: 1 + Math.floor((node.source?.length ?? 0) / CHARACTERS_PER_NODE), depth: 0 };
    if (node.anchor !== undefined) remember(node.anchor, node, extent, survey);
    return extent;
  }
  if (!isCollection(node)) return NOTHING;
  if (node.anchor !== undefined) survey.anchors.set(node.anchor, node);
  const children = sum(node.items.map((item) => measure(item, survey)));
  const extent = { nodes: children.nodes + 1, depth: children.depth + 1 };
  if (node.anchor !== undefined) survey.extents.set(node, extent);
  if (extent.depth > DEEPEST_NESTING) survey.fault ??= tooDeep(survey.base + startOf(node));
  return extent;
}

function measureAlias(alias: Alias, survey: Survey): Extent {
  const target = survey.anchors.get(alias.source);
  const extent = target && survey.extents.get(target);
  if (!target)
    survey.fault ??= syntaxFault(alias, survey.base, 'an alias names an anchor that is not defined before it');
  else if (!extent)
    survey.fault ??= syntaxFault(alias, survey.base, 'an alias stands inside the value that its anchor names');
  else survey.targets.set(alias, target);
  return extent ?? NOTHING;
}

function remember(anchor: string, node: Node, extent: Extent, survey: Survey): void {
  survey.anchors.set(anchor, node);
  survey.extents.set(node, extent);
}

function sum(extents: readonly Extent[]): Extent {
  let nodes = 0;
  let depth = 0;
  for (const extent of extents) {
    nodes += extent.nodes;
    depth = Math.max(depth, extent.depth);
  }
  return { nodes, depth };
}

function tooManyAliases(offset: number): DocumentFault {
  const reason = `its aliases expand to more than ${MOST_EXPANDED_NODES} nodes`;
  return { code: 'too-many-aliases', offset, reason };
}

function syntaxFault(node: Node, base: number, reason: string): DocumentFault {
  return { code: 'yaml-syntax', offset: base + startOf(node), reason };
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
