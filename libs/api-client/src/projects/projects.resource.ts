/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type {
  BusinessCaseContentView,
  BusinessCaseView,
  ColleagueView,
  DecisionRecordView,
  ListedProjectView,
  OutsideView,
  ProjectChangesView,
  ProjectCommentView,
  ProjectDecisionsView,
  ProjectMoneyView,
  ProjectView,
  SharingView,
  TalkCommentsParams,
  TalkHistoryParams,
  WhyView,
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
export function projectsListResource(
  options: OrvalHttpResourceOptions<ListedProjectView[], unknown> & {
    defaultValue: NoInfer<ListedProjectView[]>;
  },
): HttpResourceRef<ListedProjectView[]>;
export function projectsListResource(
  options?: OrvalHttpResourceOptions<ListedProjectView[], unknown>,
): HttpResourceRef<ListedProjectView[] | undefined>;
export function projectsListResource(
  options?: OrvalHttpResourceOptions<ListedProjectView[], unknown>,
): HttpResourceRef<ListedProjectView[] | undefined> {
  return httpResource<ListedProjectView[]>(
    () => applyOrvalRequestExtension(`/api/projects`, options),
    options,
  );
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function projectsReadResource(
  id: Signal<string>,
  options: OrvalHttpResourceOptions<ProjectView, unknown> & { defaultValue: NoInfer<ProjectView> },
): HttpResourceRef<ProjectView>;
export function projectsReadResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<ProjectView, unknown>,
): HttpResourceRef<ProjectView | undefined>;
export function projectsReadResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<ProjectView, unknown>,
): HttpResourceRef<ProjectView | undefined> {
  return httpResource<ProjectView>(
    () => applyOrvalRequestExtension(`/api/projects/${encodeURIComponent(String(id()))}`, options),
    options,
  );
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function projectsColleaguesResource(
  id: Signal<string>,
  options: OrvalHttpResourceOptions<ColleagueView[], unknown> & {
    defaultValue: NoInfer<ColleagueView[]>;
  },
): HttpResourceRef<ColleagueView[]>;
export function projectsColleaguesResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<ColleagueView[], unknown>,
): HttpResourceRef<ColleagueView[] | undefined>;
export function projectsColleaguesResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<ColleagueView[], unknown>,
): HttpResourceRef<ColleagueView[] | undefined> {
  return httpResource<ColleagueView[]>(
    () =>
      applyOrvalRequestExtension(
        `/api/projects/${encodeURIComponent(String(id()))}/colleagues`,
        options,
      ),
    options,
  );
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function decisionsListResource(
  id: Signal<string>,
  options: OrvalHttpResourceOptions<ProjectDecisionsView, unknown> & {
    defaultValue: NoInfer<ProjectDecisionsView>;
  },
): HttpResourceRef<ProjectDecisionsView>;
export function decisionsListResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<ProjectDecisionsView, unknown>,
): HttpResourceRef<ProjectDecisionsView | undefined>;
export function decisionsListResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<ProjectDecisionsView, unknown>,
): HttpResourceRef<ProjectDecisionsView | undefined> {
  return httpResource<ProjectDecisionsView>(
    () =>
      applyOrvalRequestExtension(
        `/api/projects/${encodeURIComponent(String(id()))}/decisions`,
        options,
      ),
    options,
  );
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function decisionsRecordResource(
  id: Signal<string>,
  decision: Signal<string>,
  options: OrvalHttpResourceOptions<DecisionRecordView, unknown> & {
    defaultValue: NoInfer<DecisionRecordView>;
  },
): HttpResourceRef<DecisionRecordView>;
export function decisionsRecordResource(
  id: Signal<string>,
  decision: Signal<string>,
  options?: OrvalHttpResourceOptions<DecisionRecordView, unknown>,
): HttpResourceRef<DecisionRecordView | undefined>;
export function decisionsRecordResource(
  id: Signal<string>,
  decision: Signal<string>,
  options?: OrvalHttpResourceOptions<DecisionRecordView, unknown>,
): HttpResourceRef<DecisionRecordView | undefined> {
  return httpResource<DecisionRecordView>(
    () =>
      applyOrvalRequestExtension(
        `/api/projects/${encodeURIComponent(String(id()))}/decisions/${encodeURIComponent(String(decision()))}/record`,
        options,
      ),
    options,
  );
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function talkHistoryResource(
  id: Signal<string>,
  params: Signal<TalkHistoryParams> | undefined,
  options: OrvalHttpResourceOptions<ProjectChangesView, unknown> & {
    defaultValue: NoInfer<ProjectChangesView>;
  },
): HttpResourceRef<ProjectChangesView>;
export function talkHistoryResource(
  id: Signal<string>,
  params?: Signal<TalkHistoryParams>,
  options?: OrvalHttpResourceOptions<ProjectChangesView, unknown>,
): HttpResourceRef<ProjectChangesView | undefined>;
export function talkHistoryResource(
  id: Signal<string>,
  params?: Signal<TalkHistoryParams>,
  options?: OrvalHttpResourceOptions<ProjectChangesView, unknown>,
): HttpResourceRef<ProjectChangesView | undefined> {
  return httpResource<ProjectChangesView>(() => {
    const request = {
      url: `/api/projects/${encodeURIComponent(String(id()))}/history`,
      params: filterParams(params?.() ?? {}, new Set<string>([])),
    };
    return applyOrvalRequestExtension(request, options);
  }, options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function talkCommentsResource(
  id: Signal<string>,
  params: Signal<TalkCommentsParams> | undefined,
  options: OrvalHttpResourceOptions<ProjectCommentView[], unknown> & {
    defaultValue: NoInfer<ProjectCommentView[]>;
  },
): HttpResourceRef<ProjectCommentView[]>;
export function talkCommentsResource(
  id: Signal<string>,
  params?: Signal<TalkCommentsParams>,
  options?: OrvalHttpResourceOptions<ProjectCommentView[], unknown>,
): HttpResourceRef<ProjectCommentView[] | undefined>;
export function talkCommentsResource(
  id: Signal<string>,
  params?: Signal<TalkCommentsParams>,
  options?: OrvalHttpResourceOptions<ProjectCommentView[], unknown>,
): HttpResourceRef<ProjectCommentView[] | undefined> {
  return httpResource<ProjectCommentView[]>(() => {
    const request = {
      url: `/api/projects/${encodeURIComponent(String(id()))}/comments`,
      params: filterParams(params?.() ?? {}, new Set<string>([])),
    };
    return applyOrvalRequestExtension(request, options);
  }, options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function whyReadResource(
  id: Signal<string>,
  options: OrvalHttpResourceOptions<WhyView, unknown> & { defaultValue: NoInfer<WhyView> },
): HttpResourceRef<WhyView>;
export function whyReadResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<WhyView, unknown>,
): HttpResourceRef<WhyView | undefined>;
export function whyReadResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<WhyView, unknown>,
): HttpResourceRef<WhyView | undefined> {
  return httpResource<WhyView>(
    () =>
      applyOrvalRequestExtension(`/api/projects/${encodeURIComponent(String(id()))}/why`, options),
    options,
  );
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function projectSharingReadResource(
  id: Signal<string>,
  options: OrvalHttpResourceOptions<SharingView, unknown> & { defaultValue: NoInfer<SharingView> },
): HttpResourceRef<SharingView>;
export function projectSharingReadResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<SharingView, unknown>,
): HttpResourceRef<SharingView | undefined>;
export function projectSharingReadResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<SharingView, unknown>,
): HttpResourceRef<SharingView | undefined> {
  return httpResource<SharingView>(
    () =>
      applyOrvalRequestExtension(
        `/api/projects/${encodeURIComponent(String(id()))}/sharing`,
        options,
      ),
    options,
  );
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function outsideReadResource(
  id: Signal<string>,
  options: OrvalHttpResourceOptions<OutsideView, unknown> & { defaultValue: NoInfer<OutsideView> },
): HttpResourceRef<OutsideView>;
export function outsideReadResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<OutsideView, unknown>,
): HttpResourceRef<OutsideView | undefined>;
export function outsideReadResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<OutsideView, unknown>,
): HttpResourceRef<OutsideView | undefined> {
  return httpResource<OutsideView>(
    () =>
      applyOrvalRequestExtension(
        `/api/projects/${encodeURIComponent(String(id()))}/outside`,
        options,
      ),
    options,
  );
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function projectMoneyReadResource(
  id: Signal<string>,
  options: OrvalHttpResourceOptions<ProjectMoneyView, unknown> & {
    defaultValue: NoInfer<ProjectMoneyView>;
  },
): HttpResourceRef<ProjectMoneyView>;
export function projectMoneyReadResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<ProjectMoneyView, unknown>,
): HttpResourceRef<ProjectMoneyView | undefined>;
export function projectMoneyReadResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<ProjectMoneyView, unknown>,
): HttpResourceRef<ProjectMoneyView | undefined> {
  return httpResource<ProjectMoneyView>(
    () =>
      applyOrvalRequestExtension(
        `/api/projects/${encodeURIComponent(String(id()))}/money`,
        options,
      ),
    options,
  );
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function businessCaseReadResource(
  id: Signal<string>,
  options: OrvalHttpResourceOptions<BusinessCaseView, unknown> & {
    defaultValue: NoInfer<BusinessCaseView>;
  },
): HttpResourceRef<BusinessCaseView>;
export function businessCaseReadResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<BusinessCaseView, unknown>,
): HttpResourceRef<BusinessCaseView | undefined>;
export function businessCaseReadResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<BusinessCaseView, unknown>,
): HttpResourceRef<BusinessCaseView | undefined> {
  return httpResource<BusinessCaseView>(
    () =>
      applyOrvalRequestExtension(
        `/api/projects/${encodeURIComponent(String(id()))}/business-case`,
        options,
      ),
    options,
  );
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function businessCaseVersionResource(
  id: Signal<string>,
  number: Signal<number>,
  options: OrvalHttpResourceOptions<BusinessCaseContentView, unknown> & {
    defaultValue: NoInfer<BusinessCaseContentView>;
  },
): HttpResourceRef<BusinessCaseContentView>;
export function businessCaseVersionResource(
  id: Signal<string>,
  number: Signal<number>,
  options?: OrvalHttpResourceOptions<BusinessCaseContentView, unknown>,
): HttpResourceRef<BusinessCaseContentView | undefined>;
export function businessCaseVersionResource(
  id: Signal<string>,
  number: Signal<number>,
  options?: OrvalHttpResourceOptions<BusinessCaseContentView, unknown>,
): HttpResourceRef<BusinessCaseContentView | undefined> {
  return httpResource<BusinessCaseContentView>(
    () =>
      applyOrvalRequestExtension(
        `/api/projects/${encodeURIComponent(String(id()))}/business-case/versions/${encodeURIComponent(String(number()))}`,
        options,
      ),
    options,
  );
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function caseFilesWorkbookResource(
  id: Signal<string>,
  options: OrvalHttpResourceOptions<Blob, string> & { defaultValue: NoInfer<Blob> },
): HttpResourceRef<Blob>;
export function caseFilesWorkbookResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<Blob, string>,
): HttpResourceRef<Blob | undefined>;
export function caseFilesWorkbookResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<Blob, string>,
): HttpResourceRef<Blob | undefined> {
  return httpResource.text<Blob>(
    () =>
      applyOrvalRequestExtension(
        `/api/projects/${encodeURIComponent(String(id()))}/business-case.xlsx`,
        options,
      ),
    options,
  );
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function caseFilesSummaryResource(
  id: Signal<string>,
  options: OrvalHttpResourceOptions<Blob, string> & { defaultValue: NoInfer<Blob> },
): HttpResourceRef<Blob>;
export function caseFilesSummaryResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<Blob, string>,
): HttpResourceRef<Blob | undefined>;
export function caseFilesSummaryResource(
  id: Signal<string>,
  options?: OrvalHttpResourceOptions<Blob, string>,
): HttpResourceRef<Blob | undefined> {
  return httpResource.text<Blob>(
    () =>
      applyOrvalRequestExtension(
        `/api/projects/${encodeURIComponent(String(id()))}/business-case.docx`,
        options,
      ),
    options,
  );
}

export type ProjectsListResourceResult = NonNullable<ListedProjectView[]>;
export type ProjectsReadResourceResult = NonNullable<ProjectView>;
export type ProjectsColleaguesResourceResult = NonNullable<ColleagueView[]>;
export type DecisionsListResourceResult = NonNullable<ProjectDecisionsView>;
export type DecisionsRecordResourceResult = NonNullable<DecisionRecordView>;
export type TalkHistoryResourceResult = NonNullable<ProjectChangesView>;
export type TalkCommentsResourceResult = NonNullable<ProjectCommentView[]>;
export type WhyReadResourceResult = NonNullable<WhyView>;
export type ProjectSharingReadResourceResult = NonNullable<SharingView>;
export type OutsideReadResourceResult = NonNullable<OutsideView>;
export type ProjectMoneyReadResourceResult = NonNullable<ProjectMoneyView>;
export type BusinessCaseReadResourceResult = NonNullable<BusinessCaseView>;
export type BusinessCaseVersionResourceResult = NonNullable<BusinessCaseContentView>;
export type CaseFilesWorkbookResourceResult = NonNullable<Blob>;
export type CaseFilesSummaryResourceResult = NonNullable<Blob>;

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
