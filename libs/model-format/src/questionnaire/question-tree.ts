import type { LocalText, ModelNode, QuestionNode, Scale } from '@erfa/scoring-sdk';
import type { FindingList } from '../finding';
import { limits } from '../limits';
import { AnswerReader, longestText, longestTitle } from './answer-reader';
import { namedScales } from './named-scales';
import { NewKeys } from './new-keys';
import { beginning, type QuestionnaireTable } from './read-table';
import type { Places, RowReader } from './row-reader';
import { type ColumnUse, groupUses, plain, type QuestionnaireChoice } from './uses';

const longestTopic = 100;
/** What a title made of a question has at most; lint calls longer ones long. */
const shortTitle = 90;

/** Where questions stand: the model, or a group. */
interface Branch {
  readonly children: ModelNode[];
  /** Groups in it, by their words. */
  readonly groups: Map<string, Branch>;
  /** Lines of the questions in it, by their words. */
  readonly asked: Map<string, number>;
}

const newBranch = (): Branch => ({ children: [], groups: new Map(), asked: new Map() });

/** The tree of groups and questions, grown row by row. */
export class QuestionTree {
  private readonly top = newBranch();
  private readonly keys: NewKeys;
  private readonly answers: AnswerReader;
  /** The groups that the row before stands in, from the outermost; empty where a column has said nothing yet. */
  private path: string[] = groupUses.map(() => '');
  /** Rows without a question: all of them, and the path of those that name a group. */
  private readonly without: { readonly line: number; readonly path: readonly string[] | null }[] =
    [];
  private readonly asked: { readonly at: ModelNode[]; readonly place: number; scale: Scale }[] = [];
  readonly lines = new Map<string, number>();
  groups = 0;

  constructor(
    table: QuestionnaireTable,
    private readonly choice: QuestionnaireChoice,
    private readonly places: Places,
    private readonly findings: FindingList,
    taken: Iterable<string>,
  ) {
    this.keys = new NewKeys(taken);
    this.answers = new AnswerReader(table, places, choice, (words) => this.text(words));
  }

  get questions(): number {
    return this.asked.length;
  }

  take(row: RowReader): void {
    const named = this.follow(row);
    const before = this.findings.all.length;
    const question = row.text('question', longestText);
    if (question === '') {
      const faulty = this.findings.all.length > before;
      if (!faulty && this.places.has('question'))
        this.without.push({ line: row.line, path: named ? [...this.path] : null });
      return;
    }
    if (this.lines.size + this.groups >= limits.nodes) return this.tooMany(row);
    const branch = this.branch();
    const words = plain(question);
    const [column = 0] = this.places.get('question') ?? [];
    const earlier = branch.asked.get(words);
    if (earlier === undefined) branch.asked.set(words, row.line);
    else row.warning('form-question-twice', column, { line: earlier });
    const { scale, ...rest } = this.answers.of(row);
    const node = this.node(row, question, scale, rest.steps);
    this.lines.set(node.key, row.line);
    this.asked.push({ at: branch.children, place: branch.children.length, scale });
    branch.children.push(node);
  }

  private tooMany(row: RowReader): void {
    if (this.findings.all.some(({ code }) => code === 'too-many-nodes')) return;
    const [column = 0] = this.places.get('question') ?? [];
    row.error('too-many-nodes', column, {
      count: this.lines.size + this.groups + 1,
      limit: limits.nodes,
    });
  }

  /** Follows the groups on: an empty cell means the group of the row above. @returns whether the row names any */
  private follow(row: RowReader): boolean {
    let named = false;
    groupUses.forEach((use, tier) => {
      const title = row.text(use, longestTitle).replace(/\s+/gu, ' ');
      if (title === '') return;
      named = true;
      if (plain(title) === plain(this.path[tier] ?? '')) return;
      this.path = this.path.map((before, at) => (at < tier ? before : at === tier ? title : ''));
    });
    return named;
  }

  /** Where the row's question stands; a group that comes again goes on where it was. */
  private branch(): Branch {
    let branch = this.top;
    this.path.forEach((title, tier) => {
      if (title === '') return;
      branch = branch.groups.get(plain(title)) ?? this.group(branch, title, tier);
    });
    return branch;
  }

  private group(above: Branch, title: string, tier: number): Branch {
    const branch = newBranch();
    above.groups.set(plain(title), branch);
    above.children.push({
      ...{ key: this.keys.make(title, 'gruppe'), kind: 'group' },
      ...(tier === 0 ? { type: 'dimension' } : {}),
      ...{ title: this.text(title), children: branch.children },
    });
    this.groups += 1;
    return branch;
  }

  private node(
    row: RowReader,
    question: string,
    scale: Scale,
    steps: QuestionNode['steps'],
  ): QuestionNode {
    const short = row.text('title', longestTitle).replace(/\s+/gu, ' ') || titleOf(question);
    const there = <Name extends string, Value>(
      name: Name,
      value: Value | undefined,
    ): Partial<Record<Name, Value>> =>
      value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
    const text = (use: ColumnUse): LocalText | undefined => {
      const words = row.text(use, longestText);
      return words === '' ? undefined : this.text(words);
    };
    return {
      ...{ key: this.keys.make(short, 'spoergsmaal'), kind: 'question' },
      ...{ title: this.text(short), text: this.text(question), scale },
      ...there('guidance', text('guidance')),
      ...there('good', text('good')),
      ...there('evidence', this.evidence(row)),
      ...there('steps', steps),
      ...there('weight', row.weight()),
      ...there('level', row.level()),
      ...there('topics', topicsOf(row.text('number', 1000))),
    };
  }

  private evidence(row: RowReader): QuestionNode['evidence'] {
    const cells = row.cells('evidence', longestText);
    const [cell] = cells;
    const lines = cells
      .flatMap(({ text }) => text.split('\n'))
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (!cell) return undefined;
    if (lines.length > 50)
      row.error('form-too-many', cell.place, { count: lines.length, limit: 50 });
    const long = lines.find((line) => [...line].length > 1000);
    if (long !== undefined)
      row.error('form-too-long', cell.place, { length: [...long].length, limit: 1000 });
    const none = lines.map(() => '');
    return this.choice.language === 'da' ? { da: lines, en: none } : { da: none, en: lines };
  }

  private text(words: string): LocalText {
    return this.choice.language === 'da' ? { da: words, en: '' } : { da: '', en: words };
  }

  /** The tree with its scales: those that several questions have stand by their names. */
  whole(): {
    readonly nodes: readonly ModelNode[];
    readonly scales: Readonly<Record<string, Scale>>;
    readonly different: number;
  } {
    const { scales, of, different } = namedScales(this.asked.map(({ scale }) => scale));
    this.asked.forEach(({ at, place }, index) => {
      const node = at[place];
      const scale = of[index];
      if (node?.kind === 'question' && scale !== undefined) at[place] = { ...node, scale };
    });
    return { nodes: this.top.children, scales, different };
  }

  /** Rows without a question, but for those that only name a group that has some. */
  leftOut(): number[] {
    return this.without
      .filter(({ path }) => path === null || !this.exists(path))
      .map(({ line }) => line);
  }

  private exists(path: readonly string[]): boolean {
    let branch: Branch | undefined = this.top;
    for (const title of path) if (title !== '') branch = branch?.groups.get(plain(title));
    return branch !== undefined;
  }
}

/** The short name of a question that has none: the question itself, cut between two words where it is long. */
function titleOf(question: string): string {
  const line = question.slice(0, longestText).replace(/\s+/gu, ' ');
  if ([...line].length <= shortTitle) return line;
  const cut = beginning(line, shortTitle).slice(0, -1);
  const space = cut.lastIndexOf(' ');
  return `${(space > shortTitle / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, '')}…`;
}

/** An old number as a label, which is written as keys are: what it was can still be looked up. */
function topicsOf(number: string): string[] | undefined {
  const label = number
    .toLowerCase()
    .replace(/[^a-z0-9.]+/gu, '-')
    .replace(/[-.]{2,}/gu, '-')
    .slice(0, longestTopic)
    .replace(/^[-.]+|[-.]+$/gu, '');
  return label === '' ? undefined : [label];
}
