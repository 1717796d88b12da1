/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type {
  BeginLesson,
  ConfirmLesson,
  LessonBeginningView,
  LessonImportImportParams,
  LessonPreviewView,
  LessonsFileView,
  OwnLessonView,
  OwnLessonsBeginParams,
  OwnLessonsChangeHeaders,
  OwnLessonsCreateHeaders,
  OwnLessonsView,
  PublishLesson,
  WriteLesson,
} from '../model';

import type { HttpHeaders, HttpResponse as AngularHttpResponse } from '@angular/common/http';

interface HttpClientOptions {
  readonly headers?: HttpHeaders | Record<string, string | string[]>;
  readonly context?: HttpContext;
  readonly params?:
    HttpParams | Record<string, string | number | boolean | Array<string | number | boolean>>;
  readonly reportProgress?: boolean;
  readonly withCredentials?: boolean;
  readonly credentials?: RequestCredentials;
  readonly keepalive?: boolean;
  readonly priority?: RequestPriority;
  readonly cache?: RequestCache;
  readonly mode?: RequestMode;
  readonly redirect?: RequestRedirect;
  readonly referrer?: string;
  readonly integrity?: string;
  readonly referrerPolicy?: ReferrerPolicy;
  readonly transferCache?: { includeHeaders?: string[] } | boolean;
  readonly timeout?: number;
}

type HttpClientBodyOptions = HttpClientOptions & {
  readonly observe?: 'body';
};

type HttpClientEventOptions = HttpClientOptions & {
  readonly observe: 'events';
};

type HttpClientResponseOptions = HttpClientOptions & {
  readonly observe: 'response';
};

type HttpClientObserveOptions = HttpClientOptions & {
  readonly observe?: 'body' | 'events' | 'response';
};

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

@Injectable({ providedIn: 'root' })
export class OwnLessonsService {
  private readonly http = inject(HttpClient);
  lessonImportImport<TData = LessonsFileView>(
    lessonImportImportBody: Blob,
    params: LessonImportImportParams,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  lessonImportImport<TData = LessonsFileView>(
    lessonImportImportBody: Blob,
    params: LessonImportImportParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  lessonImportImport<TData = LessonsFileView>(
    lessonImportImportBody: Blob,
    params: LessonImportImportParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  lessonImportImport<TData = LessonsFileView>(
    lessonImportImportBody: Blob,
    params: LessonImportImportParams,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.post<TData>(`/api/own-lessons/import`, lessonImportImportBody, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      });
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(`/api/own-lessons/import`, lessonImportImportBody, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      });
    }

    return this.http.post<TData>(`/api/own-lessons/import`, lessonImportImportBody, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    });
  }
  ownLessonsList<TData = OwnLessonsView>(options?: HttpClientBodyOptions): Observable<TData>;
  ownLessonsList<TData = OwnLessonsView>(
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  ownLessonsList<TData = OwnLessonsView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  ownLessonsList<TData = OwnLessonsView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/own-lessons`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/own-lessons`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/own-lessons`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  ownLessonsCreate<TData = OwnLessonView>(
    beginLesson: BeginLesson,
    headers?: OwnLessonsCreateHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  ownLessonsCreate<TData = OwnLessonView>(
    beginLesson: BeginLesson,
    headers?: OwnLessonsCreateHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  ownLessonsCreate<TData = OwnLessonView>(
    beginLesson: BeginLesson,
    headers?: OwnLessonsCreateHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  ownLessonsCreate<TData = OwnLessonView>(
    beginLesson: BeginLesson,
    headers?: OwnLessonsCreateHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(`/api/own-lessons`, beginLesson, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        headers: { ...headers, ...options?.headers },
      });
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(`/api/own-lessons`, beginLesson, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        headers: { ...headers, ...options?.headers },
      });
    }

    return this.http.post<TData>(`/api/own-lessons`, beginLesson, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      headers: { ...headers, ...options?.headers },
    });
  }
  ownLessonsBegin<TData = LessonBeginningView>(
    params?: OwnLessonsBeginParams,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  ownLessonsBegin<TData = LessonBeginningView>(
    params?: OwnLessonsBeginParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  ownLessonsBegin<TData = LessonBeginningView>(
    params?: OwnLessonsBeginParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  ownLessonsBegin<TData = LessonBeginningView>(
    params?: OwnLessonsBeginParams,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/own-lessons/beginning`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/own-lessons/beginning`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      });
    }

    return this.http.get<TData>(`/api/own-lessons/beginning`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    });
  }
  ownLessonsShow<TData = OwnLessonView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  ownLessonsShow<TData = OwnLessonView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  ownLessonsShow<TData = OwnLessonView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  ownLessonsShow<TData = OwnLessonView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/own-lessons/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/own-lessons/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/own-lessons/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  ownLessonsChange<TData = OwnLessonView>(
    id: string,
    writeLesson: WriteLesson,
    headers: OwnLessonsChangeHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  ownLessonsChange<TData = OwnLessonView>(
    id: string,
    writeLesson: WriteLesson,
    headers: OwnLessonsChangeHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  ownLessonsChange<TData = OwnLessonView>(
    id: string,
    writeLesson: WriteLesson,
    headers: OwnLessonsChangeHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  ownLessonsChange<TData = OwnLessonView>(
    id: string,
    writeLesson: WriteLesson,
    headers: OwnLessonsChangeHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/own-lessons/${encodeURIComponent(String(id))}`,
        writeLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/own-lessons/${encodeURIComponent(String(id))}`,
        writeLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(`/api/own-lessons/${encodeURIComponent(String(id))}`, writeLesson, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      headers: { ...headers, ...options?.headers },
    });
  }
  ownLessonsRemove<TData = void>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  ownLessonsRemove<TData = void>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  ownLessonsRemove<TData = void>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  ownLessonsRemove<TData = void>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(`/api/own-lessons/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(`/api/own-lessons/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.delete<TData>(`/api/own-lessons/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  ownLessonsPreview<TData = LessonPreviewView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  ownLessonsPreview<TData = LessonPreviewView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  ownLessonsPreview<TData = LessonPreviewView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  ownLessonsPreview<TData = LessonPreviewView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/own-lessons/${encodeURIComponent(String(id))}/preview`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/own-lessons/${encodeURIComponent(String(id))}/preview`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/own-lessons/${encodeURIComponent(String(id))}/preview`,
      undefined,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  ownLessonsPublish<TData = OwnLessonView>(
    id: string,
    publishLesson: PublishLesson,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  ownLessonsPublish<TData = OwnLessonView>(
    id: string,
    publishLesson: PublishLesson,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  ownLessonsPublish<TData = OwnLessonView>(
    id: string,
    publishLesson: PublishLesson,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  ownLessonsPublish<TData = OwnLessonView>(
    id: string,
    publishLesson: PublishLesson,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/own-lessons/${encodeURIComponent(String(id))}/publication`,
        publishLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/own-lessons/${encodeURIComponent(String(id))}/publication`,
        publishLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/own-lessons/${encodeURIComponent(String(id))}/publication`,
      publishLesson,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  ownLessonsWithdraw<TData = OwnLessonView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  ownLessonsWithdraw<TData = OwnLessonView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  ownLessonsWithdraw<TData = OwnLessonView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  ownLessonsWithdraw<TData = OwnLessonView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/own-lessons/${encodeURIComponent(String(id))}/publication`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/own-lessons/${encodeURIComponent(String(id))}/publication`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/own-lessons/${encodeURIComponent(String(id))}/publication`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  ownLessonsAskRestoration<TData = OwnLessonView>(
    id: string,
    publishLesson: PublishLesson,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  ownLessonsAskRestoration<TData = OwnLessonView>(
    id: string,
    publishLesson: PublishLesson,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  ownLessonsAskRestoration<TData = OwnLessonView>(
    id: string,
    publishLesson: PublishLesson,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  ownLessonsAskRestoration<TData = OwnLessonView>(
    id: string,
    publishLesson: PublishLesson,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/own-lessons/${encodeURIComponent(String(id))}/restoration-request`,
        publishLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/own-lessons/${encodeURIComponent(String(id))}/restoration-request`,
        publishLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/own-lessons/${encodeURIComponent(String(id))}/restoration-request`,
      publishLesson,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  ownLessonsConfirm<TData = OwnLessonView>(
    id: string,
    confirmLesson: ConfirmLesson,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  ownLessonsConfirm<TData = OwnLessonView>(
    id: string,
    confirmLesson: ConfirmLesson,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  ownLessonsConfirm<TData = OwnLessonView>(
    id: string,
    confirmLesson: ConfirmLesson,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  ownLessonsConfirm<TData = OwnLessonView>(
    id: string,
    confirmLesson: ConfirmLesson,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/own-lessons/${encodeURIComponent(String(id))}/confirmation`,
        confirmLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/own-lessons/${encodeURIComponent(String(id))}/confirmation`,
        confirmLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/own-lessons/${encodeURIComponent(String(id))}/confirmation`,
      confirmLesson,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  ownLessonsSeeRecall<TData = void>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  ownLessonsSeeRecall<TData = void>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  ownLessonsSeeRecall<TData = void>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  ownLessonsSeeRecall<TData = void>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/own-lessons/${encodeURIComponent(String(id))}/recall-seen`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/own-lessons/${encodeURIComponent(String(id))}/recall-seen`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/own-lessons/${encodeURIComponent(String(id))}/recall-seen`,
      undefined,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  ownLessonsSeeAdoptions<TData = void>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  ownLessonsSeeAdoptions<TData = void>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  ownLessonsSeeAdoptions<TData = void>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  ownLessonsSeeAdoptions<TData = void>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/own-lessons/${encodeURIComponent(String(id))}/adoptions-seen`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/own-lessons/${encodeURIComponent(String(id))}/adoptions-seen`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/own-lessons/${encodeURIComponent(String(id))}/adoptions-seen`,
      undefined,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
}
