/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type {
  AdoptionView,
  CompareLesson,
  LessonExportFoundCsvParams,
  LessonExportFoundExcelParams,
  LessonLinksView,
  LessonSearchSearchParams,
  LessonSearchSuggestParams,
  LessonSearchView,
  LessonSuggestionsView,
  LessonVocabularyView,
  LessonsOfDimensionParams,
  LessonsWaitingView,
  PublishedLessonView,
  SimilarLessonsView,
  WriteAdoption,
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
export class LessonsService {
  private readonly http = inject(HttpClient);
  lessonExportOwnExcel(options?: HttpClientBodyOptions): Observable<Blob>;
  lessonExportOwnExcel(options?: HttpClientEventOptions): Observable<HttpEvent<Blob>>;
  lessonExportOwnExcel(options?: HttpClientResponseOptions): Observable<AngularHttpResponse<Blob>>;
  lessonExportOwnExcel(
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    if (options?.observe === 'events') {
      return this.http.get(`/api/own-lessons/file.xlsx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/own-lessons/file.xlsx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/own-lessons/file.xlsx`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    }) as Observable<Blob>;
  }
  lessonExportOwnCsv(options?: HttpClientBodyOptions): Observable<Blob>;
  lessonExportOwnCsv(options?: HttpClientEventOptions): Observable<HttpEvent<Blob>>;
  lessonExportOwnCsv(options?: HttpClientResponseOptions): Observable<AngularHttpResponse<Blob>>;
  lessonExportOwnCsv(
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    if (options?.observe === 'events') {
      return this.http.get(`/api/own-lessons/file.csv`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/own-lessons/file.csv`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/own-lessons/file.csv`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    }) as Observable<Blob>;
  }
  lessonExportOwnCodeBook(options?: HttpClientBodyOptions): Observable<Blob>;
  lessonExportOwnCodeBook(options?: HttpClientEventOptions): Observable<HttpEvent<Blob>>;
  lessonExportOwnCodeBook(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<Blob>>;
  lessonExportOwnCodeBook(
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    if (options?.observe === 'events') {
      return this.http.get(`/api/own-lessons/code-book.csv`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/own-lessons/code-book.csv`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/own-lessons/code-book.csv`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    }) as Observable<Blob>;
  }
  lessonExportTemplateExcel(options?: HttpClientBodyOptions): Observable<Blob>;
  lessonExportTemplateExcel(options?: HttpClientEventOptions): Observable<HttpEvent<Blob>>;
  lessonExportTemplateExcel(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<Blob>>;
  lessonExportTemplateExcel(
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    if (options?.observe === 'events') {
      return this.http.get(`/api/own-lessons/template.xlsx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/own-lessons/template.xlsx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/own-lessons/template.xlsx`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    }) as Observable<Blob>;
  }
  lessonExportTemplateCsv(options?: HttpClientBodyOptions): Observable<Blob>;
  lessonExportTemplateCsv(options?: HttpClientEventOptions): Observable<HttpEvent<Blob>>;
  lessonExportTemplateCsv(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<Blob>>;
  lessonExportTemplateCsv(
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    if (options?.observe === 'events') {
      return this.http.get(`/api/own-lessons/template.csv`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/own-lessons/template.csv`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/own-lessons/template.csv`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    }) as Observable<Blob>;
  }
  lessonExportFoundExcel(
    params?: LessonExportFoundExcelParams,
    options?: HttpClientBodyOptions,
  ): Observable<Blob>;
  lessonExportFoundExcel(
    params?: LessonExportFoundExcelParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<Blob>>;
  lessonExportFoundExcel(
    params?: LessonExportFoundExcelParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<Blob>>;
  lessonExportFoundExcel(
    params?: LessonExportFoundExcelParams,
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get(`/api/lessons/file.xlsx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/lessons/file.xlsx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/lessons/file.xlsx`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    }) as Observable<Blob>;
  }
  lessonExportFoundCsv(
    params?: LessonExportFoundCsvParams,
    options?: HttpClientBodyOptions,
  ): Observable<Blob>;
  lessonExportFoundCsv(
    params?: LessonExportFoundCsvParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<Blob>>;
  lessonExportFoundCsv(
    params?: LessonExportFoundCsvParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<Blob>>;
  lessonExportFoundCsv(
    params?: LessonExportFoundCsvParams,
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get(`/api/lessons/file.csv`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/lessons/file.csv`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/lessons/file.csv`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    }) as Observable<Blob>;
  }
  lessonExportFoundCodeBook(options?: HttpClientBodyOptions): Observable<Blob>;
  lessonExportFoundCodeBook(options?: HttpClientEventOptions): Observable<HttpEvent<Blob>>;
  lessonExportFoundCodeBook(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<Blob>>;
  lessonExportFoundCodeBook(
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    if (options?.observe === 'events') {
      return this.http.get(`/api/lessons/code-book.csv`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/lessons/code-book.csv`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/lessons/code-book.csv`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    }) as Observable<Blob>;
  }
  lessonSearchSearch<TData = LessonSearchView>(
    params?: LessonSearchSearchParams,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  lessonSearchSearch<TData = LessonSearchView>(
    params?: LessonSearchSearchParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  lessonSearchSearch<TData = LessonSearchView>(
    params?: LessonSearchSearchParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  lessonSearchSearch<TData = LessonSearchView>(
    params?: LessonSearchSearchParams,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/lessons`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/lessons`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      });
    }

    return this.http.get<TData>(`/api/lessons`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    });
  }
  lessonSearchSuggest<TData = LessonSuggestionsView>(
    params: LessonSearchSuggestParams,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  lessonSearchSuggest<TData = LessonSuggestionsView>(
    params: LessonSearchSuggestParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  lessonSearchSuggest<TData = LessonSuggestionsView>(
    params: LessonSearchSuggestParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  lessonSearchSuggest<TData = LessonSuggestionsView>(
    params: LessonSearchSuggestParams,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/lessons/suggestions`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/lessons/suggestions`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      });
    }

    return this.http.get<TData>(`/api/lessons/suggestions`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    });
  }
  lessonSearchSimilar<TData = SimilarLessonsView>(
    compareLesson: CompareLesson,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  lessonSearchSimilar<TData = SimilarLessonsView>(
    compareLesson: CompareLesson,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  lessonSearchSimilar<TData = SimilarLessonsView>(
    compareLesson: CompareLesson,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  lessonSearchSimilar<TData = SimilarLessonsView>(
    compareLesson: CompareLesson,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(`/api/lessons/similar`, compareLesson, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(`/api/lessons/similar`, compareLesson, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.post<TData>(`/api/lessons/similar`, compareLesson, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  lessonsVocabulary<TData = LessonVocabularyView>(
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  lessonsVocabulary<TData = LessonVocabularyView>(
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  lessonsVocabulary<TData = LessonVocabularyView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  lessonsVocabulary<TData = LessonVocabularyView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/lessons/vocabulary`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/lessons/vocabulary`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/lessons/vocabulary`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  lessonsWaiting<TData = LessonsWaitingView>(options?: HttpClientBodyOptions): Observable<TData>;
  lessonsWaiting<TData = LessonsWaitingView>(
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  lessonsWaiting<TData = LessonsWaitingView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  lessonsWaiting<TData = LessonsWaitingView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/lessons/waiting`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/lessons/waiting`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/lessons/waiting`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  lessonsShow<TData = PublishedLessonView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  lessonsShow<TData = PublishedLessonView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  lessonsShow<TData = PublishedLessonView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  lessonsShow<TData = PublishedLessonView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/lessons/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/lessons/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/lessons/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  lessonsAdopt<TData = AdoptionView>(
    id: string,
    writeAdoption: WriteAdoption,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  lessonsAdopt<TData = AdoptionView>(
    id: string,
    writeAdoption: WriteAdoption,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  lessonsAdopt<TData = AdoptionView>(
    id: string,
    writeAdoption: WriteAdoption,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  lessonsAdopt<TData = AdoptionView>(
    id: string,
    writeAdoption: WriteAdoption,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/lessons/${encodeURIComponent(String(id))}/adoptions`,
        writeAdoption,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/lessons/${encodeURIComponent(String(id))}/adoptions`,
        writeAdoption,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/lessons/${encodeURIComponent(String(id))}/adoptions`,
      writeAdoption,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  lessonsOfDimension<TData = LessonLinksView>(
    id: string,
    params: LessonsOfDimensionParams,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  lessonsOfDimension<TData = LessonLinksView>(
    id: string,
    params: LessonsOfDimensionParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  lessonsOfDimension<TData = LessonLinksView>(
    id: string,
    params: LessonsOfDimensionParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  lessonsOfDimension<TData = LessonLinksView>(
    id: string,
    params: LessonsOfDimensionParams,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/rounds/${encodeURIComponent(String(id))}/lessons`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/rounds/${encodeURIComponent(String(id))}/lessons`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      });
    }

    return this.http.get<TData>(`/api/rounds/${encodeURIComponent(String(id))}/lessons`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    });
  }
}
