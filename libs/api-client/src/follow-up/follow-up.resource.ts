/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type {
  BenefitsReportView,
  CaseBecameView,
  ClosingReportView,
  FollowUpMineParams,
  FollowUpReportsAllParams,
  FollowUpReportsOneParams,
  FollowUpReportsWriteAllParams,
  FollowUpReportsWriteOneParams,
  FollowUpView,
  HandoverView,
  MeasuringView,
  ProjectExperienceView,
} from '../model';

import { HttpHeaders, httpResource } from '@angular/common/http';
import type {
  HttpContext,
  HttpResourceOptions,
  HttpResourceRef,
  HttpResourceRequest,
} from '@angular/common/http';

import type { ResourceStatus, Signal } from '@angular/core';

export interface OrvalHttpResourceRequestExtension {
  /** Extra headers merged over generated headers. Pass a function to read signals reactively. */
  headers?: HttpResourceRequest['headers'] | (() => HttpResourceRequest['headers']);
  /** Angular HttpContext forwarded to the underlying request. Pass a function to derive it reactively. */
  context?: HttpContext | (() => HttpContext);
  /** Last-resort escape hatch: transform the final request descriptor. Runs inside the resource's reactive context. */
  request?: (request: HttpResourceRequest) => HttpResourceRequest;
}

export type OrvalHttpResourceOptions<
  TValue,
  TRaw = unknown,
  TOmitParse extends boolean = false,
> = (TOmitParse extends true
  ? Omit<HttpResourceOptions<TValue, TRaw>, 'parse'>
  : HttpResourceOptions<TValue, TRaw>) &
  OrvalHttpResourceRequestExtension;

function mergeOrvalResourceHeaders(
  base: HttpResourceRequest['headers'],
  extra: NonNullable<HttpResourceRequest['headers']>,
): NonNullable<HttpResourceRequest['headers']> {
  if (!base) return extra;
  if (base instanceof HttpHeaders || extra instanceof HttpHeaders) {
    const toHeaderValue = (value: string | readonly string[]): string | string[] =>
      Array.isArray(value) ? Array.from(value, String) : String(value);
    let merged =
      base instanceof HttpHeaders
        ? base
        : Object.entries(base).reduce(
            (headers, [key, value]) => headers.set(key, toHeaderValue(value)),
            new HttpHeaders(),
          );
    const extraRecord =
      extra instanceof HttpHeaders
        ? extra.keys().reduce<Record<string, string[]>>((record, key) => {
            const values = extra.getAll(key);
            if (values) record[key] = values;
            return record;
          }, {})
        : extra;
    for (const [key, value] of Object.entries(extraRecord)) {
      merged = merged.set(key, toHeaderValue(value));
    }
    return merged;
  }
  return { ...base, ...extra };
}

export function applyOrvalRequestExtension(
  request: string | HttpResourceRequest,
  options?: OrvalHttpResourceRequestExtension,
): HttpResourceRequest {
  const base: HttpResourceRequest = typeof request === 'string' ? { url: request } : request;
  if (
    !options ||
    (options.headers === undefined &&
      options.context === undefined &&
      options.request === undefined)
  ) {
    return base;
  }
  let next: HttpResourceRequest = { ...base };
  const extraHeaders = typeof options.headers === 'function' ? options.headers() : options.headers;
  if (extraHeaders) {
    next = { ...next, headers: mergeOrvalResourceHeaders(next.headers, extraHeaders) };
  }
  const context = typeof options.context === 'function' ? options.context() : options.context;
  if (context !== undefined) {
    next = { ...next, context };
  }
  return options.request ? options.request(next) : next;
}

type AngularHttpParamValue = string | number | boolean | Array<string | number | boolean>;
type AngularHttpParamValueWithNullable = AngularHttpParamValue | null;

function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys?: ReadonlySet<string>,
  preserveRequiredNullables?: false,
  passthroughKeys?: undefined,
): Record<string, AngularHttpParamValue>;
function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys: ReadonlySet<string> | undefined,
  preserveRequiredNullables: true,
  passthroughKeys?: undefined,
): Record<string, AngularHttpParamValueWithNullable>;
function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys: ReadonlySet<string> | undefined,
  preserveRequiredNullables: boolean | undefined,
  passthroughKeys: ReadonlySet<string>,
): Record<string, unknown>;
function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys: ReadonlySet<string> = new Set(),
  preserveRequiredNullables = false,
  passthroughKeys: ReadonlySet<string> = new Set(),
): Record<string, unknown> {
  const filteredParams: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(params)) {
    if (passthroughKeys.has(key)) {
      if (value !== undefined) {
        filteredParams[key] = value;
      }
      continue;
    }
    if (Array.isArray(value)) {
      const filtered = value
        .filter(
          (item) =>
            item != null &&
            (typeof item === 'string' ||
              typeof item === 'number' ||
              typeof item === 'boolean' ||
              (item instanceof Date && !Number.isNaN(item.getTime()))),
        )
        .map((item) => (item instanceof Date ? item.toISOString() : item)) as Array<
        string | number | boolean
      >;
      if (filtered.length) {
        filteredParams[key] = filtered;
      }
    } else if (value === null && requiredNullableKeys.has(key)) {
      // With a paramsSerializer (preserveRequiredNullables) the literal null
      // is passed through for it to consume; without one, emit an empty
      // string so the required key still reaches the wire as `?key=`
      // instead of being silently dropped. See #3712.
      filteredParams[key] = preserveRequiredNullables ? null : '';
    } else if (value instanceof Date && !Number.isNaN(value.getTime())) {
      // useDates produces Date query params; serialize to ISO so they reach
      // the wire instead of being dropped by the primitive check below. See #3856.
      filteredParams[key] = value.toISOString();
    } else if (
      value != null &&
      (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    ) {
      filteredParams[key] = value;
    }
  }
  return filteredParams;
}
/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function followUpReadResource(
  id: Signal<string>,
  options: OrvalHttpResourceOptions<FollowUpView, unknown> & {
    defaultValue: NoInfer<FollowUpView>;
  },
): HttpResourceRef<FollowUpView>;
export function followUpReadResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<FollowUpView, unknown>,
): HttpResourceRef<FollowUpView | undefined>;
export function followUpReadResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<FollowUpView, unknown>,
): HttpResourceRef<FollowUpView | undefined> {
  return httpResource<FollowUpView>(
    () =>
      applyOrvalRequestExtension(
        `/api/projects/${encodeURIComponent(String(id()))}/follow-up`,
        options,
      ),
    options,
  );
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function followUpMineResource(
  params: Signal<FollowUpMineParams> | undefined,
  options: OrvalHttpResourceOptions<MeasuringView, unknown> & {
    defaultValue: NoInfer<MeasuringView>;
  },
): HttpResourceRef<MeasuringView>;
export function followUpMineResource(
  params?: Signal<FollowUpMineParams>,
  options?: OrvalHttpResourceOptions<MeasuringView, unknown>,
): HttpResourceRef<MeasuringView | undefined>;
export function followUpMineResource(
  params?: Signal<FollowUpMineParams>,
  options?: OrvalHttpResourceOptions<MeasuringView, unknown>,
): HttpResourceRef<MeasuringView | undefined> {
  return httpResource<MeasuringView>(() => {
    const request = {
      url: `/api/measuring`,
      params: filterParams(params?.() ?? {}, new Set<string>([])),
    };
    return applyOrvalRequestExtension(request, options);
  }, options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function becameReadResource(
  id: Signal<string>,
  options: OrvalHttpResourceOptions<CaseBecameView, unknown> & {
    defaultValue: NoInfer<CaseBecameView>;
  },
): HttpResourceRef<CaseBecameView>;
export function becameReadResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<CaseBecameView, unknown>,
): HttpResourceRef<CaseBecameView | undefined>;
export function becameReadResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<CaseBecameView, unknown>,
): HttpResourceRef<CaseBecameView | undefined> {
  return httpResource<CaseBecameView>(
    () =>
      applyOrvalRequestExtension(
        `/api/projects/${encodeURIComponent(String(id()))}/became`,
        options,
      ),
    options,
  );
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function handoverReadResource(
  id: Signal<string>,
  options: OrvalHttpResourceOptions<HandoverView, unknown> & {
    defaultValue: NoInfer<HandoverView>;
  },
): HttpResourceRef<HandoverView>;
export function handoverReadResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<HandoverView, unknown>,
): HttpResourceRef<HandoverView | undefined>;
export function handoverReadResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<HandoverView, unknown>,
): HttpResourceRef<HandoverView | undefined> {
  return httpResource<HandoverView>(
    () =>
      applyOrvalRequestExtension(
        `/api/projects/${encodeURIComponent(String(id()))}/handover`,
        options,
      ),
    options,
  );
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function experienceListResource(
  id: Signal<string>,
  options: OrvalHttpResourceOptions<ProjectExperienceView, unknown> & {
    defaultValue: NoInfer<ProjectExperienceView>;
  },
): HttpResourceRef<ProjectExperienceView>;
export function experienceListResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<ProjectExperienceView, unknown>,
): HttpResourceRef<ProjectExperienceView | undefined>;
export function experienceListResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<ProjectExperienceView, unknown>,
): HttpResourceRef<ProjectExperienceView | undefined> {
  return httpResource<ProjectExperienceView>(
    () =>
      applyOrvalRequestExtension(
        `/api/projects/${encodeURIComponent(String(id()))}/experience`,
        options,
      ),
    options,
  );
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function followUpReportsAllResource(
  params: Signal<FollowUpReportsAllParams> | undefined,
  options: OrvalHttpResourceOptions<BenefitsReportView, unknown> & {
    defaultValue: NoInfer<BenefitsReportView>;
  },
): HttpResourceRef<BenefitsReportView>;
export function followUpReportsAllResource(
  params?: Signal<FollowUpReportsAllParams>,
  options?: OrvalHttpResourceOptions<BenefitsReportView, unknown>,
): HttpResourceRef<BenefitsReportView | undefined>;
export function followUpReportsAllResource(
  params?: Signal<FollowUpReportsAllParams>,
  options?: OrvalHttpResourceOptions<BenefitsReportView, unknown>,
): HttpResourceRef<BenefitsReportView | undefined> {
  return httpResource<BenefitsReportView>(() => {
    const request = {
      url: `/api/benefits-report`,
      params: filterParams(params?.() ?? {}, new Set<string>([])),
    };
    return applyOrvalRequestExtension(request, options);
  }, options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function followUpReportsWriteAllResource(
  params: Signal<FollowUpReportsWriteAllParams> | undefined,
  options: OrvalHttpResourceOptions<Blob, string> & { defaultValue: NoInfer<Blob> },
): HttpResourceRef<Blob>;
export function followUpReportsWriteAllResource(
  params?: Signal<FollowUpReportsWriteAllParams>,
  options?: OrvalHttpResourceOptions<Blob, string>,
): HttpResourceRef<Blob | undefined>;
export function followUpReportsWriteAllResource(
  params?: Signal<FollowUpReportsWriteAllParams>,
  options?: OrvalHttpResourceOptions<Blob, string>,
): HttpResourceRef<Blob | undefined> {
  return httpResource.text<Blob>(() => {
    const request = {
      url: `/api/benefits-report.docx`,
      params: filterParams(params?.() ?? {}, new Set<string>([])),
    };
    return applyOrvalRequestExtension(request, options);
  }, options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function followUpReportsOneResource(
  id: Signal<string>,
  params: Signal<FollowUpReportsOneParams> | undefined,
  options: OrvalHttpResourceOptions<BenefitsReportView, unknown> & {
    defaultValue: NoInfer<BenefitsReportView>;
  },
): HttpResourceRef<BenefitsReportView>;
export function followUpReportsOneResource(
  id: Signal<string>,
  params?: Signal<FollowUpReportsOneParams>,
  options?: OrvalHttpResourceOptions<BenefitsReportView, unknown>,
): HttpResourceRef<BenefitsReportView | undefined>;
export function followUpReportsOneResource(
  id: Signal<string>,
  params?: Signal<FollowUpReportsOneParams>,
  options?: OrvalHttpResourceOptions<BenefitsReportView, unknown>,
): HttpResourceRef<BenefitsReportView | undefined> {
  return httpResource<BenefitsReportView>(() => {
    const request = {
      url: `/api/projects/${encodeURIComponent(String(id()))}/benefits-report`,
      params: filterParams(params?.() ?? {}, new Set<string>([])),
    };
    return applyOrvalRequestExtension(request, options);
  }, options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function followUpReportsWriteOneResource(
  id: Signal<string>,
  params: Signal<FollowUpReportsWriteOneParams> | undefined,
  options: OrvalHttpResourceOptions<Blob, string> & { defaultValue: NoInfer<Blob> },
): HttpResourceRef<Blob>;
export function followUpReportsWriteOneResource(
  id: Signal<string>,
  params?: Signal<FollowUpReportsWriteOneParams>,
  options?: OrvalHttpResourceOptions<Blob, string>,
): HttpResourceRef<Blob | undefined>;
export function followUpReportsWriteOneResource(
  id: Signal<string>,
  params?: Signal<FollowUpReportsWriteOneParams>,
  options?: OrvalHttpResourceOptions<Blob, string>,
): HttpResourceRef<Blob | undefined> {
  return httpResource.text<Blob>(() => {
    const request = {
      url: `/api/projects/${encodeURIComponent(String(id()))}/benefits-report.docx`,
      params: filterParams(params?.() ?? {}, new Set<string>([])),
    };
    return applyOrvalRequestExtension(request, options);
  }, options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function followUpReportsClosingResource(
  id: Signal<string>,
  options: OrvalHttpResourceOptions<ClosingReportView, unknown> & {
    defaultValue: NoInfer<ClosingReportView>;
  },
): HttpResourceRef<ClosingReportView>;
export function followUpReportsClosingResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<ClosingReportView, unknown>,
): HttpResourceRef<ClosingReportView | undefined>;
export function followUpReportsClosingResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<ClosingReportView, unknown>,
): HttpResourceRef<ClosingReportView | undefined> {
  return httpResource<ClosingReportView>(
    () =>
      applyOrvalRequestExtension(
        `/api/projects/${encodeURIComponent(String(id()))}/closing-report`,
        options,
      ),
    options,
  );
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function followUpReportsWriteClosingResource(
  id: Signal<string>,
  options: OrvalHttpResourceOptions<Blob, string> & { defaultValue: NoInfer<Blob> },
): HttpResourceRef<Blob>;
export function followUpReportsWriteClosingResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<Blob, string>,
): HttpResourceRef<Blob | undefined>;
export function followUpReportsWriteClosingResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<Blob, string>,
): HttpResourceRef<Blob | undefined> {
  return httpResource.text<Blob>(
    () =>
      applyOrvalRequestExtension(
        `/api/projects/${encodeURIComponent(String(id()))}/closing-report.docx`,
        options,
      ),
    options,
  );
}

export type FollowUpReadResourceResult = NonNullable<FollowUpView>;
export type FollowUpMineResourceResult = NonNullable<MeasuringView>;
export type BecameReadResourceResult = NonNullable<CaseBecameView>;
export type HandoverReadResourceResult = NonNullable<HandoverView>;
export type ExperienceListResourceResult = NonNullable<ProjectExperienceView>;
export type FollowUpReportsAllResourceResult = NonNullable<BenefitsReportView>;
export type FollowUpReportsWriteAllResourceResult = NonNullable<Blob>;
export type FollowUpReportsOneResourceResult = NonNullable<BenefitsReportView>;
export type FollowUpReportsWriteOneResourceResult = NonNullable<Blob>;
export type FollowUpReportsClosingResourceResult = NonNullable<ClosingReportView>;
export type FollowUpReportsWriteClosingResourceResult = NonNullable<Blob>;

/**
 * Utility type for httpResource results with status tracking.
 * Inspired by @angular-architects/ngrx-toolkit withResource pattern.
 *
 * Uses `globalThis.Error` to avoid collision with API model types named `Error`.
 */
export interface ResourceState<T> {
  readonly value: Signal<T | undefined>;
  readonly status: Signal<ResourceStatus>;
  readonly error: Signal<globalThis.Error | undefined>;
  readonly isLoading: Signal<boolean>;
  /** Guard reads of `value()` with this call: `value()` throws in the error state. */
  readonly hasValue: () => this is ResolvedResourceState<T>;
  readonly reload: () => boolean;
}

export interface ResolvedResourceState<T> extends ResourceState<T> {
  readonly value: Signal<Exclude<T, undefined>>;
}

/**
 * Wraps an HttpResourceRef to expose a consistent ResourceState interface.
 * Useful when integrating with NgRx SignalStore via withResource().
 */
export function toResourceState<T>(ref: HttpResourceRef<T>): ResourceState<T> {
  return {
    value: ref.value,
    status: ref.status,
    error: ref.error,
    isLoading: ref.isLoading,
    hasValue(this: ResourceState<T>): this is ResolvedResourceState<T> {
      return ref.hasValue();
    },
    reload: () => ref.reload(),
  };
}
