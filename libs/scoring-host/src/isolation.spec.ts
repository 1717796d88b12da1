import fc from 'fast-check';
import { Breaker } from './breaker';
import { FrameError, FrameReader, writeFrame } from './frames';
import { measureIsolation } from './isolation';
import { labelFault } from './plain-labels';
import { launchHere, probeFile, quickLimits } from './testing/strange-plugins';
import { NoTurn, Turns } from './turns';

describe('what isolation covers here', () => {
  it('is found out by trying, and Node’s own part holds everywhere', async () => {
    const { memoryBytes, heapMiB } = quickLimits;
    const isolation = await measureIsolation(launchHere(), probeFile, memoryBytes, heapMiB);
    expect(isolation).toMatchObject({
      files: 'node',
      processes: 'node',
      threads: 'node',
      environment: 'system',
      evaluation: 'node',
      time: 'watch',
    });
    // Where the system gives a world of its own, all of it is one.
    const apart = launchHere().wrapped ? 'system' : 'loader';
    expect([isolation.network, isolation.signals]).toEqual([apart, apart]);
  });

  it('promises nothing where the probe cannot even start', async () => {
    const isolation = await measureIsolation(launchHere(), '/nowhere/probe.mjs', 1, 64);
    expect(isolation).toMatchObject({ files: 'loader', network: 'loader', evaluation: 'nothing' });
  });
});

describe('frames', () => {
  it('come out as they went in, however they are cut', () => {
    const frame = fc.record({
      head: fc.dictionary(fc.string({ maxLength: 20 }), fc.string({ maxLength: 50 }), {
        maxKeys: 5,
        noNullPrototype: true,
      }),
      body: fc.string({ maxLength: 500, unit: 'binary' }),
    });
    fc.assert(
      fc.property(
        fc.array(frame, { maxLength: 5 }),
        fc.integer({ min: 1, max: 40 }),
        (sent, cut) => {
          const bytes = Buffer.concat(sent.map(({ head, body }) => writeFrame(head, body)));
          const reader = new FrameReader(100_000);
          const read = [];
          for (let at = 0; at < bytes.length; at += cut)
            read.push(...reader.push(bytes.subarray(at, at + cut)));
          const told = read.map(({ head, body }) => ({ head, body: body.toString('utf8') }));
          expect(told).toEqual(sent.map(({ head, body }) => ({ head, body: body.toWellFormed() })));
        },
      ),
    );
  });

  it('are refused when they are too large or none', () => {
    const code = (bytes: Buffer): string => {
      try {
        return String(new FrameReader(50).push(bytes).length);
      } catch (error) {
        return error instanceof FrameError ? error.code : String(error);
      }
    };
    expect(code(writeFrame({ a: 1 }, 'x'.repeat(50)))).toBe('too-large');
    for (const text of ['', 'no head', '[]\n', '1\n', '{"a":\n'])
      expect(code(Buffer.concat([Buffer.from([0, 0, 0, text.length]), Buffer.from(text)]))).toBe(
        'malformed',
      );
  });

  it('never make the reader throw anything else, whatever arrives', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 60 })), (chunks) => {
        const reader = new FrameReader(200);
        try {
          for (const chunk of chunks) reader.push(Buffer.from(chunk));
        } catch (error) {
          expect(error).toBeInstanceOf(FrameError);
        }
      }),
    );
  });
});

describe('the breaker', () => {
  it('opens after failures in a row, lets one trial through, and waits longer each time', () => {
    let now = 0;
    const breaker = new Breaker({ failures: 2, pauseMs: 10, longestPauseMs: 30 }, () => now);
    breaker.failed();
    breaker.succeeded();
    breaker.failed();
    expect(breaker.admit()).toBe(true);
    breaker.failed();
    expect([breaker.state, breaker.remaining, breaker.admit()]).toEqual(['open', 10, false]);
    for (const pause of [20, 30, 30]) {
      now += breaker.remaining;
      expect([breaker.state, breaker.admit(), breaker.admit()]).toEqual(['trial', true, false]);
      breaker.failed();
      expect(breaker.remaining).toBe(pause);
    }
    now += 30;
    breaker.admit();
    breaker.succeeded();
    expect([breaker.state, breaker.admit(), breaker.admit()]).toEqual(['closed', true, true]);
  });
});

describe('turns', () => {
  it('are taken one at a time, in order, and rest when nobody is left', async () => {
    const seen: string[] = [];
    const turns = new Turns({ waiting: 10, waitMs: 1_000 }, () => seen.push('rest'));
    const work = (name: string) =>
      turns.take(async () => {
        seen.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        seen.push(`${name} ends`);
        if (name === 'b') throw new Error('b');
      });
    const results = await Promise.allSettled(['a', 'b', 'c'].map(work));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(seen).toEqual([
      'a begins',
      'a ends',
      'b begins',
      'b ends',
      'c begins',
      'c ends',
      'rest',
    ]);
  });

  it('are refused when the line is full or takes too long', async () => {
    const turns = new Turns({ waiting: 1, waitMs: 20 });
    const first = turns.take(() => new Promise((resolve) => setTimeout(resolve, 60)));
    const second = turns.take(() => Promise.resolve());
    await expect(turns.take(() => Promise.resolve())).rejects.toThrow(NoTurn);
    await expect(second).rejects.toThrow(/no turn within 20 ms/);
    await first;
    await turns.take(() => Promise.resolve());
  });
});

describe('labels', () => {
  it.each([
    'Niveau 3',
    '3,4 < 5 og > 2',
    '-203 point',
    'a = b',
    'Ikke nået – endnu',
    '5 % + moms',
    '– (tom)',
  ])('as plain as %j are taken', (label) => expect(labelFault(label)).toBeNull());
  it.each([
    '<b>fed</b>',
    'a </script',
    '<!--',
    '=1+1',
    '+HYPERLINK("x")',
    '@SUM(A1)',
    '-cmd(1)',
    '\t=1',
    'a\u202eb',
    'a\u200bb',
    'a\u0007b',
    '\ufeffa',
  ])('such as %j are not', (label) => expect(labelFault(label)).not.toBeNull());
});
