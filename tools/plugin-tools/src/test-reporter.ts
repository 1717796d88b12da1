/** What Node's test runner tells a reporter, as far as it is used here. */
interface TestEvent {
  readonly type: string;
  readonly data: {
    readonly name?: string;
    readonly nesting?: number;
    readonly message?: string;
    readonly skip?: string | boolean;
    readonly details?: { readonly type?: string; readonly error?: unknown };
  };
}

/**
 * Reporter for `node --test`: every test as it ends, and after them each failure once, without the lines of
 * Node and the kit in its stack. What went wrong is the last thing an author reads.
 */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  /** The test that is looked at, below the suites that it stands in. */
  const names: string[] = [];
  /** How many of these suites have their heading. */
  let headed = 0;
  const failures: string[] = [];
  const counts: string[] = [];
  for await (const { type, data } of events) {
    const { name = '', nesting = 0, details } = data;
    if (type === 'test:start') {
      names.length = nesting;
      names.push(name);
      headed = Math.min(headed, nesting);
    }
    if (type === 'test:pass' || type === 'test:fail') {
      const suites = names.slice(0, nesting);
      for (; headed < nesting; headed += 1) yield `${'  '.repeat(headed)}${suites[headed]}\n`;
      const failed = type === 'test:fail';
      const mark = failed ? '✖' : data.skip ? '﹣' : '✔';
      const suite = details?.type === 'suite';
      if (!suite) yield `${'  '.repeat(nesting)}${mark} ${name}\n`;
      if (failed && !(suite && isOfSubtests(details?.error))) {
        const words = failureWords(details?.error).replaceAll(/^(?=.)/gm, '  ');
        failures.push(`✖ ${[...suites, name].join(' › ')}\n\n${words}\n`);
      }
    }
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message ?? '';
    if (type === 'test:diagnostic' && nesting === 0 && data.message) counts.push(data.message);
  }
  yield `\n${counts.filter(isCount).join(', ')}\n`;
  if (failures.length > 0) yield `\n${failures.join('\n')}`;
}

/** Node counts a good many things; an author wants these. */
const isCount = (line: string): boolean => /^(tests|pass|fail|skipped) \d+$/.test(line);

/** Whether a suite failed only because something in it did, which is told there. */
function isOfSubtests(error: unknown): boolean {
  return (error as { failureType?: unknown } | undefined)?.failureType === 'subtestsFailed';
}

/** Lines of a stack that are not the author's. */
const foreign = /node:|[\\/]@erfa[\\/]scoring-sdk[\\/]/;

/** What was thrown, and where in the author's own files. */
function failureWords(error: unknown): string {
  const thrown = (error as { cause?: unknown } | undefined)?.cause ?? error;
  const { message, stack } = (thrown ?? {}) as { message?: unknown; stack?: unknown };
  if (typeof message !== 'string') return String(thrown);
  const frames = typeof stack === 'string' ? stack.split('\n') : [];
  const own = frames.filter(
    (line) => /^\s+at .*[\\/].*:\d+:\d+\)?$/.test(line) && !foreign.test(line),
  );
  return [message, ...own.map((line) => line.trim())].join('\n');
}
