import {
  type JsonObject,
  type LocalText,
  type Model,
  type ModelNode,
  scaleOf,
  type ScoringChoice,
  walkModel,
} from '@erfa/scoring-sdk';
import { sameContent } from './same-content';
import { type AnswerOnNewScale, answersOnNewScale } from './answers-on-new-scale';

/** One node as a place in its model. */
export interface NodePlace {
  readonly key: string;
  readonly kind: ModelNode['kind'];
  readonly title: LocalText;
  /** The node above; the model's key at the top. */
  readonly parent: string;
  /** Among its siblings, from 1. */
  readonly position: number;
}

/** Something that was one thing and is another; null where it was not there, or is not any more. */
export interface Changed {
  readonly old: unknown;
  readonly new: unknown;
}

/** Everything in which one version of a model differs from another. Nodes are the same where their keys are. */
export interface ModelDiff {
  /** True when nothing differs, besides perhaps the version. */
  readonly same: boolean;
  readonly added: readonly NodePlace[];
  readonly removed: readonly NodePlace[];
  /** Under another node, or in another order among the siblings that both versions have. */
  readonly moved: readonly {
    readonly key: string;
    readonly old: NodePlace;
    readonly new: NodePlace;
  }[];
  /** The key is kept and the title is another, in these languages. */
  readonly renamed: readonly TextChange[];
  /** Any other text that reads otherwise. */
  readonly reworded: readonly TextChange[];
  /** Questions whose scale is another, with what each old answer would be. */
  readonly scales: readonly {
    readonly question: string;
    readonly old: unknown;
    readonly new: unknown;
    readonly answers: readonly AnswerOnNewScale[];
  }[];
  readonly weights: readonly (Changed & { readonly key: string })[];
  readonly conditions: readonly (Changed & { readonly key: string })[];
  /** Plugin, its version, and options of the model or of a node, by their path. */
  readonly scoring: readonly (Changed & { readonly key: string; readonly field: string })[];
  /** Any other fact: level, minutes, topics, attributes, type, the scale of a group; and axes, licence and sources of the model. */
  readonly facts: readonly (Changed & { readonly key: string; readonly field: string })[];
}

/** A text that reads otherwise. */
export interface TextChange extends Changed {
  readonly key: string;
  readonly field: string;
  readonly language: 'da' | 'en';
}

type Fields = Readonly<Record<string, unknown>>;
interface Placed {
  readonly node: ModelNode;
  readonly place: NodePlace;
}

const plainFacts = ['level', 'minutes', 'topics', 'attributes', 'type'];
const texts = ['description', 'guidance', 'text', 'good'];

/**
 * Compares two versions of a model. The order is that of the new model, then what was removed in the order
 * of the old one.
 */
export function diffModels(before: Model, after: Model): ModelDiff {
  const [old, now] = [placesOf(before), placesOf(after)];
  const both = [...now.values()].flatMap((placed) => {
    const was = old.get(placed.place.key);
    return was ? [{ was, is: placed }] : [];
  });
  const siblings = Map.groupBy(now.values(), ({ place }) => place.parent);
  const nodes = both.map(({ was, is }) => ({ key: is.place.key, was: was.node, is: is.node }));
  const wholes = [{ key: after.key, was: before, is: after }, ...nodes];
  const field = (name: string) =>
    wholes.flatMap(({ key, was, is }) => {
      const change = changed(valueOf(was, name), valueOf(is, name));
      return change ? [{ key, ...change }] : [];
    });
  const facts = [
    ...['axes', 'licence', 'sources'].flatMap((name) => {
      const change = changed(valueOf(before, name), valueOf(after, name));
      return change ? [{ key: after.key, field: name, ...change }] : [];
    }),
    ...nodes.flatMap(({ key, was, is }) => [
      ...plainFacts.flatMap((name) => {
        const change = changed(valueOf(was, name), valueOf(is, name));
        return change ? [{ key, field: name, ...change }] : [];
      }),
      ...kindOrScale(key, before, was, after, is),
    ]),
  ];
  const diff = {
    added: [...now.values()].flatMap(({ place }) => (old.has(place.key) ? [] : [place])),
    removed: [...old.values()].flatMap(({ place }) => (now.has(place.key) ? [] : [place])),
    moved: both.flatMap(({ was, is }) =>
      was.place.parent === is.place.parent && !overtaken(was.place, is.place, old, siblings)
        ? []
        : [{ key: is.place.key, old: was.place, new: is.place }],
    ),
    renamed: wholes.flatMap(({ key, was, is }) => textChanges(key, 'title', was.title, is.title)),
    reworded: wholes.flatMap(({ key, was, is }) => rewordings(key, was, is)),
    scales: nodes.flatMap(({ key, was, is }) => {
      if (was.kind !== 'question' || is.kind !== 'question') return [];
      const [from, to] = [scaleOf(before, was), scaleOf(after, is)];
      if (!from || !to || sameContent(from, to)) return [];
      return [{ question: key, old: from, new: to, answers: answersOnNewScale(from, to) }];
    }),
    weights: field('weight'),
    conditions: field('shownWhen'),
    scoring: [
      ...scoringChanges(after.key, before.scoring, after.scoring),
      ...nodes.flatMap(({ key, was, is }) => optionChanges(key, was.scoring, is.scoring)),
    ],
    facts,
  };
  return { same: Object.values(diff).every((list) => list.length === 0), ...diff };
}

function placesOf(model: Model): Map<string, Placed> {
  const places = new Map<string, Placed>();
  walkModel(model, (node, ancestors) => {
    const above = ancestors.at(-1);
    const siblings = above?.children ?? model.nodes;
    const { key, kind, title } = node;
    const place = {
      key,
      kind,
      title,
      parent: above?.key ?? model.key,
      position: siblings.indexOf(node) + 1,
    };
    places.set(key, { node, place });
  });
  return places;
}

/** Whether the node stands on the other side of a sibling than before, both of which both versions have. What others' coming and going does to its number is no move. */
function overtaken(
  was: NodePlace,
  is: NodePlace,
  old: ReadonlyMap<string, Placed>,
  siblings: ReadonlyMap<string, readonly Placed[]>,
): boolean {
  return (siblings.get(is.parent) ?? []).some(({ place: other }) => {
    const before = old.get(other.key)?.place;
    if (before?.parent !== was.parent) return false;
    return Math.sign(other.position - is.position) !== Math.sign(before.position - was.position);
  });
}

/** A question that became a group or the other way round, and the scale a group's score is put on. */
function kindOrScale(
  key: string,
  before: Model,
  was: ModelNode,
  after: Model,
  is: ModelNode,
): (Changed & { key: string; field: string })[] {
  const kind = changed(was.kind, is.kind);
  if (kind) return [{ key, field: 'kind', ...kind }];
  if (is.kind === 'question') return [];
  const scale = changed(scaleOf(before, was), scaleOf(after, is));
  return scale ? [{ key, field: 'scale', ...scale }] : [];
}

function scoringChanges(key: string, was: ScoringChoice, is: ScoringChoice): ModelDiff['scoring'] {
  const choice = (['plugin', 'version'] as const).flatMap((field) => {
    const change = changed(was[field], is[field]);
    return change ? [{ key, field, ...change }] : [];
  });
  return [...choice, ...optionChanges(key, was.options, is.options)];
}

function optionChanges(
  key: string,
  was: JsonObject | undefined,
  is: JsonObject | undefined,
): ModelDiff['scoring'] {
  const names = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].sort();
  return names.flatMap((name) => {
    const change = changed(was?.[name], is?.[name]);
    return change ? [{ key, field: `options.${name}`, ...change }] : [];
  });
}

/** Every text of a node but its title: what it says, what its steps look like, what is evidence. */
function rewordings(key: string, was: object, is: object): TextChange[] {
  const plain = texts.flatMap((field) =>
    textChanges(key, field, valueOf(was, field), valueOf(is, field)),
  );
  const [from, to] = [fieldsOf(valueOf(was, 'steps')), fieldsOf(valueOf(is, 'steps'))];
  const steps = [...new Set([...Object.keys(to), ...Object.keys(from)])].flatMap((step) =>
    textChanges(key, `steps.${step}`, from[step], to[step]),
  );
  return [
    ...plain,
    ...steps,
    ...textChanges(key, 'evidence', valueOf(was, 'evidence'), valueOf(is, 'evidence')),
  ];
}

function textChanges(key: string, field: string, was: unknown, is: unknown): TextChange[] {
  return (['da', 'en'] as const).flatMap((language) => {
    const change = changed(fieldsOf(was)[language], fieldsOf(is)[language]);
    return change ? [{ key, field, language, ...change }] : [];
  });
}

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
const valueOf = (whole: object, field: string): unknown => (whole as Fields)[field];

function changed(was: unknown, is: unknown): Changed | undefined {
  return sameContent(was, is) ? undefined : { old: was ?? null, new: is ?? null };
}
