import type { PluginCall } from '@erfa/scoring-host';
import { bucketOf, callBounds } from './call-times';
import { keptDetail } from './error-detail';

/** What was counted of one version of a plugin, in the shape that `count_plugin_calls` takes. */
export interface CallCount {
  plugin: string;
  version: string;
  calls: number;
  errors: number;
  buckets: number[];
  errorAt: string | null;
  errorCode: string | null;
  errorDetail: string | null;
}

/** Codes that say something about the plugin; who is told that it is busy or paused has not called it. */
const notCalled: readonly string[] = ['plugin-busy', 'plugin-paused', 'plugin-changed'];

/** Counts calls in memory, until they are taken to be kept. */
export class CallCounter {
  private counts = new Map<string, CallCount>();

  /** @param now when an error happened */
  readonly count = ({ plugin, version, ms, error }: PluginCall, now = new Date()): void => {
    if (error !== null && notCalled.includes(error.code)) return;
    const key = `${plugin}@${version}`;
    const count = this.counts.get(key) ?? {
      ...{ plugin, version, calls: 0, errors: 0, buckets: [...callBounds, 0].map(() => 0) },
      ...{ errorAt: null, errorCode: null, errorDetail: null },
    };
    this.counts.set(key, count);
    count.calls += 1;
    const bucket = bucketOf(ms);
    count.buckets[bucket] = (count.buckets[bucket] ?? 0) + 1;
    if (error === null) return;
    count.errors += 1;
    count.errorAt = now.toISOString();
    count.errorCode = error.code;
    count.errorDetail = keptDetail(error);
  };

  /** What was counted since the last time. */
  take(): CallCount[] {
    const taken = [...this.counts.values()];
    this.counts = new Map();
    return taken;
  }

  /** Counts again what could not be kept. */
  putBack(taken: readonly CallCount[]): void {
    for (const back of taken) {
      const key = `${back.plugin}@${back.version}`;
      const now = this.counts.get(key);
      if (!now) this.counts.set(key, back);
      else {
        now.calls += back.calls;
        now.errors += back.errors;
        now.buckets = now.buckets.map((count, at) => count + (back.buckets[at] ?? 0));
        if (now.errorAt === null) {
          now.errorAt = back.errorAt;
          now.errorCode = back.errorCode;
          now.errorDetail = back.errorDetail;
        }
      }
    }
  }
}
