/**
 * The process of one stranger's plugin: loads it, keeps models ready, scores what it is sent. It trusts
 * the plugin no more than its host does; what it checks here is checked again on the other side.
 */
import type { Buffer } from 'node:buffer';
import net from 'node:net';
import { pathToFileURL, URL } from 'node:url';
import {
  type AnswerSheet,
  canonicalJson,
  type Goal,
  type JsonObject,
  type Model,
  type PluginManifest,
  reachGoal,
  type ScoringPlugin,
  type SheetScorer,
  smallestLift,
} from '@erfa/scoring-sdk';
import { type Frame, FrameReader, writeFrame } from '../frames';
import { promisesOf, type ReachWish } from '../runner';
import { questionKeys, readSheet } from '../sheet-line';
import { writeTape } from '../tape-writer';
import { ownModulesAlone } from './own-modules';
import { quietRealm } from './quiet-realm';
import { Unwritable, writtenScore } from './written-score';

/** What the host sends is its own: as large as models are. */
const inwardBytes = 256 * 1024 * 1024;
const noiseCharacters = 1_000;

interface Kept {
  readonly model: Model;
  readonly questions: readonly string[];
  readonly score: SheetScorer;
  readonly promises: ReturnType<typeof promisesOf>;
}
interface Loaded {
  readonly plugin: ScoringPlugin;
  readonly outputCharacters: number;
}

const own = process;
const later = setImmediate;
const socket = new net.Socket({ fd: 3 });
const ready = new Map<number, Kept>();
let loaded: Loaded | undefined;
let said = '';
let rejection: { readonly reason: unknown } | undefined;

/** Answers a request with a code of the host's. */
class Refusal extends Error {
  constructor(
    readonly code: string,
    detail: string,
  ) {
    super(detail);
  }
}

/** What goes back: nothing, JSON, or a tape. */
type Answer = string | Buffer;

async function answer({ head, body: bytes }: Frame): Promise<Answer> {
  const body = bytes.toString('utf8');
  switch (head['op']) {
    case 'load':
      loaded = await load(JSON.parse(body) as LoadOrder);
      return '';
    case 'prepare':
      prepare(head['at'] as number, JSON.parse(body) as PrepareOrder);
      return '';
    case 'forget':
      ready.delete(head['at'] as number);
      return '';
    case 'score':
      return score(found(head), body, head['twice'] === true);
    case 'lift': {
      const { model, questions, score, promises } = found(head);
      const sheet = readSheet(questions, body);
      const lift = smallestLift(model, score, sheet, head['key'] as string, promises);
      return writtenScore(lift, limit());
    }
    case 'reach': {
      const { model, score, promises } = found(head);
      const { sheet, goal, wish } = JSON.parse(body) as ReachOrder;
      return writtenScore(reachGoal(model, score, sheet, goal, { ...wish, ...promises }), limit());
    }
    default:
      throw new Refusal('plugin-crashed', 'an order that this process does not know');
  }
}

interface LoadOrder {
  readonly folder: string;
  readonly entry: string;
  readonly manifest: PluginManifest;
  readonly outputCharacters: number;
}
interface ReachOrder {
  readonly sheet: AnswerSheet;
  readonly goal: Goal;
  readonly wish: ReachWish;
}
interface PrepareOrder {
  readonly model: Model;
  readonly options: JsonObject;
}

async function load({ folder, entry, manifest, outputCharacters }: LoadOrder): Promise<Loaded> {
  const base = pathToFileURL(`${folder}/`).href;
  ownModulesAlone(base);
  own.env['TZ'] = 'UTC';
  quietRealm((words) => {
    if (said.length >= noiseCharacters) return;
    said = `${said}${words.map((word) => String(word)).join(' ')}\n`.slice(0, noiseCharacters);
  });
  const module = (await import(new URL(entry, base).href)) as { readonly default?: unknown };
  const plugin = module.default as Partial<ScoringPlugin> | null | undefined;
  if (typeof plugin?.prepare !== 'function' || typeof plugin.manifest !== 'object')
    throw new Refusal('plugin-failed', 'the default export has no manifest and prepare');
  if (canonicalJson(plugin.manifest) !== canonicalJson(manifest))
    throw new Refusal('plugin-failed', 'the module carries another manifest than plugin.json');
  return { plugin: plugin as ScoringPlugin, outputCharacters };
}

const limit = (): number => loaded?.outputCharacters ?? 0;

function prepare(at: number, { model, options }: PrepareOrder): void {
  if (!loaded) throw new Refusal('plugin-crashed', 'nothing is loaded');
  const { plugin } = loaded;
  const score = plugin.prepare(model, options);
  if (typeof score !== 'function') throw new Refusal('output-invalid', 'prepare gives no function');
  const promises = promisesOf(plugin.manifest, options);
  ready.set(at, { model, questions: questionKeys(model), score, promises });
}

function found(head: Frame['head']): Kept {
  const kept = ready.get(head['at'] as number);
  if (!kept) throw new Refusal('plugin-crashed', 'a model that this process does not have');
  return kept;
}

/** Each run gets a sheet of its own: one that changes its input is found as one that differs. */
function score({ questions, score }: Kept, sheet: string, twice: boolean): Answer {
  const json = (part: unknown): string => writtenScore(part, limit());
  const once = (): Answer => {
    const tree = score(readSheet(questions, sheet));
    return writeTape(tree, json) ?? json(tree);
  };
  const first = once();
  if (twice && !same(first, once()))
    throw new Refusal('output-differs', 'the same answers gave two different results');
  return first;
}

function same(one: Answer, other: Answer): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.equals(other);
}

/** What a plugin threw, in words: it may throw anything, and anything may throw when looked at. */
function wordsFor(thrown: unknown): string {
  try {
    if (thrown instanceof Error) {
      const place = /\/([^/\s()]+\.m?js:\d+)/u.exec(String(thrown.stack))?.[1];
      return `${String(thrown.name)}: ${String(thrown.message)}${place ? ` (${place})` : ''}`;
    }
    return `thrown, and no error: ${typeof thrown === 'object' ? 'an object' : String(thrown)}`;
  } catch {
    return 'thrown, and not to be read';
  }
}

function failure(error: unknown): { readonly code: string; readonly detail: string } {
  try {
    if (error instanceof Refusal || error instanceof Unwritable)
      return { code: error.code, detail: error.message };
  } catch {
    // A proxy that throws when it is asked what it is: none of ours.
  }
  return { code: 'plugin-failed', detail: wordsFor(error).slice(0, 1_000) };
}

async function serve(frame: Frame): Promise<void> {
  said = '';
  rejection = undefined;
  let body: Answer = '';
  let failed: ReturnType<typeof failure> | undefined;
  try {
    body = await answer(frame);
  } catch (error) {
    failed = failure(error);
  }
  // Answered only when the plugin is done: what it left to promises has run when the next turn begins.
  later(() => {
    if (!failed && rejection) failed = failure(rejection.reason);
    const tape = typeof body !== 'string';
    const noise = said ? { said } : {};
    const head = { id: frame.head['id'], ok: !failed, tape, ...failed, ...noise };
    socket.write(writeFrame(head, failed ? '' : body));
  });
}

const frames = new FrameReader(inwardBytes);
socket.on('data', (chunk: Buffer) => {
  for (const frame of frames.push(chunk)) void serve(frame);
});
// The host is gone: nothing is left to do.
socket.on('close', () => own.exit(0));
socket.on('error', () => own.exit(0));
own.on('unhandledRejection', (reason) => {
  rejection ??= { reason };
});
